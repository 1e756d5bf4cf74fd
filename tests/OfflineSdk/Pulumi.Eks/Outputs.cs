namespace Pulumi.Eks.Outputs;

[OutputType]
public sealed class AccessEntry
{
    public readonly ImmutableDictionary<string, AccessPolicyAssociation> AccessPolicies;
    public readonly ImmutableArray<string> KubernetesGroups;
    public readonly string PrincipalArn;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly Pulumi.Eks.AccessEntryType? Type;
    public readonly string Username;

    [OutputConstructor]
    private AccessEntry(
        ImmutableDictionary<string, AccessPolicyAssociation> accessPolicies, ImmutableArray<string> kubernetesGroups,
        string principalArn, ImmutableDictionary<string, string> tags, Pulumi.Eks.AccessEntryType? type, string username)
    {
        AccessPolicies = accessPolicies;
        KubernetesGroups = kubernetesGroups;
        PrincipalArn = principalArn;
        Tags = tags;
        Type = type;
        Username = username;
    }
}

[OutputType]
public sealed class AccessPolicyAssociation
{
    public readonly Pulumi.Aws.Eks.Outputs.AccessPolicyAssociationAccessScope AccessScope;
    public readonly string PolicyArn;

    [OutputConstructor]
    private AccessPolicyAssociation(Pulumi.Aws.Eks.Outputs.AccessPolicyAssociationAccessScope accessScope, string policyArn)
    {
        AccessScope = accessScope;
        PolicyArn = policyArn;
    }
}

[OutputType]
public sealed class ClusterNodeGroupOptions
{
    public readonly string AmiId;
    public readonly string AmiType;
    public readonly ImmutableDictionary<string, string> AutoScalingGroupTags;
    public readonly string BootstrapExtraArgs;
    public readonly ImmutableDictionary<string, object> BottlerocketSettings;
    public readonly ImmutableDictionary<string, string> CloudFormationTags;
    public readonly string ClusterIngressRuleId;
    public readonly int? DesiredCapacity;
    public readonly bool? EnableDetailedMonitoring;
    public readonly bool? EncryptRootBlockDevice;
    public readonly ImmutableArray<Pulumi.Aws.Ec2.SecurityGroup> ExtraNodeSecurityGroups;
    public readonly bool? Gpu;
    public readonly bool? IgnoreScalingChanges;
    public readonly string InstanceProfileName;
    public readonly string InstanceType;
    public readonly string KeyName;
    public readonly string KubeletExtraArgs;
    public readonly ImmutableDictionary<string, string> Labels;
    public readonly ImmutableArray<Pulumi.Aws.Ec2.Outputs.LaunchTemplateTagSpecification> LaunchTemplateTagSpecifications;
    public readonly int? MaxSize;
    public readonly int? MinRefreshPercentage;
    public readonly int? MinSize;
    public readonly bool? NodeAssociatePublicIpAddress;
    public readonly string NodePublicKey;
    public readonly bool? NodeRootVolumeDeleteOnTermination;
    public readonly bool? NodeRootVolumeEncrypted;
    public readonly int? NodeRootVolumeIops;
    public readonly int? NodeRootVolumeSize;
    public readonly int? NodeRootVolumeThroughput;
    public readonly string NodeRootVolumeType;
    public readonly Pulumi.Aws.Ec2.SecurityGroup NodeSecurityGroup;
    public readonly string NodeSecurityGroupId;
    public readonly ImmutableArray<string> NodeSubnetIds;
    public readonly string NodeUserData;
    public readonly string NodeUserDataOverride;
    public readonly ImmutableArray<NodeadmOptions> NodeadmExtraOptions;
    public readonly Pulumi.Eks.OperatingSystem? OperatingSystem;
    public readonly string SpotPrice;
    public readonly ImmutableDictionary<string, Taint> Taints;
    public readonly string Version;

