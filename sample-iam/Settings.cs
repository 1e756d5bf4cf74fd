using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SampleIam;

/// <summary>The settings of a stack: the object <c>sample-iam:settings</c> in its stack file.</summary>
public sealed record Settings : IValidatableObject
{
    /// <summary>The environment, which is also the stack's name.</summary>
    [JsonIgnore]
    public string Environment { get; init; } = "";

    /// <summary>
    /// Whether this is a production environment, which must set <see cref="Protect"/>. Default: false.
    /// </summary>
    public bool Production { get; init; }

    /// <summary>
    /// Whether the account contains anything besides this environment, such as another environment. If so, jobs cannot
    /// take over untagged resources, and Pulumi refuses to delete GitLab's OIDC provider.
    /// </summary>
    public required bool SharedAccount { get; init; }

    /// <summary>The projects of the delivery chain. Each gets a deploy role and a preview role.</summary>
    public required ChainSettings Projects { get; init; }

    /// <summary>The GitLab instance that runs their pipelines.</summary>
    public required GitLabSettings Gitlab { get; init; }

    /// <summary>The name of the EKS cluster.</summary>
    [RegularExpression(
        "[A-Za-z0-9][A-Za-z0-9_-]{0,99}",
        ErrorMessage = "the name of an EKS cluster: up to 100 letters, digits, '-' and '_'")]
    public required string ClusterName { get; init; }

    /// <summary>The names of the workload's ECR repositories.</summary>
    [Each(
        "(?=.{2,256}$)[a-z0-9]+([._/-][a-z0-9]+)*",
        ErrorMessage = "one or more names of ECR repositories, each with 2 to 256 characters in lower case")]
    public required IReadOnlyList<string> Repositories { get; init; }

    /// <summary>
    /// The ARNs of further roles and users that <c>sample-eks</c> may grant access to the cluster. Default: none.
    /// </summary>
    [Each(
        "arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[A-Za-z0-9_+=,.@/-]+",
        ErrorMessage = "one or more ARNs of a role or a user, without wildcards")]
    public IReadOnlyList<string>? ClusterPrincipals { get; init; }

    /// <summary>
    /// The ARNs of principals that may assume the automation role. Default: the account, whose own policies then
    /// decide.
    /// </summary>
    [Each(
        "arn:aws[a-z-]*:iam::[0-9]{12}:(root|(role|user)/[A-Za-z0-9_+=,.@/-]+)",
        ErrorMessage = "one or more ARNs of an account root, a role or a user, without wildcards")]
    public IReadOnlyList<string>? TrustedPrincipals { get; init; }

    /// <summary>
    /// The ARN of the permissions boundary of this stack's roles. Default: a boundary that the stack creates.
    /// </summary>
    [RegularExpression(
        "arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9_+=,.@/-]+", ErrorMessage = "the ARN of an IAM policy")]
    public string? PermissionsBoundary { get; init; }

    /// <summary>
    /// Whether Pulumi refuses to delete the roles, their boundaries and the OIDC provider. Default: false; must be true
    /// in production.
    /// </summary>
    public bool Protect { get; init; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Production && !Protect)
        {
            yield return new("protect: found false; allowed in production: true");
        }

        if (!SharedAccount && !Gitlab.CreateProvider)
        {
            yield return new(
                "gitlab.createProvider: found false; allowed: true, or sharedAccount: true if another stack creates "
                    + "it");
        }
    }
}
