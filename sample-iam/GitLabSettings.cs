using System.ComponentModel.DataAnnotations;

namespace SampleIam;

/// <summary>The GitLab instance whose jobs authenticate with their ID tokens.</summary>
public sealed record GitLabSettings
{
    /// <summary>
    /// The URL of GitLab, which is also the issuer of its tokens. Default: <c>https://gitlab.com</c>.
    /// </summary>
    [RegularExpression(
        @"https://[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+",
        ErrorMessage = "an https URL without a port or a path (IAM accepts no port)")]
    public string Url { get; init; } = "https://gitlab.com";

    /// <summary>The audience that a token must have. Default: <see cref="Url"/>.</summary>
    [RegularExpression("[^*?]+", ErrorMessage = "the audience of the token, without wildcards")]
    public string? Audience { get; init; }

    /// <summary>
    /// Whether this stack creates the OIDC provider. An account has one provider for each URL, so only one stack in it
    /// can.
    /// </summary>
    public required bool CreateProvider { get; init; }
}
