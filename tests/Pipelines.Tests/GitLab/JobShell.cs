using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.GitLab;

/// <summary>A job's script, run in a shell as a runner would where its image has that shell.</summary>
internal sealed class JobShell(Group group, string project, string folder)
{
    private readonly YamlNode _definition = Definition.Parse(group.Tools(project).Expand(Request.For("dev")))[0];

    /// <summary>The jobs that run a script, with those that run after one.</summary>
    public IEnumerable<(string Job, string Keyword)> Scripts() =>
        from job in Definition.Pairs(_definition).Keys
        from keyword in new[] { "script", "after_script" }
        where Definition.Find(_definition, job, keyword) is not null
        select (job, keyword);

    public string Text(string job, string keyword = "script") =>
        string.Join('\n', ((YamlSequenceNode)Definition.Find(_definition, job, keyword)!).Select(l => l.ToString()));

    /// <summary>Runs a job, or some other line with the functions of its script.</summary>
    public (int ExitCode, string Output, string Errors) Run(
        string[] shell, string job, string keyword = "script", string? instead = null, params (string, string)[] variables)
    {
        var text = Text(job, keyword);
        var script = instead is null ? text : $"{text[..text.TrimEnd().LastIndexOf('\n')]}\n{instead}";
        var environment = new Dictionary<string, string?>(group.JobEnvironment())
        {
            ["CI_JOB_NAME"] = job,
            ["CI_JOB_ID"] = "1",
            ["CI_PROJECT_NAME"] = project,
            ["CI_COMMIT_REF_NAME"] = "main",
            ["CI_DEFAULT_BRANCH"] = "main",
            ["CI_ENVIRONMENT_NAME"] = Definition.Find(_definition, job, "environment", "name")?.ToString(),
            ["PULUMI_ACCESS_TOKEN"] = "token",
            ["AWS_ACCESS_KEY_ID"] = "key",
            ["AWS_SECRET_ACCESS_KEY"] = "secret",
        };
        foreach (var (name, value) in Definition.Pairs(Definition.Find(_definition, job, "variables")).Select(v => (v.Key, v.Value)).Concat(variables))
        {
            environment[name] = value;
        }

        return Tool.Run(shell[0], [.. shell[1..], "-c", $"set -e\n{script}"], folder, environment);
    }
}
