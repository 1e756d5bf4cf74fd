using Pulumi;
using Pulumi.Utilities;

namespace Rehearsal.Running;

/// <summary>A resource as its program declares it.</summary>
/// <param name="resource">The resource.</param>
/// <param name="parent">What it belongs to; null for the stack.</param>
/// <param name="options">Its options.</param>
/// <param name="args">Its inputs.</param>
/// <param name="index">Its place in the order of the program.</param>
/// <param name="find">Finds the declaration of another resource.</param>
internal sealed class Declaration(
    Resource resource, Declaration? parent, ResourceOptions options, ResourceArgs args, int index, Func<Resource, Declaration?> find)
{
    /// <summary>Type and name.</summary>
    public ResourceKey Key { get; } = KeyOf(resource);

    /// <summary>Whether it is a component of the program's own, of which no provider ever hears; classes of packages name their type.</summary>
    public bool IsLocalComponent => resource is ComponentResource && !resource.GetType().IsDefined(typeof(ResourceTypeAttribute), inherit: true);

    /// <summary>What it belongs to; null for the stack.</summary>
    public Declaration? Parent => parent;

    /// <summary>Its inputs.</summary>
    public ResourceArgs Args => args;

    /// <summary>Its place in the order of the program.</summary>
    public int Index => index;

    /// <summary>Paths of inputs of which the deployed values are kept.</summary>
    public IReadOnlyList<string> IgnoreChanges { get; } = [.. options.IgnoreChanges];

    /// <summary>Whether Pulumi refuses to delete it; a child inherits this from its parent unless it says otherwise.</summary>
    public bool Protect { get; } = options.Protect ?? parent?.Protect ?? false;

    /// <summary>Dotted paths of inputs whose changes replace it, whatever its provider says.</summary>
    public IReadOnlyList<string> ReplaceOnChanges => options.ReplaceOnChanges;

    /// <summary>The identity that its name and parents give it.</summary>
    public ResourceIdentity Identity { get; } = ResourceIdentity.Below(parent?.Identity, KeyOf(resource));

    /// <summary>Without a parent: the class of the component in whose constructor it is declared; null for one that the stack itself declares.</summary>
    public string? CreatedIn { get; } = options.Parent is null ? EnclosingComponent(resource) : null;

    /// <summary>The resources that <c>DependsOn</c> names.</summary>
    public async Task<IReadOnlyList<ResourceKey>> DependsOnAsync() =>
        [.. (await Value<System.Collections.Immutable.ImmutableArray<Resource>>(options.DependsOn).ConfigureAwait(false)).Select(KeyOf)];

    /// <summary>Type and name of a resource.</summary>
    public static ResourceKey KeyOf(Resource resource) => new(resource.GetResourceType(), resource.GetResourceName());

    /// <summary>The identities that its aliases, and those of its parents, give it.</summary>
    public async Task<IReadOnlyList<ResourceIdentity>> AliasesAsync()
    {
        List<ResourceIdentity> identities = [];
        List<ResourceKey> keys = [Key];
        foreach (var input in options.Aliases)
        {
            // What is unknown in a preview has no value.
            if (await Value(input).ConfigureAwait(false) is not { } alias)
            {
                continue;
            }

            if (alias.Urn is { } urn)
            {
                identities.Add(ResourceIdentity.Parse(urn));
                continue;
            }

            var aliased = new ResourceKey(
                (alias.Type is null ? null : await Value(alias.Type).ConfigureAwait(false)) ?? Key.Type,
                (alias.Name is null ? null : await Value(alias.Name).ConfigureAwait(false)) ?? Key.Name);
            var parentUrn = alias.ParentUrn is null ? null : await Value(alias.ParentUrn).ConfigureAwait(false);
            identities.Add(ResourceIdentity.Below(
                alias.NoParent ? null
                : parentUrn is not null ? ResourceIdentity.Parse(parentUrn)
                : alias.Parent is { } old ? find(old)?.Identity
                : parent?.Identity,
                aliased));
            keys.Add(aliased);
        }

        // A child whose name begins with its parent's is renamed with the parent.
        foreach (var above in parent is null ? [] : await parent.AliasesAsync().ConfigureAwait(false))
        {
            identities.AddRange(keys.Select(own => ResourceIdentity.Below(
                above,
                own.Name.StartsWith(parent!.Key.Name, StringComparison.Ordinal)
                    ? own with { Name = above.Name + own.Name[parent.Key.Name.Length..] }
                    : own)));
        }

        return identities;
    }

    // A resource is declared by its own constructor; who runs further up the stack creates it.
    private static string? EnclosingComponent(Resource resource) => new System.Diagnostics.StackTrace(fNeedFileInfo: false).GetFrames()
        .Select(frame => frame.GetMethod()).OfType<System.Reflection.ConstructorInfo>().Select(constructor => constructor.DeclaringType!)
        .FirstOrDefault(type => type.IsSubclassOf(typeof(ComponentResource)) && !type.IsSubclassOf(typeof(Stack)) && !type.IsInstanceOfType(resource))?.Name;

    private static async Task<T?> Value<T>(Input<T> input) => await OutputUtilities.GetValueAsync(input.ToOutput()).ConfigureAwait(false);
}
