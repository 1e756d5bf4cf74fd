namespace Pulumi.Aws.Eks.Outputs;

[OutputType]
public sealed class AccessPolicyAssociationAccessScope
{
    public readonly ImmutableArray<string> Namespaces;
    public readonly string Type;

    [OutputConstructor]
    private AccessPolicyAssociationAccessScope(ImmutableArray<string> namespaces, string type)
    {
        Namespaces = namespaces;
        Type = type;
    }
}

[OutputType]
public sealed class ClusterAccessConfig
{
    public readonly string AuthenticationMode;
    public readonly bool? BootstrapClusterCreatorAdminPermissions;

    [OutputConstructor]
    private ClusterAccessConfig(string authenticationMode, bool? bootstrapClusterCreatorAdminPermissions)
    {
        AuthenticationMode = authenticationMode;
        BootstrapClusterCreatorAdminPermissions = bootstrapClusterCreatorAdminPermissions;
    }
}

[OutputType]
public sealed class ClusterCertificateAuthority
{
    public readonly string Data;

    [OutputConstructor]
    private ClusterCertificateAuthority(string data) => Data = data;
}

[OutputType]
public sealed class ClusterComputeConfig
{
    public readonly bool Enabled;
    public readonly ImmutableArray<string> NodePools;
    public readonly string? NodeRoleArn;

    [OutputConstructor]
    private ClusterComputeConfig(bool enabled, ImmutableArray<string> nodePools, string? nodeRoleArn)
    {
        Enabled = enabled;
        NodePools = nodePools;
        NodeRoleArn = nodeRoleArn;
    }
}

[OutputType]
public sealed class ClusterControlPlaneScalingConfig
{
    public readonly string Tier;

    [OutputConstructor]
    private ClusterControlPlaneScalingConfig(string tier) => Tier = tier;
}

[OutputType]
public sealed class ClusterEncryptionConfig
{
    public readonly ClusterEncryptionConfigProvider Provider;
    public readonly ImmutableArray<string> Resources;

    [OutputConstructor]
    private ClusterEncryptionConfig(ClusterEncryptionConfigProvider provider, ImmutableArray<string> resources)
    {
        Provider = provider;
        Resources = resources;
    }
}

[OutputType]
public sealed class ClusterEncryptionConfigProvider
{
    public readonly string KeyArn;

    [OutputConstructor]
    private ClusterEncryptionConfigProvider(string keyArn) => KeyArn = keyArn;
}

[OutputType]
public sealed class ClusterIdentity
{
    public readonly ImmutableArray<ClusterIdentityOidc> Oidcs;

    [OutputConstructor]
    private ClusterIdentity(ImmutableArray<ClusterIdentityOidc> oidcs) => Oidcs = oidcs;
}

[OutputType]
public sealed class ClusterIdentityOidc
{
    public readonly string Issuer;

    [OutputConstructor]
    private ClusterIdentityOidc(string issuer) => Issuer = issuer;
}

[OutputType]
public sealed class ClusterKubeApiServerConfig
{
    public readonly string EventTtl;
    public readonly ClusterKubeApiServerConfigServiceNodePortRange ServiceNodePortRange;

    [OutputConstructor]
    private ClusterKubeApiServerConfig(string eventTtl, ClusterKubeApiServerConfigServiceNodePortRange serviceNodePortRange)
    {
        EventTtl = eventTtl;
        ServiceNodePortRange = serviceNodePortRange;
    }
}

[OutputType]
public sealed class ClusterKubeApiServerConfigServiceNodePortRange
{
    public readonly int MaxPort;
    public readonly int MinPort;

    [OutputConstructor]
    private ClusterKubeApiServerConfigServiceNodePortRange(int maxPort, int minPort)
    {
        MaxPort = maxPort;
        MinPort = minPort;
    }
}

[OutputType]
public sealed class ClusterKubeControllerManagerConfig
{
    public readonly ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig HorizontalPodAutoscalerControllerConfig;
    public readonly ClusterKubeControllerManagerConfigPodGcControllerConfig PodGcControllerConfig;

    [OutputConstructor]
    private ClusterKubeControllerManagerConfig(
        ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig horizontalPodAutoscalerControllerConfig,
        ClusterKubeControllerManagerConfigPodGcControllerConfig podGcControllerConfig)
    {
        HorizontalPodAutoscalerControllerConfig = horizontalPodAutoscalerControllerConfig;
        PodGcControllerConfig = podGcControllerConfig;
    }
}

[OutputType]
public sealed class ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig
{
    public readonly string HorizontalPodAutoscalerSyncPeriod;

