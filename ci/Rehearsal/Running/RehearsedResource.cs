using System.Text.Json.Nodes;

namespace Rehearsal.Running;

/// <summary>What an update does to a resource.</summary>
public enum Operation
{
    /// <summary>It was not there.</summary>
    Create,

    /// <summary>Its inputs changed.</summary>
    Update,

    /// <summary>The program no longer registers it.</summary>
    Delete,

    /// <summary>It is as it was.</summary>
    Same,
}

/// <summary>The identity of a resource within its stack.</summary>
public readonly record struct ResourceKey(string Type, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Type} '{Name}'";
}

/// <summary>One resource that a program registered, or once did.</summary>
/// <param name="Key">Type and name.</param>
/// <param name="Parent">What it belongs to; null for the stack itself.</param>
/// <param name="Id">Its id in the simulated cloud; null in a preview and for components.</param>
/// <param name="Protect">Whether Pulumi would refuse to delete it.</param>
/// <param name="Inputs">Its inputs by wire name, secrets masked.</param>
/// <param name="Unknown">Names of inputs that a preview cannot know.</param>
public sealed record RehearsedResource(ResourceKey Key, ResourceKey? Parent, string? Id, bool Protect, JsonObject Inputs, IReadOnlyList<string> Unknown)
{
    /// <summary>What it was deployed as, where one of its aliases says so; null where it has kept its name and its parents.</summary>
    public ResourceIdentity? Formerly { get; init; }

    /// <summary>The type and name that it was first made with, from which the cloud made up its own; null where it still has them.</summary>
    public ResourceKey? MadeAs { get; init; }

    /// <summary>What the update does to it.</summary>
    public Operation Operation { get; init; }

    /// <summary>Names of the inputs that changed since the last rehearsal.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];
}
