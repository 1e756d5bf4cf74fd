using System.ComponentModel.DataAnnotations;

namespace SampleIam;

/// <summary>The GitLab whose jobs are let in by their id tokens.</summary>
public sealed record GitLabSettings
{
    /// <summary>Where GitLab is served, and the issuer of its tokens; by default gitlab.com.</summary>
    [RegularExpression(@"https://[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+", ErrorMessage = "an https URL without a port or a path: IAM takes no port")]
    public string Url { get; init; } = "https://gitlab.com";

    /// <summary>The audience that a token must be made for; by default <see cref="Url"/>.</summary>
    [RegularExpression("[^*?]+", ErrorMessage = "the audience of the token, without wildcards")]
    public string? Audience { get; init; }

    /// <summary>Whether this stack creates the OIDC provider; an account has one for each URL, so only one of its stacks can.</summary>
    public required bool CreateProvider { get; init; }
}
