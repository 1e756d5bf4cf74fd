namespace Rehearsal.Running;

/// <summary>What the engine knows a resource by within its stack, the end of its URN: another name or another parent make another resource.</summary>
/// <param name="Types">The types of its parents and its own, joined by <c>$</c>.</param>
/// <param name="Name">Its name.</param>
public readonly record struct ResourceIdentity(string Types, string Name)
{
    /// <summary>The identity of a resource below a parent; below the stack where there is none.</summary>
    public static ResourceIdentity Below(ResourceIdentity? parent, ResourceKey key) => new(parent is { } above ? $"{above.Types}${key.Type}" : key.Type, key.Name);

    /// <summary>Type and name, without the parents.</summary>
    public ResourceKey Key => new(Types.Split('$')[^1], Name);

    /// <summary>The identities of all resources of a stack.</summary>
    public static IReadOnlyDictionary<ResourceKey, ResourceIdentity> Of(IReadOnlyList<RehearsedResource> resources)
    {
        var parents = resources.ToDictionary(resource => resource.Key, resource => resource.Parent);
        return parents.Keys.ToDictionary(key => key, Identify);

        ResourceIdentity Identify(ResourceKey key) => Below(parents.GetValueOrDefault(key) is { } parent ? Identify(parent) : null, key);
    }

    /// <summary>Reads a URN: <c>urn:pulumi:stack::project::types::name</c>.</summary>
    public static ResourceIdentity Parse(string urn) => urn.Split("::", 4) is [_, _, var types, var name] ? new(types, name) : new("", urn);

    /// <inheritdoc/>
    public override string ToString() => $"{Types}::{Name}";
}
