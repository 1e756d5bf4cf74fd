using System.ComponentModel.DataAnnotations;

namespace SampleK8sApp;

/// <summary>The CPU and memory of each pod.</summary>
public sealed record ResourceSettings : IValidatableObject
{
    /// <summary>The CPU request, in thousandths of a core. Default: 50.</summary>
    [Range(1, 16000)]
    public int CpuRequest { get; init; } = 50;

    /// <summary>The CPU limit, in thousandths of a core. Default: 500.</summary>
    [Range(1, 16000)]
    public int CpuLimit { get; init; } = 500;

    /// <summary>
    /// The memory request and limit, in MiB. Default: 256. The app needs 40, and used 180 with the worst clients tried;
    /// connection buffers add at most 32.
    /// </summary>
    [Range(32, 65536)]
    public int Memory { get; init; } = 256;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (CpuRequest > CpuLimit)
        {
            yield return new($"cpuRequest: found {CpuRequest}; allowed: at most cpuLimit, which is {CpuLimit}");
        }
    }
}
