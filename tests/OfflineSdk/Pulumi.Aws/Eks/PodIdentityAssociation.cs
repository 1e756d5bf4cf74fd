namespace Pulumi.Aws.Eks;

[AwsResourceType("aws:eks/podIdentityAssociation:PodIdentityAssociation")]
public class PodIdentityAssociation : CustomResource
{
    public PodIdentityAssociation(string name, PodIdentityAssociationArgs args, CustomResourceOptions? options = null)
        : base("aws:eks/podIdentityAssociation:PodIdentityAssociation", name, args ?? new PodIdentityAssociationArgs(), Package.Options(options))
    {
    }

    [Output("clusterName")] public Output<string> ClusterName { get; private set; } = null!;
    [Output("namespace")] public Output<string> Namespace { get; private set; } = null!;
    [Output("policy")] public Output<string?> Policy { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("roleArn")] public Output<string> RoleArn { get; private set; } = null!;
    [Output("serviceAccount")] public Output<string> ServiceAccount { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
}

public sealed class PodIdentityAssociationArgs : ResourceArgs
{
    [Input("clusterName", required: true)] public Input<string> ClusterName { get; set; } = null!;
    [Input("namespace", required: true)] public Input<string> Namespace { get; set; } = null!;
    [Input("policy")] public Input<string>? Policy { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [Input("roleArn", required: true)] public Input<string> RoleArn { get; set; } = null!;
    [Input("serviceAccount", required: true)] public Input<string> ServiceAccount { get; set; } = null!;
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
