using Guardrails;
using Rehearsal.Running;

namespace Rehearsal.Since;

/// <summary>What the working tree does to one stack of the commit.</summary>
/// <param name="Stack">The stack, rehearsed on top of the commit.</param>
/// <param name="Outputs">Its outputs that differ.</param>
/// <param name="Broken">The guardrails that it breaks, and did not break at the commit.</param>
internal sealed record StackDifference(RehearsedStack Stack, IReadOnlyList<OutputChange> Outputs, IReadOnlyList<Violation> Broken)
{
    /// <summary>Its resources that change.</summary>
    public IReadOnlyList<RehearsedResource> Resources { get; } = [.. Stack.Resources.Where(resource => resource.IsChanged)];

    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => Stack.Succeeded && Resources.Count == 0 && Outputs.Count == 0 && Broken.Count == 0;
}