    [OutputConstructor]
    private ClusterNodeGroupOptions(
        string amiId, string amiType, ImmutableDictionary<string, string> autoScalingGroupTags, string bootstrapExtraArgs,
        ImmutableDictionary<string, object> bottlerocketSettings, ImmutableDictionary<string, string> cloudFormationTags,
        string clusterIngressRuleId, int? desiredCapacity, bool? enableDetailedMonitoring, bool? encryptRootBlockDevice,
        ImmutableArray<Pulumi.Aws.Ec2.SecurityGroup> extraNodeSecurityGroups, bool? gpu, bool? ignoreScalingChanges,
        string instanceProfileName, string instanceType, string keyName, string kubeletExtraArgs,
        ImmutableDictionary<string, string> labels,
        ImmutableArray<Pulumi.Aws.Ec2.Outputs.LaunchTemplateTagSpecification> launchTemplateTagSpecifications, int? maxSize,
        int? minRefreshPercentage, int? minSize, bool? nodeAssociatePublicIpAddress, string nodePublicKey,
        bool? nodeRootVolumeDeleteOnTermination, bool? nodeRootVolumeEncrypted, int? nodeRootVolumeIops, int? nodeRootVolumeSize,
        int? nodeRootVolumeThroughput, string nodeRootVolumeType, Pulumi.Aws.Ec2.SecurityGroup nodeSecurityGroup,
        string nodeSecurityGroupId, ImmutableArray<string> nodeSubnetIds, string nodeUserData, string nodeUserDataOverride,
        ImmutableArray<NodeadmOptions> nodeadmExtraOptions, Pulumi.Eks.OperatingSystem? operatingSystem, string spotPrice,
        ImmutableDictionary<string, Taint> taints, string version)
    {
        AmiId = amiId;
        AmiType = amiType;
        AutoScalingGroupTags = autoScalingGroupTags;
        BootstrapExtraArgs = bootstrapExtraArgs;
        BottlerocketSettings = bottlerocketSettings;
        CloudFormationTags = cloudFormationTags;
        ClusterIngressRuleId = clusterIngressRuleId;
        DesiredCapacity = desiredCapacity;
        EnableDetailedMonitoring = enableDetailedMonitoring;
        EncryptRootBlockDevice = encryptRootBlockDevice;
        ExtraNodeSecurityGroups = extraNodeSecurityGroups;
        Gpu = gpu;
        IgnoreScalingChanges = ignoreScalingChanges;
        InstanceProfileName = instanceProfileName;
        InstanceType = instanceType;
        KeyName = keyName;
        KubeletExtraArgs = kubeletExtraArgs;
        Labels = labels;
        LaunchTemplateTagSpecifications = launchTemplateTagSpecifications;
        MaxSize = maxSize;
        MinRefreshPercentage = minRefreshPercentage;
        MinSize = minSize;
        NodeAssociatePublicIpAddress = nodeAssociatePublicIpAddress;
        NodePublicKey = nodePublicKey;
        NodeRootVolumeDeleteOnTermination = nodeRootVolumeDeleteOnTermination;
        NodeRootVolumeEncrypted = nodeRootVolumeEncrypted;
        NodeRootVolumeIops = nodeRootVolumeIops;
        NodeRootVolumeSize = nodeRootVolumeSize;
        NodeRootVolumeThroughput = nodeRootVolumeThroughput;
        NodeRootVolumeType = nodeRootVolumeType;
        NodeSecurityGroup = nodeSecurityGroup;
        NodeSecurityGroupId = nodeSecurityGroupId;
        NodeSubnetIds = nodeSubnetIds;
        NodeUserData = nodeUserData;
        NodeUserDataOverride = nodeUserDataOverride;
        NodeadmExtraOptions = nodeadmExtraOptions;
        OperatingSystem = operatingSystem;
        SpotPrice = spotPrice;
        Taints = taints;
        Version = version;
    }
}

