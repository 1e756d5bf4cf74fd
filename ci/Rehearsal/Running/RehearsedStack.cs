using System.Text.Json.Nodes;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>The two runs of a program, as its pipeline makes them.</summary>
public enum PhaseKind
{
    /// <summary>Ids and computed outputs are unknown.</summary>
    Preview,

    /// <summary>The simulated cloud makes what is registered.</summary>
    Update,
}

/// <summary>How a phase ended.</summary>
public enum PhaseResult
{
    /// <summary>The program ran to its end.</summary>
    Succeeded,

    /// <summary>The program, or a check of what it registered, failed.</summary>
    Failed,

    /// <summary>An earlier phase failed, so that this one did not run.</summary>
    Skipped,
}

/// <summary>One phase of one stack.</summary>
/// <param name="Kind">Which run it was.</param>
/// <param name="Result">How it ended.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Error">Why it failed or was skipped.</param>
public sealed record Phase(PhaseKind Kind, PhaseResult Result, long Milliseconds = 0, string? Error = null);

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
    /// <summary>What the update does to it.</summary>
    public Operation Operation { get; init; }

    /// <summary>Names of the inputs that changed since the last rehearsal.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];
}

/// <summary>One output of a stack.</summary>
/// <param name="Value">Its value in the clear; null where a preview cannot know it.</param>
/// <param name="IsSecret">Whether it may not be shown.</param>
/// <param name="IsKnown">Whether it has a value yet.</param>
public sealed record RehearsedOutput(JsonNode? Value, bool IsSecret, bool IsKnown);

/// <summary>What became of one stack.</summary>
public sealed record RehearsedStack(StackIdentity Identity, IReadOnlyList<string> Triggers)
{
    /// <summary>Preview, then update.</summary>
    public IReadOnlyList<Phase> Phases { get; init; } = [];

    /// <summary>What the last phase that ran registered, in the program's order, and what it no longer does.</summary>
    public IReadOnlyList<RehearsedResource> Resources { get; init; } = [];

    /// <summary>The outputs after the last phase that ran.</summary>
    public IReadOnlyDictionary<string, RehearsedOutput> Outputs { get; init; } = new Dictionary<string, RehearsedOutput>();

    /// <summary>Whether no phase failed or was skipped.</summary>
    public bool Succeeded => Phases.All(phase => phase.Result == PhaseResult.Succeeded);
}
