namespace Pulumi.Aws.Eks.Outputs;

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
    public readonly ImmutableArray<string> SubnetIds;
    public readonly string VpcId;

    [OutputConstructor]
    private ClusterVpcConfig(
        string clusterSecurityGroupId, string controlPlaneEgressMode, bool? endpointPrivateAccess, bool? endpointPublicAccess,
        ImmutableArray<string> publicAccessCidrs, ImmutableArray<string> subnetIds, string vpcId)
    {
        ClusterSecurityGroupId = clusterSecurityGroupId;
        ControlPlaneEgressMode = controlPlaneEgressMode;
        EndpointPrivateAccess = endpointPrivateAccess;
        EndpointPublicAccess = endpointPublicAccess;
        PublicAccessCidrs = publicAccessCidrs;
        SubnetIds = subnetIds;
        VpcId = vpcId;
    }
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
public sealed class NodeGroupRemoteAccess
{
    public readonly string? Ec2SshKey;

    [OutputConstructor]
    private NodeGroupRemoteAccess(string? ec2SshKey) => Ec2SshKey = ec2SshKey;
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
