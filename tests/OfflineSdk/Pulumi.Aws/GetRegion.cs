namespace Pulumi.Aws;

public static class GetRegion
{
    private const string Token = "aws:index/getRegion:getRegion";

    public static Task<GetRegionResult> InvokeAsync(GetRegionArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetRegionResult>(Token, args ?? new GetRegionArgs(), Package.Invoke(options));

    public static Output<GetRegionResult> Invoke(GetRegionInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetRegionResult>(Token, args ?? new GetRegionInvokeArgs(), Package.Invoke(options));

    public static Output<GetRegionResult> Invoke(GetRegionInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetRegionResult>(Token, args ?? new GetRegionInvokeArgs(), Package.Invoke(options));
}

public sealed class GetRegionArgs : InvokeArgs
{
    [Obsolete("Deprecated by the package.")][Input("id")] public string? Id { get; set; }
    [Obsolete("Deprecated by the package.")][Input("name")] public string? Name { get; set; }
    [Input("region")] public string? Region { get; set; }
}

public sealed class GetRegionInvokeArgs : InvokeArgs
{
    [Obsolete("Deprecated by the package.")][Input("id")] public Input<string>? Id { get; set; }
    [Obsolete("Deprecated by the package.")][Input("name")] public Input<string>? Name { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
}

[OutputType]
public sealed class GetRegionResult
{
    public readonly string Description;
    public readonly string Endpoint;
    [Obsolete("Deprecated by the package.")] public readonly string Id;
    [Obsolete("Deprecated by the package.")] public readonly string Name;
    public readonly string Region;

    [OutputConstructor]
    private GetRegionResult(string description, string endpoint, string id, string name, string region)
    {
        Description = description;
        Endpoint = endpoint;
        Id = id;
        Name = name;
        Region = region;
    }
}
