using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Rehearsal.Running;

/// <summary>What an update does to a resource.</summary>
public enum Operation
{
    /// <summary>It is new.</summary>
    Create,

    /// <summary>Its inputs changed.</summary>
    Update,

    /// <summary>An input changed that cannot be changed in place: it is created anew, and the old one deleted.</summary>
    Replace,

    /// <summary>The program no longer registers it.</summary>
    Delete,

    /// <summary>Nothing changed.</summary>
    Same,
}

/// <summary>The identity of a resource within its stack.</summary>
public readonly record struct ResourceKey(string Type, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Type} '{Name}'";
}

/// <summary>One resource that a program registers, or did when it last ran.</summary>
/// <param name="Key">Type and name.</param>
/// <param name="Parent">What it belongs to; null for the stack itself.</param>
/// <param name="Id">Its id in the simulated cloud; null for components, and in a preview for what is not deployed yet.</param>
/// <param name="Protect">Whether Pulumi refuses to delete it.</param>
/// <param name="Inputs">Its inputs by wire name, secrets masked, what a preview cannot know marked as unknown.</param>
/// <param name="Unknown">Names of inputs that are unknown, or hold something unknown.</param>
public sealed record RehearsedResource(ResourceKey Key, ResourceKey? Parent, string? Id, bool Protect, JsonObject Inputs, IReadOnlyList<string> Unknown)
{
    /// <summary>What the engine knows it by.</summary>
    public ResourceIdentity Identity { get; init; }

    /// <summary>The identity under which it is deployed, where an alias leads to it; null where its own does.</summary>
    public ResourceIdentity? RenamedFrom { get; init; }

    /// <summary>The type and name that it was created with, from which its name in the cloud was made; null where it still has them.</summary>
    public ResourceKey? CreatedAs { get; init; }

    /// <summary>The remote component that creates it; null where the program registers it itself.</summary>
    public ResourceKey? Component { get; init; }

    /// <summary>The inputs as the program states them, where <c>IgnoreChanges</c> keeps deployed ones; else null.</summary>
    [JsonIgnore]
    public JsonObject? Stated { get; init; }

    /// <summary>The class of the program's component whose constructor creates it, where it names no parent; null where all is well.</summary>
    public string? CreatedIn { get; init; }

    /// <summary>How often it was replaced.</summary>
    public int Generation { get; init; }

    /// <summary>How often it was changed in place since it was created, plus one.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Whether it is protected as it is deployed.</summary>
    public bool WasProtected { get; init; }

    /// <summary>Whether the update protects what was not protected, or the reverse.</summary>
    public bool ChangesProtection => Operation is not (Operation.Create or Operation.Delete) && Protect != WasProtected;

    /// <summary>Whether the update changes anything about it.</summary>
    public bool IsChanged => Operation != Operation.Same || ChangesProtection;

    /// <summary>The provider that the program chose for it; null for the default provider of its package.</summary>
    public ResourceKey? Provider { get; init; }

    /// <summary>The resources that <c>DependsOn</c> names.</summary>
    public IReadOnlyList<ResourceKey> DependsOn { get; init; } = [];

    /// <summary>Paths of inputs of which Pulumi keeps the deployed values.</summary>
    public IReadOnlyList<string> IgnoreChanges { get; init; } = [];

    /// <summary>What its provider adds to the inputs, such as default tags (<c>tagsAll</c>).</summary>
    public JsonObject Added { get; init; } = [];

    /// <summary>Name of an input → the resources that its value comes from.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ResourceKey>> Dependencies { get; init; } = new Dictionary<string, IReadOnlyList<ResourceKey>>();

    /// <summary>Path of each secret input → a digest of its value, by which a change of it is noticed.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = new Dictionary<string, string>();

    /// <summary>What the update does to it.</summary>
    public Operation Operation { get; init; }

    /// <summary>What differs between its inputs and those that are deployed.</summary>
    public IReadOnlyList<InputChange> Changes { get; init; } = [];
}