[OutputType]
public sealed class CoreData
{
    public readonly ImmutableArray<AccessEntry> AccessEntries;
    public readonly Pulumi.Aws.Provider AwsProvider;
    public readonly Pulumi.Aws.Eks.Cluster Cluster;
    public readonly Pulumi.Aws.Iam.Role ClusterIamRole;
    public readonly Pulumi.Aws.Ec2.SecurityGroup ClusterSecurityGroup;
    public readonly Pulumi.Kubernetes.Core.V1.ConfigMap EksNodeAccess;
    public readonly Pulumi.Aws.Eks.Outputs.ClusterEncryptionConfig EncryptionConfig;
    public readonly string Endpoint;
    public readonly ImmutableArray<Pulumi.Aws.Iam.Role> InstanceRoles;
    public readonly object Kubeconfig;
    public readonly ClusterNodeGroupOptions NodeGroupOptions;
    public readonly ImmutableDictionary<string, string> NodeSecurityGroupTags;
    public readonly Pulumi.Aws.Iam.OpenIdConnectProvider OidcProvider;
    public readonly ImmutableArray<string> PrivateSubnetIds;
    public readonly Pulumi.Kubernetes.Provider Provider;
    public readonly ImmutableArray<string> PublicSubnetIds;
    public readonly ImmutableDictionary<string, Pulumi.Kubernetes.Storage.V1.StorageClass> StorageClasses;
    public readonly ImmutableArray<string> SubnetIds;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly Pulumi.Eks.VpcCniAddon VpcCni;
    public readonly string VpcId;

    [OutputConstructor]
    private CoreData(
        ImmutableArray<AccessEntry> accessEntries, Pulumi.Aws.Provider awsProvider, Pulumi.Aws.Eks.Cluster cluster,
        Pulumi.Aws.Iam.Role clusterIamRole, Pulumi.Aws.Ec2.SecurityGroup clusterSecurityGroup,
        Pulumi.Kubernetes.Core.V1.ConfigMap eksNodeAccess, Pulumi.Aws.Eks.Outputs.ClusterEncryptionConfig encryptionConfig,
        string endpoint, ImmutableArray<Pulumi.Aws.Iam.Role> instanceRoles, object kubeconfig,
        ClusterNodeGroupOptions nodeGroupOptions, ImmutableDictionary<string, string> nodeSecurityGroupTags,
        Pulumi.Aws.Iam.OpenIdConnectProvider oidcProvider, ImmutableArray<string> privateSubnetIds,
        Pulumi.Kubernetes.Provider provider, ImmutableArray<string> publicSubnetIds,
        ImmutableDictionary<string, Pulumi.Kubernetes.Storage.V1.StorageClass> storageClasses, ImmutableArray<string> subnetIds,
        ImmutableDictionary<string, string> tags, Pulumi.Eks.VpcCniAddon vpcCni, string vpcId)
    {
        AccessEntries = accessEntries;
        AwsProvider = awsProvider;
        Cluster = cluster;
        ClusterIamRole = clusterIamRole;
        ClusterSecurityGroup = clusterSecurityGroup;
        EksNodeAccess = eksNodeAccess;
        EncryptionConfig = encryptionConfig;
        Endpoint = endpoint;
        InstanceRoles = instanceRoles;
        Kubeconfig = kubeconfig;
        NodeGroupOptions = nodeGroupOptions;
        NodeSecurityGroupTags = nodeSecurityGroupTags;
        OidcProvider = oidcProvider;
        PrivateSubnetIds = privateSubnetIds;
        Provider = provider;
        PublicSubnetIds = publicSubnetIds;
        StorageClasses = storageClasses;
        SubnetIds = subnetIds;
        Tags = tags;
        VpcCni = vpcCni;
        VpcId = vpcId;
    }
}

[OutputType]
public sealed class NodeGroupData
{
    public readonly ImmutableArray<Pulumi.Aws.Ec2.SecurityGroup> ExtraNodeSecurityGroups;
    public readonly Pulumi.Aws.Ec2.SecurityGroup NodeSecurityGroup;

    [OutputConstructor]
    private NodeGroupData(
        ImmutableArray<Pulumi.Aws.Ec2.SecurityGroup> extraNodeSecurityGroups, Pulumi.Aws.Ec2.SecurityGroup nodeSecurityGroup)
    {
        ExtraNodeSecurityGroups = extraNodeSecurityGroups;
        NodeSecurityGroup = nodeSecurityGroup;
    }
}

[OutputType]
public sealed class NodeadmOptions
{
    public readonly string Content;
    public readonly string ContentType;

    [OutputConstructor]
    private NodeadmOptions(string content, string contentType)
    {
        Content = content;
        ContentType = contentType;
    }
}

[OutputType]
public sealed class Taint
{
    public readonly string Effect;
    public readonly string Value;

    [OutputConstructor]
    private Taint(string effect, string value)
    {
        Effect = effect;
        Value = value;
    }
}
