namespace Rehearsal.Running;

/// <summary>What one run of a program did.</summary>
/// <param name="Resources">What it registered.</param>
/// <param name="Outputs">The stack's outputs.</param>
/// <param name="References">The full names of the stacks whose outputs it read.</param>
public sealed record RunOutcome(IReadOnlyList<RehearsedResource> Resources, IReadOnlyDictionary<string, RehearsedOutput> Outputs, IReadOnlyList<string> References);
