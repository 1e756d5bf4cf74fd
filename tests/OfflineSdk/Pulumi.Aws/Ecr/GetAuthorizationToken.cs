namespace Pulumi.Aws.Ecr;

public static class GetAuthorizationToken
{
    private const string Token = "aws:ecr/getAuthorizationToken:getAuthorizationToken";

    public static Task<GetAuthorizationTokenResult> InvokeAsync(GetAuthorizationTokenArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetAuthorizationTokenResult>(Token, args ?? new GetAuthorizationTokenArgs(), Package.Invoke(options));

    public static Output<GetAuthorizationTokenResult> Invoke(GetAuthorizationTokenInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetAuthorizationTokenResult>(Token, args ?? new GetAuthorizationTokenInvokeArgs(), Package.Invoke(options));

    public static Output<GetAuthorizationTokenResult> Invoke(GetAuthorizationTokenInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetAuthorizationTokenResult>(Token, args ?? new GetAuthorizationTokenInvokeArgs(), Package.Invoke(options));
}

public sealed class GetAuthorizationTokenArgs : InvokeArgs
{
    [Input("region")] public string? Region { get; set; }
    [Input("registryId")] public string? RegistryId { get; set; }
}

public sealed class GetAuthorizationTokenInvokeArgs : InvokeArgs
{
    [Input("region")] public Input<string>? Region { get; set; }
    [Input("registryId")] public Input<string>? RegistryId { get; set; }
}

[OutputType]
public sealed class GetAuthorizationTokenResult
{
    public readonly string AuthorizationToken;
    public readonly string ExpiresAt;
    public readonly string Id;
    public readonly string Password;
    public readonly string ProxyEndpoint;
    public readonly string Region;
    public readonly string? RegistryId;
    public readonly string UserName;

    [OutputConstructor]
    private GetAuthorizationTokenResult(
        string authorizationToken, string expiresAt, string id, string password, string proxyEndpoint, string region,
        string? registryId, string userName)
    {
        AuthorizationToken = authorizationToken;
        ExpiresAt = expiresAt;
        Id = id;
        Password = password;
        ProxyEndpoint = proxyEndpoint;
        Region = region;
        RegistryId = registryId;
        UserName = userName;
    }
}
