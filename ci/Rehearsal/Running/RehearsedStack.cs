using System.Text.Json.Nodes;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

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
