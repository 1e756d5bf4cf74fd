using System.ComponentModel.DataAnnotations;

namespace SampleIam;

/// <summary>One project of the chain, in Pulumi and in GitLab.</summary>
public sealed record ProjectSettings
{
    /// <summary>The Pulumi project's name, the prefix of its roles' names.</summary>
    [RegularExpression(
        "[A-Za-z0-9_.-]{1,40}",
        ErrorMessage = "the name of a Pulumi project: up to 40 letters, digits, '-', '_' and '.'")]
    public required string Name { get; init; }

    /// <summary>The GitLab project's full path, including its groups.</summary>
    [RegularExpression("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+", ErrorMessage = "group/project, without wildcards")]
    public required string Path { get; init; }

    /// <summary>The branch whose jobs may deploy. Default: <c>main</c>.</summary>
    [RegularExpression("[A-Za-z0-9_./-]+", ErrorMessage = "the name of a branch, without wildcards")]
    public string Branch { get; init; } = "main";
}
