using Pulumi;
using Pulumi.Aws.Iam;

namespace SampleIam;

/// <summary>
/// The account's OIDC provider for GitLab: it lets jobs assume roles with their id tokens, without keys. Only an
/// administrator changes it.
/// </summary>
public sealed class GitLabProvider : ComponentResource
{
    /// <summary>The provider's ARN.</summary>
    [Output("arn")]
    public Output<string> Arn { get; private set; }

    /// <summary>Creates the provider, or finds it where another stack of the account creates it.</summary>
    public GitLabProvider(string name, GitLabProviderArgs args, ComponentResourceOptions? options = null)
        : base("sample-iam:index:GitLabProvider", name, args, options)
    {
        var gitLab = args.GitLab;
        Arn = gitLab.CreateProvider
            ? new OpenIdConnectProvider(name, new()
            {
                Url = gitLab.Url,
                ClientIdLists = { gitLab.Audience ?? gitLab.Url },
            }, new() { Parent = this, Protect = args.Protect }).Arn
            : GetOpenIdConnectProvider.Invoke(new() { Url = gitLab.Url }, new InvokeOptions { Parent = this }).Apply(found => found.Arn);
        RegisterOutputs();
    }
}

/// <summary>The inputs of <see cref="GitLabProvider"/>.</summary>
public sealed class GitLabProviderArgs : ResourceArgs
{
    /// <summary>Which GitLab, and who creates the provider.</summary>
    public required GitLabSettings GitLab { get; init; }

    /// <summary>Whether Pulumi refuses to delete the provider.</summary>
    public bool Protect { get; init; }
}
