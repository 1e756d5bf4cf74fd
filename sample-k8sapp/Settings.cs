using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SampleK8sApp;

/// <summary>Everything that may differ between the stacks of this project; the object <c>sample-k8sapp:settings</c>.</summary>
public sealed record Settings
{
    /// <summary>The environment, <c>dev</c> or <c>prod</c>: the name of the stack.</summary>
    [JsonIgnore]
    public string Environment { get; init; } = "";

    /// <summary>
    /// The stack whose <c>kubeconfig</c> says where to deploy; by default that of <c>sample-eks</c> for the same
    /// environment. A stack with an AKS or GKE cluster serves as well.
    /// </summary>
    [RegularExpression("[^/]+/[^/]+/[^/]+", ErrorMessage = "organization/project/stack")]
    public string? ClusterStack { get; init; }

    /// <summary>The namespace to deploy to, which must be there; by default <c>apps</c>.</summary>
    [RegularExpression("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", ErrorMessage = "up to 63 lower-case letters, digits and '-'")]
    public string Namespace { get; init; } = "apps";

    /// <summary>How many pods there are.</summary>
    public required ReplicaSettings Replicas { get; init; }

    /// <summary>What one pod gets.</summary>
    public ResourceSettings Resources { get; init; } = new();

    /// <summary>The image registry.</summary>
    public RegistrySettings Registry { get; init; } = new();

    /// <summary>What the image is built for; must be what the nodes are. By default <c>linux/amd64</c>.</summary>
    [AllowedValues("linux/amd64", "linux/arm64", ErrorMessage = "linux/amd64 or linux/arm64")]
    public string Platform { get; init; } = "linux/amd64";

    /// <summary>Whether Pulumi refuses to delete the registry; by default not.</summary>
    public bool Protect { get; init; }
}

/// <summary>How many pods there are; between the two, the load decides.</summary>
public sealed record ReplicaSettings : IValidatableObject
{
    /// <summary>The fewest pods.</summary>
    [Range(1, 100)]
    public required int Min { get; init; }

    /// <summary>The most pods; the same as <see cref="Min"/> for a fixed number.</summary>
    [Range(1, 100)]
    public required int Max { get; init; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Min > Max)
        {
            yield return new($"min: found {Min}; allowed: at most max, which is {Max}");
        }
    }
}

/// <summary>What one pod asks for, and what it may take at most.</summary>
public sealed record ResourceSettings : IValidatableObject
{
    /// <summary>CPU set aside, in thousandths of a core; by default 50.</summary>
    [Range(1, 16000)]
    public int CpuRequest { get; init; } = 50;

    /// <summary>CPU at most, in thousandths of a core; by default 500.</summary>
    [Range(1, 16000)]
    public int CpuLimit { get; init; } = 500;

    /// <summary>Memory set aside and at most, in MiB; by default 64.</summary>
    [Range(32, 65536)]
    public int Memory { get; init; } = 64;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (CpuRequest > CpuLimit)
        {
            yield return new($"cpuRequest: found {CpuRequest}; allowed: at most cpuLimit, which is {CpuLimit}");
        }
    }
}

/// <summary>The image registry.</summary>
public sealed record RegistrySettings
{
    /// <summary>The repository's name in ECR; by default <c>breathe-</c> and the environment.</summary>
    [RegularExpression("[a-z0-9]+([._/-][a-z0-9]+)*", ErrorMessage = "the name of an ECR repository, in lower case")]
    public string? Name { get; init; }

    /// <summary>How many images are kept, to go back to; by default 20.</summary>
    [Range(2, 1000)]
    public int KeepImages { get; init; } = 20;

    /// <summary>Whether the repository can be deleted with images in it; by default so, and never in prod.</summary>
    public bool ForceDelete { get; init; } = true;
}
