using System.ComponentModel.DataAnnotations;

namespace SampleK8sApp;

/// <summary>The image registry.</summary>
public sealed record RegistrySettings
{
    /// <summary>The repository's name in ECR; by default <c>breathe-</c> and the environment.</summary>
    [RegularExpression("(?=.{2,256}$)[a-z0-9]+([._/-][a-z0-9]+)*", ErrorMessage = "the name of an ECR repository, of 2 to 256 characters in lower case")]
    public string? Name { get; init; }

    /// <summary>How many images are kept, to go back to; by default 20.</summary>
    [Range(2, 1000)]
    public int KeepImages { get; init; } = 20;

    /// <summary>Whether the repository can be deleted with images in it; by default so, and never in production.</summary>
    public bool ForceDelete { get; init; } = true;
}
