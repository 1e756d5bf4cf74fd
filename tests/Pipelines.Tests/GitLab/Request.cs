namespace Pipelines.Tests.GitLab;

/// <summary>What starts a pipeline.</summary>
internal sealed record Request
{
    /// <summary>As GitLab names it: push, merge_request_event, schedule, web, pipeline.</summary>
    public string Source { get; init; } = "push";

    public Dictionary<string, string> Inputs { get; init; } = [];

    /// <summary>The manual jobs that a person starts and confirms, here and in the pipelines that follow.</summary>
    public string[] Approved { get; init; } = [];

    /// <summary>What GitLab would set beside the project's own variables, such as an identity token.</summary>
    public Dictionary<string, string> Variables { get; init; } = [];

    /// <summary>Null in a merge request.</summary>
    public string? Branch =>
        Source == "merge_request_event" ? null : Variables.GetValueOrDefault("CI_COMMIT_BRANCH", "main");

    /// <summary>A deployment of an environment.</summary>
    public static Request For(string environment) => For(environment, "deploy");

    public static Request For(string environment, string action, params string[] approved) => new()
    {
        Source = environment == "dev" && action == "deploy" ? "push" : "web",
        Inputs = new() { ["environment"] = environment, ["action"] = action },
        Approved = approved,
    };

    public static Request MergeRequest() => new() { Source = "merge_request_event" };

    public Dictionary<string, string> Predefined() => new(Variables) { ["CI_PIPELINE_SOURCE"] = Source };
}
