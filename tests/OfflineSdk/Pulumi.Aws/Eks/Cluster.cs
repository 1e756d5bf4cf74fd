namespace Pulumi.Aws.Eks;

[AwsResourceType("aws:eks/cluster:Cluster")]
public class Cluster : CustomResource
{
    public Cluster(string name, ClusterArgs args, CustomResourceOptions? options = null)
        : base("aws:eks/cluster:Cluster", name, args ?? new ClusterArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("deletionProtection")] public Output<bool> DeletionProtection { get; private set; } = null!;
    [Output("enabledClusterLogTypes")] public Output<ImmutableArray<string>> EnabledClusterLogTypes { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("roleArn")] public Output<string> RoleArn { get; private set; } = null!;
    [Output("status")] public Output<string> Status { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("upgradePolicy")] public Output<Outputs.ClusterUpgradePolicy> UpgradePolicy { get; private set; } = null!;
    [Output("version")] public Output<string> Version { get; private set; } = null!;
    [Output("vpcConfig")] public Output<Outputs.ClusterVpcConfig> VpcConfig { get; private set; } = null!;
}

public sealed class ClusterArgs : ResourceArgs
{
    [Input("deletionProtection")] public Input<bool>? DeletionProtection { get; set; }
    [field: Input("enabledClusterLogTypes")] public InputList<string> EnabledClusterLogTypes { get => field ??= new(); set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [Input("roleArn", required: true)] public Input<string> RoleArn { get; set; } = null!;
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("upgradePolicy")] public Input<Inputs.ClusterUpgradePolicyArgs>? UpgradePolicy { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }
    [Input("vpcConfig", required: true)] public Input<Inputs.ClusterVpcConfigArgs> VpcConfig { get; set; } = null!;
}
