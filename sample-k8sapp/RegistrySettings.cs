using System.ComponentModel.DataAnnotations;

namespace SampleK8sApp;

/// <summary>The image registry.</summary>
public sealed record RegistrySettings
{
    /// <summary>The name of the ECR repository. Default: <c>breathe-</c> plus the environment.</summary>
    [RegularExpression(
        "(?=.{2,256}$)[a-z0-9]+([._/-][a-z0-9]+)*",
        ErrorMessage = "the name of an ECR repository: 2 to 256 characters in lower case")]
    public string? Name { get; init; }

    /// <summary>The number of images to keep for rollbacks. Default: 20.</summary>
    [Range(2, 1000)]
    public int KeepImages { get; init; } = 20;

    /// <summary>
    /// Whether the repository can be deleted while it contains images. Default: true; ignored in production.
    /// </summary>
    public bool ForceDelete { get; init; } = true;
}
