using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace SampleEks;

/// <summary>At least one namespace, keyed by a name that Kubernetes accepts and does not use itself.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed partial class NamespaceNamesAttribute : ValidationAttribute
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is IDictionary { Count: > 0 } namespaces
        && namespaces.Keys.Cast<string>().All(name => Name().IsMatch(name));

    [GeneratedRegex(@"\A(?!default\z|kube-)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\z")]
    private static partial Regex Name();
}
