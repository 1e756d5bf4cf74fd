using Pulumi;
using Pulumi.Aws.Iam;

namespace SampleIam;

/// <summary>Lets the pipelines of one GitLab project and branch assume a role with their id token, without a key.</summary>
public sealed class GitLabTrust : ComponentResource
{
    /// <summary>The statement that a role's trust policy needs.</summary>
    public Output<PolicyStatement> Statement { get; }

    /// <summary>Creates the account's OIDC provider for this GitLab, or finds it where another stack creates it.</summary>
    public GitLabTrust(string name, GitLabTrustArgs args, ComponentResourceOptions? options = null)
        : base("sample-iam:index:GitLabTrust", name, args, options)
    {
        var gitLab = args.GitLab;
        var audience = gitLab.Audience ?? gitLab.Url;
        var provider = gitLab.CreateProvider
            ? new OpenIdConnectProvider(name, new() { Url = gitLab.Url, ClientIdLists = { audience } }, new() { Parent = this, Protect = args.Protect }).Arn
            : GetOpenIdConnectProvider.Invoke(new() { Url = gitLab.Url }, new InvokeOptions { Parent = this }).Apply(found => found.Arn);

        var issuer = new Uri(gitLab.Url).Authority;
        Statement = provider.Apply(arn => new PolicyStatement("GitLab")
        {
            Principal = new Dictionary<string, IReadOnlyList<string>> { ["Federated"] = [arn] },
            Action = ["sts:AssumeRoleWithWebIdentity"],
            Condition = new Dictionary<string, IReadOnlyDictionary<string, string>>
            {
                ["StringEquals"] = new Dictionary<string, string>
                {
                    [$"{issuer}:aud"] = audience,
                    [$"{issuer}:sub"] = $"project_path:{gitLab.ProjectPath}:ref_type:branch:ref:{gitLab.Branch}",
                },
            },
        });
        RegisterOutputs();
    }
}

/// <summary>What <see cref="GitLabTrust"/> is made from.</summary>
public sealed class GitLabTrustArgs : ResourceArgs
{
    /// <summary>The GitLab project and branch.</summary>
    public required GitLabSettings GitLab { get; init; }

    /// <summary>Whether Pulumi refuses to delete the provider.</summary>
    public bool Protect { get; init; }
}
