namespace Pulumi.Aws.Iam;

[AwsResourceType("aws:iam/policy:Policy")]
public class Policy : CustomResource
{
    public Policy(string name, PolicyArgs args, CustomResourceOptions? options = null)
        : base("aws:iam/policy:Policy", name, args ?? new PolicyArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("path")] public Output<string?> Path { get; private set; } = null!;
    [Output("policy")] public Output<string> PolicyDocument { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
}

public sealed class PolicyArgs : ResourceArgs
{
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("path")] public Input<string>? Path { get; set; }
    [Input("policy", required: true)] public Input<string> PolicyDocument { get; set; } = null!;
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
