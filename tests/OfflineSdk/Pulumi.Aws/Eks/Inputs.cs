namespace Pulumi.Aws.Eks.Inputs;

public sealed class AccessPolicyAssociationAccessScopeArgs : ResourceArgs
{
    [field: Input("namespaces")] public InputList<string> Namespaces { get => field ??= new(); set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
}

public sealed class ClusterAccessConfigArgs : ResourceArgs
{
    [Input("authenticationMode")] public Input<string>? AuthenticationMode { get; set; }
    [Input("bootstrapClusterCreatorAdminPermissions")] public Input<bool>? BootstrapClusterCreatorAdminPermissions { get; set; }
}

public sealed class ClusterComputeConfigArgs : ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
    [field: Input("nodePools")] public InputList<string> NodePools { get => field ??= new(); set; }
    [Input("nodeRoleArn")] public Input<string>? NodeRoleArn { get; set; }
}

public sealed class ClusterControlPlaneScalingConfigArgs : ResourceArgs
{
    [Input("tier")] public Input<string>? Tier { get; set; }
}

public sealed class ClusterEncryptionConfigArgs : ResourceArgs
{
    [Input("provider", required: true)] public Input<ClusterEncryptionConfigProviderArgs> Provider { get; set; } = null!;
    [field: Input("resources", required: true)] public InputList<string> Resources { get => field ??= new(); set; }
}

public sealed class ClusterEncryptionConfigProviderArgs : ResourceArgs
{
    [Input("keyArn", required: true)] public Input<string> KeyArn { get; set; } = null!;
}

public sealed class ClusterKubeApiServerConfigArgs : ResourceArgs
{
    [Input("eventTtl")] public Input<string>? EventTtl { get; set; }
    [Input("serviceNodePortRange")] public Input<ClusterKubeApiServerConfigServiceNodePortRangeArgs>? ServiceNodePortRange { get; set; }
}

public sealed class ClusterKubeApiServerConfigServiceNodePortRangeArgs : ResourceArgs
{
    [Input("maxPort")] public Input<int>? MaxPort { get; set; }
    [Input("minPort")] public Input<int>? MinPort { get; set; }
}

public sealed class ClusterKubeControllerManagerConfigArgs : ResourceArgs
{
    [Input("horizontalPodAutoscalerControllerConfig")] public Input<ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfigArgs>? HorizontalPodAutoscalerControllerConfig { get; set; }
    [Input("podGcControllerConfig")] public Input<ClusterKubeControllerManagerConfigPodGcControllerConfigArgs>? PodGcControllerConfig { get; set; }
}

public sealed class ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfigArgs : ResourceArgs
{
    [Input("horizontalPodAutoscalerSyncPeriod")] public Input<string>? HorizontalPodAutoscalerSyncPeriod { get; set; }
}

public sealed class ClusterKubeControllerManagerConfigPodGcControllerConfigArgs : ResourceArgs
{
    [Input("terminatedPodGcThreshold")] public Input<int>? TerminatedPodGcThreshold { get; set; }
}

public sealed class ClusterKubeSchedulerConfigArgs : ResourceArgs
{
    [Input("nodeResourcesFit")] public Input<ClusterKubeSchedulerConfigNodeResourcesFitArgs>? NodeResourcesFit { get; set; }
}

public sealed class ClusterKubeSchedulerConfigNodeResourcesFitArgs : ResourceArgs
{
    [Input("scoringStrategy")] public Input<ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyArgs>? ScoringStrategy { get; set; }
}

public sealed class ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyArgs : ResourceArgs
{
    [field: Input("resources")] public InputList<ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResourceArgs> Resources { get => field ??= new(); set; }
    [Input("type")] public Input<string>? Type { get; set; }
}

public sealed class ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResourceArgs : ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("weight")] public Input<int>? Weight { get; set; }
}

public sealed class ClusterKubernetesNetworkConfigArgs : ResourceArgs
{
    [Input("elasticLoadBalancing")] public Input<ClusterKubernetesNetworkConfigElasticLoadBalancingArgs>? ElasticLoadBalancing { get; set; }
    [Input("ipFamily")] public Input<string>? IpFamily { get; set; }
    [Input("serviceIpv4Cidr")] public Input<string>? ServiceIpv4Cidr { get; set; }
    [Input("serviceIpv6Cidr")] public Input<string>? ServiceIpv6Cidr { get; set; }
}

public sealed class ClusterKubernetesNetworkConfigElasticLoadBalancingArgs : ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
}

public sealed class ClusterOutpostConfigArgs : ResourceArgs
{
    [Input("controlPlaneInstanceType", required: true)] public Input<string> ControlPlaneInstanceType { get; set; } = null!;
    [Input("controlPlanePlacement")] public Input<ClusterOutpostConfigControlPlanePlacementArgs>? ControlPlanePlacement { get; set; }
    [Input("etcdInstanceType")] public Input<string>? EtcdInstanceType { get; set; }
    [Input("etcdPlacement")] public Input<ClusterOutpostConfigEtcdPlacementArgs>? EtcdPlacement { get; set; }
    [field: Input("outpostArns", required: true)] public InputList<string> OutpostArns { get => field ??= new(); set; }
}

public sealed class ClusterOutpostConfigControlPlanePlacementArgs : ResourceArgs
{
    [Input("groupName")] public Input<string>? GroupName { get; set; }
    [Input("spreadLevel")] public Input<string>? SpreadLevel { get; set; }
}

public sealed class ClusterOutpostConfigEtcdPlacementArgs : ResourceArgs
{
    [Input("spreadLevel")] public Input<string>? SpreadLevel { get; set; }
}

