using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SampleIam;

/// <summary>Everything that may differ between the stacks of this project; the object <c>sample-iam:settings</c>.</summary>
public sealed record Settings : IValidatableObject
{
    /// <summary>The environment: the name of the stack.</summary>
    [JsonIgnore]
    public string Environment { get; init; } = "";

    /// <summary>Whether the environment is strict: it refuses roles that are not protected. By default it is not.</summary>
    public bool Production { get; init; }

    /// <summary>
    /// Whether the account has anything that is not this environment's, such as another environment. Jobs then take over
    /// nothing that has no tags, and Pulumi refuses to delete GitLab's provider.
    /// </summary>
    public required bool SharedAccount { get; init; }

    /// <summary>The projects of the delivery chain; each gets a role that deploys and a role that reads.</summary>
    public required ChainSettings Projects { get; init; }

    /// <summary>The GitLab that their pipelines run on.</summary>
    public required GitLabSettings Gitlab { get; init; }

    /// <summary>Name of the EKS cluster.</summary>
    [RegularExpression("[A-Za-z0-9][A-Za-z0-9_-]{0,99}", ErrorMessage = "the name of an EKS cluster: up to 100 letters, digits, '-' and '_'")]
    public required string ClusterName { get; init; }

    /// <summary>Names of the workload's ECR repositories.</summary>
    [Each("(?=.{2,256}$)[a-z0-9]+([._/-][a-z0-9]+)*", ErrorMessage = "one or more names of ECR repositories, each of 2 to 256 characters in lower case")]
    public required IReadOnlyList<string> Repositories { get; init; }

    /// <summary>ARNs of roles or users that <c>sample-eks</c> may let into the cluster beside those of the chain; by default none.</summary>
    [Each("arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[A-Za-z0-9_+=,.@/-]+", ErrorMessage = "one or more ARNs of a role or a user, without wildcards")]
    public IReadOnlyList<string>? ClusterPrincipals { get; init; }

    /// <summary>ARNs of who may assume the automation role; by default the account, whose own policies then decide.</summary>
    [Each("arn:aws[a-z-]*:iam::[0-9]{12}:(root|(role|user)/[A-Za-z0-9_+=,.@/-]+)", ErrorMessage = "one or more ARNs of an account root, a role or a user, without wildcards")]
    public IReadOnlyList<string>? TrustedPrincipals { get; init; }

    /// <summary>ARN of a policy that bounds what this stack's roles can ever be given; by default one that it creates.</summary>
    [RegularExpression("arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9_+=,.@/-]+", ErrorMessage = "the ARN of an IAM policy")]
    public string? PermissionsBoundary { get; init; }

    /// <summary>Whether Pulumi refuses to delete the roles, their boundaries and the OIDC provider; by default not; production requires it.</summary>
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
            yield return new("gitlab.createProvider: found false; allowed: true, or sharedAccount: true, where somebody else creates it");
        }
    }
}
