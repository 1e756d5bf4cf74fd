namespace Pulumi.Aws.Ecr;

[AwsResourceType("aws:ecr/lifecyclePolicy:LifecyclePolicy")]
public class LifecyclePolicy : CustomResource
{
    public LifecyclePolicy(string name, LifecyclePolicyArgs args, CustomResourceOptions? options = null)
        : base("aws:ecr/lifecyclePolicy:LifecyclePolicy", name, args ?? new LifecyclePolicyArgs(), Package.Options(options))
    {
    }

    [Output("policy")] public Output<string> Policy { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("registryId")] public Output<string> RegistryId { get; private set; } = null!;
    [Output("repository")] public Output<string> Repository { get; private set; } = null!;
}

public sealed class LifecyclePolicyArgs : ResourceArgs
{
    [Input("policy", required: true)] public Input<string> Policy { get; set; } = null!;
    [Input("region")] public Input<string>? Region { get; set; }
    [Input("repository", required: true)] public Input<string> Repository { get; set; } = null!;
}
