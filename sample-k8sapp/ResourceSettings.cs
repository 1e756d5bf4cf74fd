using System.ComponentModel.DataAnnotations;

namespace SampleK8sApp;

/// <summary>What one pod asks for, and what it may take at most.</summary>
public sealed record ResourceSettings : IValidatableObject
{
    /// <summary>CPU set aside, in thousandths of a core; by default 50.</summary>
    [Range(1, 16000)]
    public int CpuRequest { get; init; } = 50;

    /// <summary>CPU at most, in thousandths of a core; by default 500.</summary>
    [Range(1, 16000)]
    public int CpuLimit { get; init; } = 500;

    /// <summary>Memory set aside and at most, in MiB; by default 256: the workload needs 40, and took 180 under the worst clients tried; the buffers of its connections are 32 more at most.</summary>
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
