using System.ComponentModel.DataAnnotations;

namespace SampleK8sApp;

/// <summary>A list with at least one element, each of which matches a pattern as a whole.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EachAttribute(string pattern) : ValidationAttribute
{
    /// <summary>The pattern.</summary>
    public string Pattern { get; } = pattern;

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is IReadOnlyList<string?> { Count: > 0 } list && list.All(item => item is not null && new RegularExpressionAttribute(Pattern).IsValid(item) && item != "");
}
