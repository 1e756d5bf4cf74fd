namespace Rehearsal.Checks;

/// <summary>Finds what is deployed to a namespace that nothing creates.</summary>
internal static class NamespaceCheck
{
    private const string Namespace = "kubernetes:core/v1:Namespace";

    // Every cluster has them.
    private static readonly string[] BuiltIn = ["default", "kube-system", "kube-public", "kube-node-lease"];

    /// <summary>The errors of a stack, given those that it builds on.</summary>
    public static IEnumerable<string> Errors(CheckedStack stack, IReadOnlyList<CheckedStack> upstream)
    {
        CheckedStack[] clusters = [.. upstream.Where(one => one.Of("eks:index:Cluster").Any() || one.Of(Namespace).Any())];
        // A cluster from elsewhere has namespaces that are not known here.
        if (clusters.Length == 0)
        {
            return [];
        }

        string[] created = [.. clusters.Append(stack).SelectMany(one => one.Of(Namespace)).Select(one => CheckedStack.Text(one, "metadata", "name") ?? one.Id).OfType<string>().Order(StringComparer.Ordinal)];
        return from resource in stack.Resources
               where resource.Component is null && resource.Key.Type.StartsWith("kubernetes:", StringComparison.Ordinal)
               let name = CheckedStack.Text(resource, "metadata", "namespace")
               where name is not null && !created.Contains(name) && !BuiltIn.Contains(name)
               group resource by name into missing
               select $"{stack.File}: {missing.First().Key} goes to the namespace '{missing.Key}', which nothing creates; "
                   + $"{string.Join(", ", (IEnumerable<CheckedStack>)clusters)} creates {string.Join(", ", created)}";
    }
}