    [OutputConstructor]
    private ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig(string horizontalPodAutoscalerSyncPeriod) => HorizontalPodAutoscalerSyncPeriod = horizontalPodAutoscalerSyncPeriod;
}

[OutputType]
public sealed class ClusterKubeControllerManagerConfigPodGcControllerConfig
{
    public readonly int TerminatedPodGcThreshold;

    [OutputConstructor]
    private ClusterKubeControllerManagerConfigPodGcControllerConfig(int terminatedPodGcThreshold) => TerminatedPodGcThreshold = terminatedPodGcThreshold;
}

[OutputType]
public sealed class ClusterKubeSchedulerConfig
{
    public readonly ClusterKubeSchedulerConfigNodeResourcesFit NodeResourcesFit;

    [OutputConstructor]
    private ClusterKubeSchedulerConfig(ClusterKubeSchedulerConfigNodeResourcesFit nodeResourcesFit) => NodeResourcesFit = nodeResourcesFit;
}

[OutputType]
public sealed class ClusterKubeSchedulerConfigNodeResourcesFit
{
    public readonly ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy ScoringStrategy;

    [OutputConstructor]
    private ClusterKubeSchedulerConfigNodeResourcesFit(ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy scoringStrategy) => ScoringStrategy = scoringStrategy;
}

[OutputType]
public sealed class ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy
{
    public readonly ImmutableArray<ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource> Resources;
    public readonly string Type;

    [OutputConstructor]
    private ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy(
        ImmutableArray<ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource> resources, string type)
    {
        Resources = resources;
        Type = type;
    }
}

[OutputType]
public sealed class ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource
{
    public readonly string Name;
    public readonly int Weight;

    [OutputConstructor]
    private ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource(string name, int weight)
    {
        Name = name;
        Weight = weight;
    }
}

[OutputType]
public sealed class ClusterKubernetesNetworkConfig
{
    public readonly ClusterKubernetesNetworkConfigElasticLoadBalancing ElasticLoadBalancing;
    public readonly string IpFamily;
    public readonly string ServiceIpv4Cidr;
    public readonly string ServiceIpv6Cidr;

    [OutputConstructor]
    private ClusterKubernetesNetworkConfig(
        ClusterKubernetesNetworkConfigElasticLoadBalancing elasticLoadBalancing, string ipFamily, string serviceIpv4Cidr,
        string serviceIpv6Cidr)
    {
        ElasticLoadBalancing = elasticLoadBalancing;
        IpFamily = ipFamily;
        ServiceIpv4Cidr = serviceIpv4Cidr;
        ServiceIpv6Cidr = serviceIpv6Cidr;
    }
}

[OutputType]
public sealed class ClusterKubernetesNetworkConfigElasticLoadBalancing
{
    public readonly bool Enabled;

    [OutputConstructor]
    private ClusterKubernetesNetworkConfigElasticLoadBalancing(bool enabled) => Enabled = enabled;
}

[OutputType]
public sealed class ClusterOutpostConfig
{
    public readonly string ControlPlaneInstanceType;
    public readonly ClusterOutpostConfigControlPlanePlacement? ControlPlanePlacement;
    public readonly string EtcdInstanceType;
    public readonly ClusterOutpostConfigEtcdPlacement EtcdPlacement;
    public readonly ImmutableArray<string> OutpostArns;

    [OutputConstructor]
    private ClusterOutpostConfig(
        string controlPlaneInstanceType, ClusterOutpostConfigControlPlanePlacement? controlPlanePlacement,
        string etcdInstanceType, ClusterOutpostConfigEtcdPlacement etcdPlacement, ImmutableArray<string> outpostArns)
    {
        ControlPlaneInstanceType = controlPlaneInstanceType;
        ControlPlanePlacement = controlPlanePlacement;
        EtcdInstanceType = etcdInstanceType;
        EtcdPlacement = etcdPlacement;
        OutpostArns = outpostArns;
    }
}

[OutputType]
public sealed class ClusterOutpostConfigControlPlanePlacement
{
    public readonly string? GroupName;
    public readonly string SpreadLevel;

    [OutputConstructor]
    private ClusterOutpostConfigControlPlanePlacement(string? groupName, string spreadLevel)
    {
        GroupName = groupName;
        SpreadLevel = spreadLevel;
    }
}

[OutputType]
public sealed class ClusterOutpostConfigEtcdPlacement
{
    public readonly string SpreadLevel;

    [OutputConstructor]
    private ClusterOutpostConfigEtcdPlacement(string spreadLevel) => SpreadLevel = spreadLevel;
}

