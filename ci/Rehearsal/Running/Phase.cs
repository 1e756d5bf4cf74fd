namespace Rehearsal.Running;

/// <summary>The two runs of a program, in the order of its pipeline.</summary>
public enum PhaseKind
{
    /// <summary>Ids and computed outputs are unknown.</summary>
    Preview,

    /// <summary>The simulated cloud creates what is registered.</summary>
    Update,
}

/// <summary>How a phase ended.</summary>
public enum PhaseResult
{
    /// <summary>The program ran to its end.</summary>
    Succeeded,

    /// <summary>The program, or a check of what it registered, failed.</summary>
    Failed,

    /// <summary>An earlier phase failed, so this one did not run.</summary>
    Skipped,
}

/// <summary>One phase of one stack.</summary>
/// <param name="Kind">Which run it was.</param>
/// <param name="Result">How it ended.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Error">Why it failed or was skipped.</param>
public sealed record Phase(PhaseKind Kind, PhaseResult Result, long Milliseconds = 0, string? Error = null)
{
    /// <summary>More about the error, such as a stack trace; null where there is nothing more.</summary>
    public string? Details { get; init; }
}
