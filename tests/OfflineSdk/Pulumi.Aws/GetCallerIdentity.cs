namespace Pulumi.Aws;

public static class GetCallerIdentity
{
    private const string Token = "aws:index/getCallerIdentity:getCallerIdentity";

    public static Task<GetCallerIdentityResult> InvokeAsync(GetCallerIdentityArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetCallerIdentityResult>(Token, args ?? new GetCallerIdentityArgs(), Package.Invoke(options));

    public static Output<GetCallerIdentityResult> Invoke(GetCallerIdentityInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetCallerIdentityResult>(Token, args ?? new GetCallerIdentityInvokeArgs(), Package.Invoke(options));

    public static Output<GetCallerIdentityResult> Invoke(GetCallerIdentityInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetCallerIdentityResult>(Token, args ?? new GetCallerIdentityInvokeArgs(), Package.Invoke(options));
}

public sealed class GetCallerIdentityArgs : InvokeArgs
{
    [Input("id")] public string? Id { get; set; }
}

public sealed class GetCallerIdentityInvokeArgs : InvokeArgs
{
    [Input("id")] public Input<string>? Id { get; set; }
}

[OutputType]
public sealed class GetCallerIdentityResult
{
    public readonly string AccountId;
    public readonly string Arn;
    public readonly string Id;
    public readonly string UserId;

    [OutputConstructor]
    private GetCallerIdentityResult(string accountId, string arn, string id, string userId)
    {
        AccountId = accountId;
        Arn = arn;
        Id = id;
        UserId = userId;
    }
}
