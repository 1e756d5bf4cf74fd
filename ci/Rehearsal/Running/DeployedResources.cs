namespace Rehearsal.Running;

/// <summary>What an earlier update left in the simulated cloud, found by its identity.</summary>
internal sealed class DeployedResources(IReadOnlyList<RehearsedResource> resources)
{
    private readonly Dictionary<ResourceIdentity, RehearsedResource> _byIdentity = resources.ToDictionary(resource => resource.Identity);

    private readonly Dictionary<(ResourceKey? Component, ResourceKey Key), RehearsedResource> _byKey = resources.ToDictionary(resource => (resource.Component, resource.Key));

    /// <summary>Finds a child of a remote component.</summary>
    public RehearsedResource? FindChild(ResourceKey component, ResourceKey child) => _byKey.GetValueOrDefault((component, child));

    /// <summary>Finds what a declaration stands for: by its own identity, else by the first alias that leads to something.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="identity">Its own identity.</param>
    /// <returns>The resource as it is deployed, or null for one that is new.</returns>
    public async Task<RehearsedResource?> FindAsync(Declaration declaration, ResourceIdentity identity)
    {
        if (_byIdentity.TryGetValue(identity, out var same))
        {
            return same;
        }

        foreach (var alias in _byIdentity.Count == 0 ? [] : await declaration.AliasesAsync().ConfigureAwait(false))
        {
            if (_byIdentity.TryGetValue(alias, out var renamed))
            {
                return renamed;
            }
        }

        return null;
    }
}
