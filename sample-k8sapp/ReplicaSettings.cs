using System.ComponentModel.DataAnnotations;

namespace SampleK8sApp;

/// <summary>The number of pods. If the minimum and maximum differ, the load determines the number.</summary>
public sealed record ReplicaSettings : IValidatableObject
{
    /// <summary>The minimum number of pods; at least 2 in production.</summary>
    [Range(1, 100)]
    public required int Min { get; init; }

    /// <summary>The maximum number of pods; equal to <see cref="Min"/> for a fixed number.</summary>
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
