namespace Pipelines.Tests.GitLab;

/// <summary>How a pipeline, or a job, ended.</summary>
internal enum Status
{
    /// <summary>GitLab did not create it.</summary>
    Refused,

    /// <summary>It waits for a person.</summary>
    Blocked,
    Failed,
    Warning,
    Passed,

    /// <summary>It did not start.</summary>
    Skipped,
}

/// <summary>A pipeline that ran, and the one that it triggered.</summary>
internal sealed record Pipeline(
    string Project,
    Status Status,
    IReadOnlyDictionary<string, Status> Jobs,
    string Log,
    Pipeline? Downstream
)
{
    public static Pipeline Refuse(string project, string reason) =>
        new(project, Status.Refused, new Dictionary<string, Status>(), reason, null);

    /// <summary>This one and all that follow.</summary>
    public IEnumerable<Pipeline> Chain() => Downstream is null ? [this] : [this, .. Downstream.Chain()];
}
