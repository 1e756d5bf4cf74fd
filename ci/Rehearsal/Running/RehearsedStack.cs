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

    /// <summary>The AWS region that its stack file names.</summary>
    public string Region { get; init; } = "";

    /// <summary>The AWS account that it is deployed to.</summary>
    public string Account { get; init; } = "";

    /// <summary>The full names of the stacks whose outputs it reads.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>What the last phase that ran registered, in the program's order, and what it no longer registers.</summary>
    public IReadOnlyList<RehearsedResource> Resources { get; init; } = [];

    /// <summary>The outputs after the last phase that ran.</summary>
    public IReadOnlyDictionary<string, RehearsedOutput> Outputs { get; init; } = new Dictionary<string, RehearsedOutput>();

    /// <summary>Whether it was deployed before.</summary>
    public bool WasDeployed { get; init; }

    /// <summary>The stack as the engine's own resource, below which all others are.</summary>
    public RehearsedResource Itself => new(new("pulumi:pulumi:Stack", $"{Identity.Project}-{Identity.Environment}"), null, null, false, [], [])
    {
        Identity = new("pulumi:pulumi:Stack", $"{Identity.Project}-{Identity.Environment}"),
        Operation = WasDeployed ? Operation.Same : Operation.Create,
    };

    /// <summary>The stack and its resources; nothing where the program registered none.</summary>
    public IEnumerable<RehearsedResource> WithItself => Phases.Any(phase => phase.Result == PhaseResult.Succeeded) ? [Itself, .. Resources] : Resources;

    /// <summary>Whether no phase failed or was skipped.</summary>
    public bool Succeeded => Phases.All(phase => phase.Result == PhaseResult.Succeeded);
}
