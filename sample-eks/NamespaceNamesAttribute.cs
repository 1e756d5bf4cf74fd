using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace SampleEks;

/// <summary>At least one namespace, keyed by a name that Kubernetes accepts and does not use itself.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NamespaceNamesAttribute : ValidationAttribute
{
    /// <summary>The pattern of a name.</summary>
    public string Pattern => "(?!default$|kube-)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is IDictionary { Count: > 0 } namespaces
        && namespaces.Keys.Cast<string>().All(name => name.Length > 0 && new RegularExpressionAttribute(Pattern).IsValid(name));
}
