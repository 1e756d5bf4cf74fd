namespace Rehearsal.Running;

/// <summary>What one run of a program registered and put out.</summary>
public sealed record RunOutcome(IReadOnlyList<RehearsedResource> Resources, IReadOnlyDictionary<string, RehearsedOutput> Outputs);
