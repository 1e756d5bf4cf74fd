using System.Collections.Immutable;
using Rehearsal.Running;

namespace Rehearsal.Cloud;

/// <summary>What the names in a template mean.</summary>
/// <param name="names">Account, partition and region.</param>
/// <param name="key">The resource's type and name, from which identifiers are made up.</param>
/// <param name="inputs">All inputs.</param>
/// <param name="outer">Finds an input or an output; null where there is none.</param>
/// <param name="siblings">What a component has made so far.</param>
/// <param name="find">The resource that a value refers to.</param>
internal sealed class TemplateScope(
    CloudNames names, ResourceKey key, ImmutableDictionary<string, object> inputs, Func<string, object?> outer,
    IReadOnlyList<SimulatedResource> siblings, Func<object, SimulatedResource?> find)
{
    public CloudNames Names => names;

    public ResourceKey Key => key;

    public Standing Standing { get; init; } = Standing.Created;

    /// <summary>What made-up identifiers follow from: a replaced resource gets others.</summary>
    public string Seed => Standing.Generation == 0 ? $"{key.Type}::{key.Name}" : $"{key.Type}::{key.Name}::{Standing.Generation}";

    public ImmutableDictionary<string, object> Inputs => inputs;

    /// <summary>Children of the component by label, and the elements of the lists that groups of children are repeated for.</summary>
    public Dictionary<string, object?> Labels { get; } = [];

    public IReadOnlyList<SimulatedResource> Siblings { get; set; } = siblings;

    /// <summary>A scope that knows all that this one does, and more labels.</summary>
    public TemplateScope Within()
    {
        var inner = new TemplateScope(names, key, inputs, outer, Siblings, find) { Standing = Standing };
        foreach (var label in Labels)
            inner.Labels[label.Key] = label.Value;

        return inner;
    }

    public object? Find(string name) => Labels.TryGetValue(name, out var labelled) ? labelled : name switch
    {
        "resource" => key.Name,
        "account" => names.AccountId,
        "partition" => CloudNames.Partition,
        "region" => inputs.GetValueOrDefault("region") ?? names.Region,
        "inputs" => inputs,
        "revision" => Standing.Revision is { } revision ? (double)revision : Unknown.Value,
        _ => outer(name),
    };

    /// <summary>A member of a map, or an output of a resource, be it a child or what an input refers to.</summary>
    public object? Member(object? value, string name) => value switch
    {
        null or Unknown => value,
        ImmutableDictionary<string, object> map => map.GetValueOrDefault(name),
        SimulatedResource resource => resource.Output(name),
        _ => find(value)?.Output(name),
    };

    /// <summary>The child of a type that the component makes to which a value refers.</summary>
    public object? Child(object? component, string type, string output) => component switch
    {
        null or Unknown => component,
        _ when find(component) is { } found => found.Children.FirstOrDefault(child => child.Type == type)?.Output(output),
        _ => Unknown.Value,
    };
}
