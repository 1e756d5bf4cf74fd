using Rehearsal.Running;

namespace Rehearsal.Since;

/// <summary>What the working tree does to one stack of the commit.</summary>
/// <param name="Stack">The stack, rehearsed on top of the commit.</param>
/// <param name="Outputs">Its outputs that differ.</param>
internal sealed record StackDifference(RehearsedStack Stack, IReadOnlyList<OutputChange> Outputs)
{
    /// <summary>Its resources that change.</summary>
    public IReadOnlyList<RehearsedResource> Resources { get; } = [.. Stack.Resources.Where(resource => resource.Operation != Operation.Same)];

    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => Stack.Succeeded && Resources.Count == 0 && Outputs.Count == 0;
}
