namespace Pulumi.Aws.Kms;

[AwsResourceType("aws:kms/alias:Alias")]
public class Alias : CustomResource
{
    public Alias(string name, AliasArgs args, CustomResourceOptions? options = null)
        : base("aws:kms/alias:Alias", name, args ?? new AliasArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("targetKeyId")] public Output<string> TargetKeyId { get; private set; } = null!;
}

public sealed class AliasArgs : ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [Input("targetKeyId", required: true)] public Input<string> TargetKeyId { get; set; } = null!;
}
