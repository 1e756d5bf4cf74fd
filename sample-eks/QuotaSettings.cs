using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace SampleEks;

/// <summary>What the workloads of one namespace may use together, pods that are still ending included.</summary>
public sealed record QuotaSettings
{
    /// <summary>Sum of the CPU limits, in cores; by default 8.</summary>
    [Range(1, 1000)]
    public int Cpu { get; init; } = 8;

    /// <summary>Sum of the memory limits, in GiB; by default 16.</summary>
    [Range(1, 4000)]
    public int MemoryGb { get; init; } = 16;

    /// <summary>Number of pods; by default 50.</summary>
    [Range(1, 1000)]
    public int Pods { get; init; } = 50;

    /// <summary>The quota as a stack output, by the names of the settings.</summary>
    public ImmutableDictionary<string, int> ToOutput() =>
        ImmutableDictionary<string, int>.Empty.Add("cpu", Cpu).Add("memoryGb", MemoryGb).Add("pods", Pods);
}
