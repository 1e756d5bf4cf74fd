namespace Rehearsal.Chain;

/// <summary>Something that a rehearsal cannot go on with; the message says what to do.</summary>
public sealed class RehearsalException(string message) : Exception(message)
{
    /// <summary>More about it, for <c>--verbose</c>, such as a stack trace.</summary>
    public string? Details { get; init; }
}
