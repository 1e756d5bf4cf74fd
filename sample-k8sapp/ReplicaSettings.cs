using System.ComponentModel.DataAnnotations;

namespace SampleK8sApp;

/// <summary>How many pods there are; between the two, the load decides.</summary>
public sealed record ReplicaSettings : IValidatableObject
{
    /// <summary>The fewest pods; production needs two.</summary>
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
