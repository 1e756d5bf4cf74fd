using System.Text.Json.Serialization;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>What the engine knows a resource by within its stack, the end of its URN: another name, or a parent of another type, is another resource.</summary>
/// <param name="Types">The types of its parents and its own, joined by <c>$</c>.</param>
/// <param name="Name">Its name.</param>
public readonly record struct ResourceIdentity(string Types, string Name)
{
    /// <summary>The identity of a resource below a parent; below the stack where there is none.</summary>
    public static ResourceIdentity Below(ResourceIdentity? parent, ResourceKey key) => new(parent is { } above ? $"{above.Types}${key.Type}" : key.Type, key.Name);

    /// <summary>Type and name, without the parents.</summary>
    [JsonIgnore]
    public ResourceKey Key => new(Types.Split('$')[^1], Name);

    /// <summary>Reads a URN: <c>urn:pulumi:stack::project::types::name</c>.</summary>
    public static ResourceIdentity Parse(string urn) => urn.Split("::", 4) is [_, _, var types, var name] ? new(types, name) : new("", urn);

    /// <summary>The URN in a stack.</summary>
    public string Urn(StackIdentity stack) => $"urn:pulumi:{stack.Environment}::{stack.Project}::{Types}::{Name}";

    /// <inheritdoc/>
    public override string ToString() => $"{Types}::{Name}";
}
