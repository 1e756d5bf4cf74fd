namespace Pulumi.Aws.Iam;

public static class GetOpenIdConnectProvider
{
    private const string Token = "aws:iam/getOpenIdConnectProvider:getOpenIdConnectProvider";

    public static Task<GetOpenIdConnectProviderResult> InvokeAsync(GetOpenIdConnectProviderArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetOpenIdConnectProviderResult>(Token, args ?? new GetOpenIdConnectProviderArgs(), Package.Invoke(options));

    public static Output<GetOpenIdConnectProviderResult> Invoke(GetOpenIdConnectProviderInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetOpenIdConnectProviderResult>(Token, args ?? new GetOpenIdConnectProviderInvokeArgs(), Package.Invoke(options));

    public static Output<GetOpenIdConnectProviderResult> Invoke(GetOpenIdConnectProviderInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetOpenIdConnectProviderResult>(Token, args ?? new GetOpenIdConnectProviderInvokeArgs(), Package.Invoke(options));
}

public sealed class GetOpenIdConnectProviderArgs : InvokeArgs
{
    [Input("arn")] public string? Arn { get; set; }
    [field: Input("tags")] public Dictionary<string, string> Tags { get => field ??= new(); set; }
    [Input("url")] public string? Url { get; set; }
}

public sealed class GetOpenIdConnectProviderInvokeArgs : InvokeArgs
{
    [Input("arn")] public Input<string>? Arn { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("url")] public Input<string>? Url { get; set; }
}

[OutputType]
public sealed class GetOpenIdConnectProviderResult
{
    public readonly string Arn;
    public readonly ImmutableArray<string> ClientIdLists;
    public readonly string Id;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly ImmutableArray<string> ThumbprintLists;
    public readonly string Url;

    [OutputConstructor]
    private GetOpenIdConnectProviderResult(
        string arn, ImmutableArray<string> clientIdLists, string id, ImmutableDictionary<string, string> tags,
        ImmutableArray<string> thumbprintLists, string url)
    {
        Arn = arn;
        ClientIdLists = clientIdLists;
        Id = id;
        Tags = tags;
        ThumbprintLists = thumbprintLists;
        Url = url;
    }
}
