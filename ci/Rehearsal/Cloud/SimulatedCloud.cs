using System.Collections.Concurrent;
using System.Collections.Immutable;
using Catalogues;
using Pulumi;
using Rehearsal.Running;

namespace Rehearsal.Cloud;

/// <summary>Answers in place of the providers: ids, ARNs, URLs and a kubeconfig are made up, the same ones every time.</summary>
internal sealed class SimulatedCloud
{
    private readonly ConcurrentDictionary<ResourceKey, SimulatedResource> _created = [];
    private readonly ResourceSimulator _simulator;

    private readonly CloudNames _names;

    /// <param name="names">Region, account, and what the providers are configured with.</param>
    public SimulatedCloud(CloudNames names)
    {
        _names = names;
        _simulator = new(ResourceCatalogue.Current, names, Find);
    }

    /// <summary>The AWS region.</summary>
    public string Region => _names.Region;

    /// <summary>Why the AWS provider refuses to be configured; null where it does not.</summary>
    public string? Refusal { get; init; }

    /// <summary>What is known about the type of a resource.</summary>
    /// <exception cref="InvalidOperationException">The catalogue does not know it, or its provider refuses to be configured.</exception>
    public ResourceDefinition TypeOf(ResourceKey key)
    {
        Configure(key.Type);
        return _simulator.TypeOf(key);
    }

    /// <summary>What the provider adds to the inputs of a resource, by which it notices more changes than those of the inputs.</summary>
    public ImmutableDictionary<string, object> Added(ResourceDefinition type, ImmutableDictionary<string, object> inputs)
    {
        var added = _simulator.Added(type, inputs);
        var tags = _names.DefaultTags.RemoveRange((inputs.GetValueOrDefault("tags") as ImmutableDictionary<string, object>)?.Keys ?? []);
        return type.TakesTags && !tags.IsEmpty ? added.SetItem("tagsAll", tags) : added;
    }

    /// <summary>Creates a resource and, if it is a remote component, its children.</summary>
    /// <param name="key">Its type and name.</param>
    /// <param name="createdAs">The type and name that it was first created with: what it is called in the cloud outlives a renaming.</param>
    /// <param name="inputs">The inputs, with <see cref="Unknown.Value"/> for what is not known.</param>
    /// <param name="standingOf">How far a resource is, children among them.</param>
    /// <exception cref="InvalidOperationException">The catalogue does not know what the component makes of these inputs.</exception>
    public SimulatedResource Create(
        ResourceKey key, ResourceKey createdAs, ImmutableDictionary<string, object> inputs, ResourceSimulator.StandingOf standingOf) =>
        _created[key] = _simulator.Make(key.Type, key.Name, inputs, createdAs, standingOf);

    /// <summary>The result of a provider's function, or of a method of a remote component.</summary>
    /// <exception cref="InvalidOperationException">The catalogue does not know the function.</exception>
    public ImmutableDictionary<string, object> Call(string token, ImmutableDictionary<string, object> args)
    {
        Configure(token);
        var results = _simulator.Call(token, args);
        return results.RemoveRange(results.Where(result => SimulatedResource.HoldsUnknown(result.Value)).Select(result => result.Key));
    }

    // The components' own providers are configured alike.
    private void Configure(string token)
    {
        if (Refusal is not null && token.Split(':')[0] is "aws" or "awsx" or "eks")
        {
            throw new InvalidOperationException(Refusal);
        }
    }

    private SimulatedResource? Find(object reference) => reference switch
    {
        Resource resource => _created.GetValueOrDefault(Declaration.KeyOf(resource)),
        ResourceKey key => _created.GetValueOrDefault(key),
        _ => null,
    };
}
