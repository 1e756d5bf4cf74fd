using System.ComponentModel.DataAnnotations;

namespace SampleIam;

/// <summary>One GitLab project and branch, as GitLab names them in its id tokens.</summary>
public sealed record GitLabSettings
{
    /// <summary>Where GitLab is served, and the issuer of its tokens; by default gitlab.com.</summary>
    [RegularExpression(@"https://[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+", ErrorMessage = "an https URL without a port or a path: IAM takes no port")]
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
