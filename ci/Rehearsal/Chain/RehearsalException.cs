namespace Rehearsal.Chain;

/// <summary>Something that keeps a rehearsal from going on, told so that its reader knows what to do.</summary>
public sealed class RehearsalException(string message) : Exception(message);
