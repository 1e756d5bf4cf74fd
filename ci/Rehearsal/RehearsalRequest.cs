using Rehearsal.Reports;

namespace Rehearsal;

/// <summary>What a person asked <c>ci/rehearse</c> for.</summary>
/// <param name="Environments">The environments, in the order in which they are rehearsed.</param>
/// <param name="Organization">The organization that the stacks belong to.</param>
internal sealed record RehearsalRequest(IReadOnlyList<string> Environments, string Organization)
{
    /// <summary>The folder that the projects are in.</summary>
    public required string Root { get; init; }

    /// <summary>The one project to rehearse; null for all.</summary>
    public string? Only { get; init; }

    /// <summary>Whether to leave out the updates.</summary>
    public bool PreviewOnly { get; init; }

    /// <summary>Whether to forget first what is deployed.</summary>
    public bool Reset { get; init; }

    /// <summary>Whether to show what does not change.</summary>
    public bool All { get; init; }

    /// <summary>Whether to show the stack traces of errors.</summary>
    public bool Verbose { get; init; }

    /// <summary>Where the JSON report goes; null for nowhere.</summary>
    public Destination? Json { get; init; }

    /// <summary>Where the Mermaid graph goes; null for nowhere.</summary>
    public Destination? Mermaid { get; init; }

    /// <summary>The commit to compare with; null to rehearse on what was last deployed.</summary>
    public string? Since { get; init; }

    /// <summary>Where the differences go as Markdown; null for nowhere.</summary>
    public Destination? Markdown { get; init; }

    /// <summary>The checkout that this rehearsal is from.</summary>
    public required string ToolRoot { get; init; }

    /// <summary>Whether a report is to be all that is on standard output.</summary>
    public bool HasReportOnStandardOutput => new[] { Json, Mermaid, Markdown }.Any(destination => destination?.IsStandardOutput == true);
}