[OutputType]
public sealed class ClusterRemoteNetworkConfig
{
    public readonly ClusterRemoteNetworkConfigRemoteNodeNetworks? RemoteNodeNetworks;
    public readonly ClusterRemoteNetworkConfigRemotePodNetworks? RemotePodNetworks;

    [OutputConstructor]
    private ClusterRemoteNetworkConfig(
        ClusterRemoteNetworkConfigRemoteNodeNetworks? remoteNodeNetworks,
        ClusterRemoteNetworkConfigRemotePodNetworks? remotePodNetworks)
    {
        RemoteNodeNetworks = remoteNodeNetworks;
        RemotePodNetworks = remotePodNetworks;
    }
}

[OutputType]
public sealed class ClusterRemoteNetworkConfigRemoteNodeNetworks
{
    public readonly ImmutableArray<string> Cidrs;

    [OutputConstructor]
    private ClusterRemoteNetworkConfigRemoteNodeNetworks(ImmutableArray<string> cidrs) => Cidrs = cidrs;
}

[OutputType]
public sealed class ClusterRemoteNetworkConfigRemotePodNetworks
{
    public readonly ImmutableArray<string> Cidrs;

    [OutputConstructor]
    private ClusterRemoteNetworkConfigRemotePodNetworks(ImmutableArray<string> cidrs) => Cidrs = cidrs;
}

[OutputType]
public sealed class ClusterStorageConfig
{
    public readonly ClusterStorageConfigBlockStorage? BlockStorage;

    [OutputConstructor]
    private ClusterStorageConfig(ClusterStorageConfigBlockStorage? blockStorage) => BlockStorage = blockStorage;
}

[OutputType]
public sealed class ClusterStorageConfigBlockStorage
{
    public readonly bool Enabled;

    [OutputConstructor]
    private ClusterStorageConfigBlockStorage(bool enabled) => Enabled = enabled;
}

[OutputType]
public sealed class ClusterUpgradePolicy
{
    public readonly string SupportType;

    [OutputConstructor]
    private ClusterUpgradePolicy(string supportType) => SupportType = supportType;
}

[OutputType]
public sealed class ClusterVpcConfig
{
    public readonly string ClusterSecurityGroupId;
    public readonly string ControlPlaneEgressMode;
    public readonly bool? EndpointPrivateAccess;
    public readonly bool? EndpointPublicAccess;
    public readonly ImmutableArray<string> PublicAccessCidrs;
    public readonly ImmutableArray<string> SecurityGroupIds;
    public readonly ImmutableArray<string> SubnetIds;
    public readonly string VpcId;

    [OutputConstructor]
    private ClusterVpcConfig(
        string clusterSecurityGroupId, string controlPlaneEgressMode, bool? endpointPrivateAccess, bool? endpointPublicAccess,
        ImmutableArray<string> publicAccessCidrs, ImmutableArray<string> securityGroupIds, ImmutableArray<string> subnetIds,
        string vpcId)
    {
        ClusterSecurityGroupId = clusterSecurityGroupId;
        ControlPlaneEgressMode = controlPlaneEgressMode;
        EndpointPrivateAccess = endpointPrivateAccess;
        EndpointPublicAccess = endpointPublicAccess;
        PublicAccessCidrs = publicAccessCidrs;
        SecurityGroupIds = securityGroupIds;
        SubnetIds = subnetIds;
        VpcId = vpcId;
    }
}

[OutputType]
public sealed class ClusterZonalShiftConfig
{
    public readonly bool? Enabled;

    [OutputConstructor]
    private ClusterZonalShiftConfig(bool? enabled) => Enabled = enabled;
}

[OutputType]
public sealed class NodeGroupLaunchTemplate
{
    public readonly string Id;
    public readonly string Name;
    public readonly string Version;

    [OutputConstructor]
    private NodeGroupLaunchTemplate(string id, string name, string version)
    {
        Id = id;
        Name = name;
        Version = version;
    }
}

[OutputType]
public sealed class NodeGroupNodeRepairConfig
{
    public readonly bool? Enabled;
    public readonly int? MaxParallelNodesRepairedCount;
    public readonly int? MaxParallelNodesRepairedPercentage;
    public readonly int? MaxUnhealthyNodeThresholdCount;
    public readonly int? MaxUnhealthyNodeThresholdPercentage;
    public readonly ImmutableArray<NodeGroupNodeRepairConfigNodeRepairConfigOverride> NodeRepairConfigOverrides;

