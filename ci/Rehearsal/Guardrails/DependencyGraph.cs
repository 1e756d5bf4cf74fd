using Rehearsal.Running;

namespace Guardrails;

/// <summary>What the resources of a stack wait for: what <c>DependsOn</c> names, what their inputs come from, and so on.</summary>
internal sealed class DependencyGraph
{
    private readonly Dictionary<ResourceKey, RehearsedResource> _resources;
    private readonly ILookup<ResourceKey?, ResourceKey> _children;

    /// <summary>The graph of a stack.</summary>
    public DependencyGraph(StackUnderTest stack)
    {
        _resources = stack.Resources.ToDictionary(resource => resource.Key);
        // To wait for a remote component is to wait for what it creates itself, not for what the program puts below it.
        var remote = stack.Resources.Select(resource => resource.Component).OfType<ResourceKey>().ToHashSet();
        _children = stack.Resources.Where(resource => resource.Parent is { } parent && !remote.Contains(parent))
            .ToLookup(resource => resource.Parent, resource => resource.Key);
    }

    /// <summary>Whether a resource is created only after another.</summary>
    public bool IsAfter(RehearsedResource resource, RehearsedResource other)
    {
        var (seen, next) = (new HashSet<ResourceKey>(), new Stack<ResourceKey>(DirectlyBefore(resource)));
        while (next.TryPop(out var key))
        {
            if (key == other.Key)
            {
                return true;
            }

            if (seen.Add(key) && _resources.TryGetValue(key, out var before))
            {
                // Whatever waits for a component waits for all that is in it.
                foreach (var further in DirectlyBefore(before).Concat(_children[key]))
                {
                    next.Push(further);
                }
            }
        }

        return false;
    }

    private static IEnumerable<ResourceKey> DirectlyBefore(RehearsedResource resource) =>
        resource.DependsOn.Concat(resource.Dependencies.Values.SelectMany(keys => keys)).Concat(resource.Provider is { } provider ? [provider] : []);
}
