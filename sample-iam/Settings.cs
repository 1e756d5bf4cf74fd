using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SampleIam;

/// <summary>Everything that may differ between the stacks of this project; the object <c>sample-iam:settings</c>.</summary>
public sealed record Settings
{
    /// <summary>The environment, <c>dev</c> or <c>prod</c>: the name of the stack.</summary>
    [JsonIgnore]
    public string Environment { get; init; } = "";

    /// <summary>Name of the EKS cluster that the role may describe.</summary>
    [RegularExpression("[A-Za-z0-9][A-Za-z0-9_-]{0,99}", ErrorMessage = "the name of an EKS cluster: up to 100 letters, digits, '-' and '_'")]
    public required string ClusterName { get; init; }

    /// <summary>Names of the ECR repositories that the role may push to and pull from.</summary>
    [Each("[a-z0-9]+([._/-][a-z0-9]+)*", ErrorMessage = "one or more names of ECR repositories, each in lower case")]
    public required IReadOnlyList<string> Repositories { get; init; }

    /// <summary>ARNs of who may assume the role; by default the account of the caller, whose own policies then decide.</summary>
    [Each("arn:aws[a-z-]*:iam::[0-9]{12}:(root|(role|user)/.+)", ErrorMessage = "one or more ARNs of an account root, a role or a user")]
    public IReadOnlyList<string>? TrustedPrincipals { get; init; }

    /// <summary>The GitLab project whose pipelines may assume the role without a key; by default none.</summary>
    public GitLabSettings? Gitlab { get; init; }

    /// <summary>ARN of a policy that bounds what the role can ever be given; by default none.</summary>
    [RegularExpression("arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+", ErrorMessage = "the ARN of an IAM policy")]
    public string? PermissionsBoundary { get; init; }

    /// <summary>Whether Pulumi refuses to delete the role and the OIDC provider; by default not.</summary>
    public bool Protect { get; init; }
}

/// <summary>One GitLab project and branch, as GitLab names them in its id tokens.</summary>
public sealed record GitLabSettings
{
    /// <summary>Where GitLab is served, and the issuer of its tokens; by default gitlab.com.</summary>
    [RegularExpression("https://[a-z0-9.-]+(:[0-9]+)?", ErrorMessage = "an https URL without a path")]
    public string Url { get; init; } = "https://gitlab.com";

    /// <summary>The audience that a token must be made for; by default <see cref="Url"/>.</summary>
    [RegularExpression("[^*?]+", ErrorMessage = "the audience of the token, without wildcards")]
    public string? Audience { get; init; }

    /// <summary>The full path of the project, its groups included.</summary>
    [RegularExpression("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+", ErrorMessage = "group/project, without wildcards")]
    public required string ProjectPath { get; init; }

    /// <summary>The branch whose pipelines may assume the role; by default <c>main</c>.</summary>
    [RegularExpression("[A-Za-z0-9_./-]+", ErrorMessage = "the name of a branch, without wildcards")]
    public string Branch { get; init; } = "main";

    /// <summary>Whether this stack creates the OIDC provider; an account holds one for each URL, so only one of its stacks can.</summary>
    public required bool CreateProvider { get; init; }
}
