using System.Collections.Immutable;
using Catalogues;

namespace Rehearsal.Cloud;

/// <summary>A resource as the simulated cloud has it.</summary>
/// <param name="Definition">What the catalogue says about its type.</param>
/// <param name="Name">Its name in Pulumi.</param>
/// <param name="Inputs">The inputs; a value that only an update knows is <see cref="Unknown.Value"/>.</param>
public sealed record SimulatedResource(ResourceDefinition Definition, string Name, ImmutableDictionary<string, object> Inputs)
{
    /// <summary>The id; null for a component, and where only an update knows it.</summary>
    public string? Id { get; internal set; }

    /// <summary>Whether the id and the computed outputs are known.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>Inputs, what the provider fills in, and, where it is known, what it computes.</summary>
    public ImmutableDictionary<string, object> Outputs { get; internal set; } = Inputs;

    /// <summary>Within a component: the resource that is the parent; null where that is the component itself.</summary>
    public SimulatedResource? Parent { get; init; }

    /// <summary>Dotted paths of inputs the changes of which count for nothing.</summary>
    public IReadOnlyList<string> IgnoreChanges { get; init; } = [];

    /// <summary>Of a component: everything that it makes, what its children make included, in the order in which it is made.</summary>
    public ImmutableArray<SimulatedResource> Children { get; internal set; } = [];

    /// <summary>The type token.</summary>
    public string Type => Definition.Type;

    /// <summary>The outputs that hold nothing unknown.</summary>
    public ImmutableDictionary<string, object> KnownOutputs => Outputs.RemoveRange(Outputs.Where(output => HoldsUnknown(output.Value)).Select(output => output.Key));

    /// <summary>An output or the id: null where there is none, <see cref="Unknown.Value"/> where only an update knows.</summary>
    internal object? Output(string name) =>
        name == "id" && !Definition.IsComponent ? IsKnown ? Id : Unknown.Value
        : Outputs.TryGetValue(name, out var value) ? value
        : !IsKnown && Definition.Outputs.ContainsKey(name) && !Definition.Inputs.ContainsKey(name) ? Unknown.Value
        : null;

    internal static bool HoldsUnknown(object? value) => value switch
    {
        Unknown => true,
        ImmutableDictionary<string, object> map => map.Values.Any(HoldsUnknown),
        IEnumerable<object> list => list.Any(HoldsUnknown),
        _ => false,
    };
}
