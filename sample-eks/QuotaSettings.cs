using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace SampleEks;

/// <summary>The limits on all pods of a namespace together, including those that are still terminating.</summary>
public sealed record QuotaSettings
{
    /// <summary>The sum of CPU limits, in cores. Default: 8.</summary>
    [Range(1, 1000)]
    public int Cpu { get; init; } = 8;

    /// <summary>The sum of memory limits, in GiB. Default: 16.</summary>
    [Range(1, 4000)]
    public int MemoryGb { get; init; } = 16;

    /// <summary>The number of pods. Default: 50.</summary>
    [Range(1, 1000)]
    public int Pods { get; init; } = 50;

    /// <summary>The quota as a stack output, keyed by the names of the settings.</summary>
    public ImmutableDictionary<string, int> ToOutput() =>
        ImmutableDictionary<string, int>.Empty.Add("cpu", Cpu).Add("memoryGb", MemoryGb).Add("pods", Pods);
}