public sealed class ClusterRemoteNetworkConfigArgs : ResourceArgs
{
    [Input("remoteNodeNetworks")] public Input<ClusterRemoteNetworkConfigRemoteNodeNetworksArgs>? RemoteNodeNetworks { get; set; }
    [Input("remotePodNetworks")] public Input<ClusterRemoteNetworkConfigRemotePodNetworksArgs>? RemotePodNetworks { get; set; }
}

public sealed class ClusterRemoteNetworkConfigRemoteNodeNetworksArgs : ResourceArgs
{
    [field: Input("cidrs")] public InputList<string> Cidrs { get => field ??= new(); set; }
}

public sealed class ClusterRemoteNetworkConfigRemotePodNetworksArgs : ResourceArgs
{
    [field: Input("cidrs")] public InputList<string> Cidrs { get => field ??= new(); set; }
}

public sealed class ClusterStorageConfigArgs : ResourceArgs
{
    [Input("blockStorage")] public Input<ClusterStorageConfigBlockStorageArgs>? BlockStorage { get; set; }
}

public sealed class ClusterStorageConfigBlockStorageArgs : ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
}

public sealed class ClusterUpgradePolicyArgs : ResourceArgs
{
    [Input("supportType")] public Input<string>? SupportType { get; set; }
}

public sealed class ClusterVpcConfigArgs : ResourceArgs
{
    [Input("clusterSecurityGroupId")] public Input<string>? ClusterSecurityGroupId { get; set; }
    [Input("controlPlaneEgressMode")] public Input<string>? ControlPlaneEgressMode { get; set; }
    [Input("endpointPrivateAccess")] public Input<bool>? EndpointPrivateAccess { get; set; }
    [Input("endpointPublicAccess")] public Input<bool>? EndpointPublicAccess { get; set; }
    [field: Input("publicAccessCidrs")] public InputList<string> PublicAccessCidrs { get => field ??= new(); set; }
    [field: Input("securityGroupIds")] public InputList<string> SecurityGroupIds { get => field ??= new(); set; }
    [field: Input("subnetIds", required: true)] public InputList<string> SubnetIds { get => field ??= new(); set; }
    [Input("vpcId")] public Input<string>? VpcId { get; set; }
}

public sealed class ClusterZonalShiftConfigArgs : ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
}

public sealed class NodeGroupLaunchTemplateArgs : ResourceArgs
{
    [Input("id")] public Input<string>? Id { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("version", required: true)] public Input<string> Version { get; set; } = null!;
}

public sealed class NodeGroupNodeRepairConfigArgs : ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
    [Input("maxParallelNodesRepairedCount")] public Input<int>? MaxParallelNodesRepairedCount { get; set; }
    [Input("maxParallelNodesRepairedPercentage")] public Input<int>? MaxParallelNodesRepairedPercentage { get; set; }
    [Input("maxUnhealthyNodeThresholdCount")] public Input<int>? MaxUnhealthyNodeThresholdCount { get; set; }
    [Input("maxUnhealthyNodeThresholdPercentage")] public Input<int>? MaxUnhealthyNodeThresholdPercentage { get; set; }
    [field: Input("nodeRepairConfigOverrides")] public InputList<NodeGroupNodeRepairConfigNodeRepairConfigOverrideArgs> NodeRepairConfigOverrides { get => field ??= new(); set; }
}

public sealed class NodeGroupNodeRepairConfigNodeRepairConfigOverrideArgs : ResourceArgs
{
    [Input("minRepairWaitTimeMins", required: true)] public Input<int> MinRepairWaitTimeMins { get; set; } = null!;
    [Input("nodeMonitoringCondition", required: true)] public Input<string> NodeMonitoringCondition { get; set; } = null!;
    [Input("nodeUnhealthyReason", required: true)] public Input<string> NodeUnhealthyReason { get; set; } = null!;
    [Input("repairAction", required: true)] public Input<string> RepairAction { get; set; } = null!;
}

public sealed class NodeGroupRemoteAccessArgs : ResourceArgs
{
    [Input("ec2SshKey")] public Input<string>? Ec2SshKey { get; set; }
    [field: Input("sourceSecurityGroupIds")] public InputList<string> SourceSecurityGroupIds { get => field ??= new(); set; }
}

public sealed class NodeGroupScalingConfigArgs : ResourceArgs
{
    [Input("desiredSize", required: true)] public Input<int> DesiredSize { get; set; } = null!;
    [Input("maxSize", required: true)] public Input<int> MaxSize { get; set; } = null!;
    [Input("minSize", required: true)] public Input<int> MinSize { get; set; } = null!;
}

public sealed class NodeGroupTaintArgs : ResourceArgs
{
    [Input("effect", required: true)] public Input<string> Effect { get; set; } = null!;
    [Input("key", required: true)] public Input<string> Key { get; set; } = null!;
    [Input("value")] public Input<string>? Value { get; set; }
}

public sealed class NodeGroupUpdateConfigArgs : ResourceArgs
{
    [Input("maxUnavailable")] public Input<int>? MaxUnavailable { get; set; }
    [Input("maxUnavailablePercentage")] public Input<int>? MaxUnavailablePercentage { get; set; }
    [Input("updateStrategy")] public Input<string>? UpdateStrategy { get; set; }
}

public sealed class NodeGroupWarmPoolConfigArgs : ResourceArgs
{
    [Input("maxGroupPreparedCapacity")] public Input<int>? MaxGroupPreparedCapacity { get; set; }
    [Input("minSize")] public Input<int>? MinSize { get; set; }
    [Input("poolState")] public Input<string>? PoolState { get; set; }
    [Input("reuseOnScaleIn")] public Input<bool>? ReuseOnScaleIn { get; set; }
}
