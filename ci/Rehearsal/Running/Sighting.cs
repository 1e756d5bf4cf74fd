using Pulumi;
using Pulumi.Utilities;

namespace Rehearsal.Running;

/// <summary>A resource as its program declared it.</summary>
internal sealed class Sighting(ResourceKey key, Sighting? parent, ResourceOptions options, ResourceArgs args, Func<Resource, Sighting?> find)
{
    /// <summary>Type and name.</summary>
    public ResourceKey Key => key;

    /// <summary>What it belongs to; null for the stack.</summary>
    public Sighting? Parent => parent;

    /// <summary>Its inputs.</summary>
    public ResourceArgs Args => args;

    /// <summary>Whether Pulumi would refuse to delete it: a child that does not say so itself is as its parent.</summary>
    public bool Protect { get; } = options.Protect ?? parent?.Protect ?? false;

    /// <summary>What the engine knows it by.</summary>
    public ResourceIdentity Identity { get; } = ResourceIdentity.Below(parent?.Identity, key);

    /// <summary>What else it may be known by: its aliases, and those that it has through its parent's.</summary>
    public async Task<IReadOnlyList<ResourceIdentity>> FormerAsync()
    {
        List<ResourceIdentity> former = [];
        List<ResourceKey> keys = [key];
        foreach (var input in options.Aliases)
        {
            // What is unknown in a preview has no value.
            if (await Value(input).ConfigureAwait(false) is not { } alias)
            {
                continue;
            }

            if (alias.Urn is { } urn)
            {
                former.Add(ResourceIdentity.Parse(urn));
                continue;
            }

            var was = new ResourceKey(
                (alias.Type is null ? null : await Value(alias.Type).ConfigureAwait(false)) ?? key.Type,
                (alias.Name is null ? null : await Value(alias.Name).ConfigureAwait(false)) ?? key.Name);
            var movedFrom = alias.ParentUrn is null ? null : await Value(alias.ParentUrn).ConfigureAwait(false);
            former.Add(ResourceIdentity.Below(
                alias.NoParent ? null
                : movedFrom is not null ? ResourceIdentity.Parse(movedFrom)
                : alias.Parent is { } old ? find(old)?.Identity
                : parent?.Identity,
                was));
            keys.Add(was);
        }

        // A child that is named after its parent was named after it when that had its former name.
        foreach (var above in parent is null ? [] : await parent.FormerAsync().ConfigureAwait(false))
        {
            former.AddRange(keys.Select(own => ResourceIdentity.Below(
                above,
                own.Name.StartsWith(parent!.Key.Name, StringComparison.Ordinal) ? own with { Name = above.Name + own.Name[parent.Key.Name.Length..] } : own)));
        }

        return former;
    }

    private static async Task<T?> Value<T>(Input<T> input) => await OutputUtilities.GetValueAsync(input.ToOutput()).ConfigureAwait(false);
}