    [OutputConstructor]
    private NodeGroupNodeRepairConfig(
        bool? enabled, int? maxParallelNodesRepairedCount, int? maxParallelNodesRepairedPercentage,
        int? maxUnhealthyNodeThresholdCount, int? maxUnhealthyNodeThresholdPercentage,
        ImmutableArray<NodeGroupNodeRepairConfigNodeRepairConfigOverride> nodeRepairConfigOverrides)
    {
        Enabled = enabled;
        MaxParallelNodesRepairedCount = maxParallelNodesRepairedCount;
        MaxParallelNodesRepairedPercentage = maxParallelNodesRepairedPercentage;
        MaxUnhealthyNodeThresholdCount = maxUnhealthyNodeThresholdCount;
        MaxUnhealthyNodeThresholdPercentage = maxUnhealthyNodeThresholdPercentage;
        NodeRepairConfigOverrides = nodeRepairConfigOverrides;
    }
}

[OutputType]
public sealed class NodeGroupNodeRepairConfigNodeRepairConfigOverride
{
    public readonly int MinRepairWaitTimeMins;
    public readonly string NodeMonitoringCondition;
    public readonly string NodeUnhealthyReason;
    public readonly string RepairAction;

    [OutputConstructor]
    private NodeGroupNodeRepairConfigNodeRepairConfigOverride(
        int minRepairWaitTimeMins, string nodeMonitoringCondition, string nodeUnhealthyReason, string repairAction)
    {
        MinRepairWaitTimeMins = minRepairWaitTimeMins;
        NodeMonitoringCondition = nodeMonitoringCondition;
        NodeUnhealthyReason = nodeUnhealthyReason;
        RepairAction = repairAction;
    }
}

[OutputType]
public sealed class NodeGroupRemoteAccess
{
    public readonly string? Ec2SshKey;
    public readonly ImmutableArray<string> SourceSecurityGroupIds;

    [OutputConstructor]
    private NodeGroupRemoteAccess(string? ec2SshKey, ImmutableArray<string> sourceSecurityGroupIds)
    {
        Ec2SshKey = ec2SshKey;
        SourceSecurityGroupIds = sourceSecurityGroupIds;
    }
}

[OutputType]
public sealed class NodeGroupResource
{
    public readonly ImmutableArray<NodeGroupResourceAutoscalingGroup> AutoscalingGroups;
    public readonly string RemoteAccessSecurityGroupId;

    [OutputConstructor]
    private NodeGroupResource(ImmutableArray<NodeGroupResourceAutoscalingGroup> autoscalingGroups, string remoteAccessSecurityGroupId)
    {
        AutoscalingGroups = autoscalingGroups;
        RemoteAccessSecurityGroupId = remoteAccessSecurityGroupId;
    }
}

[OutputType]
public sealed class NodeGroupResourceAutoscalingGroup
{
    public readonly string Name;

    [OutputConstructor]
    private NodeGroupResourceAutoscalingGroup(string name) => Name = name;
}

[OutputType]
public sealed class NodeGroupScalingConfig
{
    public readonly int DesiredSize;
    public readonly int MaxSize;
    public readonly int MinSize;

    [OutputConstructor]
    private NodeGroupScalingConfig(int desiredSize, int maxSize, int minSize)
    {
        DesiredSize = desiredSize;
        MaxSize = maxSize;
        MinSize = minSize;
    }
}

[OutputType]
public sealed class NodeGroupTaint
{
    public readonly string Effect;
    public readonly string Key;
    public readonly string? Value;

    [OutputConstructor]
    private NodeGroupTaint(string effect, string key, string? value)
    {
        Effect = effect;
        Key = key;
        Value = value;
    }
}

[OutputType]
public sealed class NodeGroupUpdateConfig
{
    public readonly int? MaxUnavailable;
    public readonly int? MaxUnavailablePercentage;
    public readonly string? UpdateStrategy;

    [OutputConstructor]
    private NodeGroupUpdateConfig(int? maxUnavailable, int? maxUnavailablePercentage, string? updateStrategy)
    {
        MaxUnavailable = maxUnavailable;
        MaxUnavailablePercentage = maxUnavailablePercentage;
        UpdateStrategy = updateStrategy;
    }
}

[OutputType]
public sealed class NodeGroupWarmPoolConfig
{
    public readonly int MaxGroupPreparedCapacity;
    public readonly int MinSize;
    public readonly string PoolState;
    public readonly bool ReuseOnScaleIn;

    [OutputConstructor]
    private NodeGroupWarmPoolConfig(int maxGroupPreparedCapacity, int minSize, string poolState, bool reuseOnScaleIn)
    {
        MaxGroupPreparedCapacity = maxGroupPreparedCapacity;
        MinSize = minSize;
        PoolState = poolState;
        ReuseOnScaleIn = reuseOnScaleIn;
    }
}
