namespace Pulumi.Aws.Eks;

[AwsResourceType("aws:eks/nodeGroup:NodeGroup")]
public class NodeGroup : CustomResource
{
    public NodeGroup(string name, NodeGroupArgs args, CustomResourceOptions? options = null)
        : base("aws:eks/nodeGroup:NodeGroup", name, args ?? new NodeGroupArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("clusterName")] public Output<string> ClusterName { get; private set; } = null!;
    [Output("instanceTypes")] public Output<ImmutableArray<string>> InstanceTypes { get; private set; } = null!;
    [Output("labels")] public Output<ImmutableDictionary<string, string>?> Labels { get; private set; } = null!;
    [Output("launchTemplate")] public Output<Outputs.NodeGroupLaunchTemplate?> LaunchTemplate { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("remoteAccess")] public Output<Outputs.NodeGroupRemoteAccess?> RemoteAccess { get; private set; } = null!;
    [Output("resources")] public Output<ImmutableArray<Outputs.NodeGroupResource>> Resources { get; private set; } = null!;
    [Output("scalingConfig")] public Output<Outputs.NodeGroupScalingConfig> ScalingConfig { get; private set; } = null!;
    [Output("status")] public Output<string> Status { get; private set; } = null!;
    [Output("subnetIds")] public Output<ImmutableArray<string>> SubnetIds { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("version")] public Output<string> Version { get; private set; } = null!;
}

public sealed class NodeGroupArgs : ResourceArgs
{
    [Input("clusterName", required: true)] public Input<string> ClusterName { get; set; } = null!;
    [field: Input("instanceTypes")] public InputList<string> InstanceTypes { get => field ??= new(); set; }
    [field: Input("labels")] public InputMap<string> Labels { get => field ??= new(); set; }
    [Input("launchTemplate")] public Input<Inputs.NodeGroupLaunchTemplateArgs>? LaunchTemplate { get; set; }
    [Input("nodeRoleArn", required: true)] public Input<string> NodeRoleArn { get; set; } = null!;
    [Input("region")] public Input<string>? Region { get; set; }
    [Input("remoteAccess")] public Input<Inputs.NodeGroupRemoteAccessArgs>? RemoteAccess { get; set; }
    [Input("scalingConfig", required: true)] public Input<Inputs.NodeGroupScalingConfigArgs> ScalingConfig { get; set; } = null!;
    [field: Input("subnetIds", required: true)] public InputList<string> SubnetIds { get => field ??= new(); set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("version")] public Input<string>? Version { get; set; }
}
