namespace Pulumi.Eks;

[EksResourceType("eks:index:ManagedNodeGroup")]
public class ManagedNodeGroup : ComponentResource
{
    public ManagedNodeGroup(string name, ManagedNodeGroupArgs args, ComponentResourceOptions? options = null)
        : base("eks:index:ManagedNodeGroup", name, args ?? new ManagedNodeGroupArgs(), Package.Options(options), remote: true)
    {
    }

    [Output("nodeGroup")] public Output<Pulumi.Aws.Eks.NodeGroup> NodeGroup { get; private set; } = null!;
}

public sealed class ManagedNodeGroupArgs : ResourceArgs
{
    [Input("cluster", required: true)] public InputUnion<Cluster, Inputs.CoreDataArgs> Cluster { get; set; } = null!;
    [Input("clusterName")] public Input<string>? ClusterName { get; set; }
    [Input("ignoreScalingChanges")] public bool? IgnoreScalingChanges { get; set; }
    [field: Input("instanceTypes")] public InputList<string> InstanceTypes { get => field ??= new(); set; }
    [field: Input("labels")] public InputMap<string> Labels { get => field ??= new(); set; }
    [Input("launchTemplate")] public Input<Pulumi.Aws.Eks.Inputs.NodeGroupLaunchTemplateArgs>? LaunchTemplate { get; set; }
    [Input("nodeRole")] public Input<Pulumi.Aws.Iam.Role>? NodeRole { get; set; }
    [Input("operatingSystem")] public Input<OperatingSystem>? OperatingSystem { get; set; }
    [Input("releaseVersion")] public Input<string>? ReleaseVersion { get; set; }
    [Input("remoteAccess")] public Input<Pulumi.Aws.Eks.Inputs.NodeGroupRemoteAccessArgs>? RemoteAccess { get; set; }
    [Input("scalingConfig")] public Input<Pulumi.Aws.Eks.Inputs.NodeGroupScalingConfigArgs>? ScalingConfig { get; set; }
    [field: Input("subnetIds")] public InputList<string> SubnetIds { get => field ??= new(); set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("version")] public Input<string>? Version { get; set; }
}
