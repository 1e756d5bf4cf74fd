using System.Collections.Concurrent;
using Pulumi;

namespace Rehearsal.Running;

/// <summary>
/// What a program declares, seen by a transformation: a mock is told neither the parent of a resource, nor its options,
/// nor which of its inputs are secret or unknown.
/// </summary>
internal sealed class Declarations
{
    private readonly ConcurrentDictionary<ResourceKey, Declaration> _byKey = [];

    /// <summary>Records a resource and changes nothing.</summary>
    public ResourceTransformationResult? Record(ResourceTransformationArgs args)
    {
        var key = Declaration.KeyOf(args.Resource);
        var parent = args.Options.Parent is { } above ? Find(above) : null;
        _byKey.TryAdd(key, new(args.Resource, parent, args.Options, args.Args, _byKey.Count, Find));
        return null;
    }

    /// <summary>The declaration of a resource.</summary>
    /// <exception cref="InvalidOperationException">No transformation saw it, as where a program drops the stack's.</exception>
    public Declaration Get(ResourceKey key) => _byKey.GetValueOrDefault(key)
        ?? throw new InvalidOperationException($"{key} was registered without the transformations of its stack.");

    // The stack itself is no parent, as in a URN.
    private Declaration? Find(Resource resource) => resource is Stack ? null : _byKey.GetValueOrDefault(Declaration.KeyOf(resource));
}
