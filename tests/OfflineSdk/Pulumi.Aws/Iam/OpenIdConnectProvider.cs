namespace Pulumi.Aws.Iam;

[AwsResourceType("aws:iam/openIdConnectProvider:OpenIdConnectProvider")]
public class OpenIdConnectProvider : CustomResource
{
    public OpenIdConnectProvider(string name, OpenIdConnectProviderArgs args, CustomResourceOptions? options = null)
        : base("aws:iam/openIdConnectProvider:OpenIdConnectProvider", name, args ?? new OpenIdConnectProviderArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("clientIdLists")] public Output<ImmutableArray<string>> ClientIdLists { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("url")] public Output<string> Url { get; private set; } = null!;
}

public sealed class OpenIdConnectProviderArgs : ResourceArgs
{
    [field: Input("clientIdLists", required: true)] public InputList<string> ClientIdLists { get => field ??= new(); set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("url", required: true)] public Input<string> Url { get; set; } = null!;
}
