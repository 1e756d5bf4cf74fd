namespace Rehearsal.Running;

/// <summary>What an earlier update left in the simulated cloud, found by its identity.</summary>
/// <param name="resources">The resources.</param>
/// <param name="region">The AWS region that they are in; null where nothing is deployed.</param>
internal sealed class DeployedResources(IReadOnlyList<RehearsedResource> resources, string? region)
{
    private readonly Dictionary<ResourceIdentity, RehearsedResource> _byIdentity = resources.ToDictionary(resource => resource.Identity);

    private readonly Dictionary<(ResourceKey? Component, ResourceKey Key), RehearsedResource> _byKey = resources.ToDictionary(resource => (resource.Component, resource.Key));

    /// <summary>The AWS region that they are in; null where nothing is deployed.</summary>
    public string? Region => region;

    /// <summary>Finds what the program itself registered.</summary>
    public RehearsedResource? Find(ResourceKey key) => _byKey.GetValueOrDefault((null, key));

    /// <summary>Finds a child of a remote component.</summary>
    public RehearsedResource? FindChild(ResourceKey component, ResourceKey child) => _byKey.GetValueOrDefault((component, child));

    /// <summary>Finds a child of a remote component that is new: where its own name does not follow the component's, it has the URN of the old one's.</summary>
    public RehearsedResource? FindChild(ResourceIdentity component, ResourceKey child) => resources.FirstOrDefault(resource =>
        resource.Component is not null && resource.Key == child && resource.Identity.Types.StartsWith($"{component.Types}$", StringComparison.Ordinal));

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
