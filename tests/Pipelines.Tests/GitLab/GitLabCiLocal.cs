using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Pipelines.Tests.GitLab;

/// <summary>gitlab-ci-local, which reads .gitlab-ci.yml as GitLab does and runs its jobs with this machine's shell.</summary>
internal sealed partial class GitLabCiLocal(string project, IReadOnlyDictionary<string, string?> environment)
{
    // What a definition comes to depends on nothing but itself and the request.
    private static readonly ConcurrentDictionary<string, (int, string, string)> Known = new();

    public static string Script { get; } = Path.Combine(Tool.Repository, "tests/node_modules/gitlab-ci-local/dist/index.js");

    /// <summary>The jobs of a pipeline, or the reason why GitLab would not create it.</summary>
    public (IReadOnlyList<Job> Jobs, string? Refusal) List(Request request, bool validate = false)
    {
        var (code, output, errors) = Resolve(request, "--list-csv", validate ? "--json-schema-validation" : "--no-json-schema-validation");
        return code == 0
            ? ([.. output.Split('\n').SkipWhile(l => !l.StartsWith("name;", StringComparison.Ordinal)).Skip(1).Where(l => l.Contains(';')).Select(Job.Parse)], null)
            : ([], output + errors);
    }

    /// <summary>The pipeline's definition with includes, inputs and extends resolved.</summary>
    public string Expand(Request request)
    {
        var (_, output, errors) = Resolve(request, "--preview", "--no-json-schema-validation");
        var start = output.IndexOf("---\nstages:", StringComparison.Ordinal);
        return start >= 0 ? output[start..] : throw new InvalidOperationException($"gitlab-ci-local --preview failed: {output}{errors}");
    }

    /// <summary>Runs some jobs in the order of their stages; those after a failed one do not start.</summary>
    public (IReadOnlyDictionary<string, string> Results, string Log) Run(Request request, IEnumerable<Job> jobs)
    {
        string[] options = ["--no-json-schema-validation", "--force-shell-executor", "--shell-isolation", "--no-artifacts-to-source"];
        var (_, output, errors) = Run(request, [.. options, .. jobs.Select(j => j.Name)]);
        var results = ReportLine().Matches(output).GroupBy(m => m.Groups["job"].Value).ToDictionary(g => g.Key, g => g.First().Groups["result"].Value);
        return (results, output + errors);
    }

    private (int ExitCode, string Output, string Errors) Resolve(Request request, params string[] arguments)
    {
        var variables = request.Predefined().Concat(request.Inputs).Select(v => $"{v.Key}={v.Value}");
        var key = string.Join('\n', [File.ReadAllText(Path.Combine(project, ".gitlab-ci.yml")), request.Branch, .. variables, .. arguments]);
        return Known.GetOrAdd(key, _ => Run(request, arguments));
    }

    private (int ExitCode, string Output, string Errors) Run(Request request, params string[] arguments)
    {
        // It may exit before all it wrote has gone through a pipe; a file takes it at once.
        var file = Path.GetTempFileName();
        try
        {
            var (code, _, errors) = Tool.Run(
                "sh",
                [
                    "-c", "out=$1; shift; exec node \"$@\" > \"$out\"", "sh", file, Script, "--home", Path.Combine(project, "../home"), "--color=false", .. arguments,
                    .. request.Inputs.SelectMany(i => new[] { "--input", $"{i.Key}={i.Value}" }),
                    .. request.Predefined().SelectMany(v => new[] { "--variable", $"{v.Key}={v.Value}" }),
                    .. request.Branch is null ? ["--unset-variable", "CI_COMMIT_BRANCH"] : Array.Empty<string>(),
                ],
                project,
                environment);
            return (code, File.ReadAllText(file), errors);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex(@"^ (?<result>PASS|WARN|FAIL)  (?<job>\S.*?) *( pre_script)?$", RegexOptions.Multiline)]
    private static partial Regex ReportLine();
}

/// <summary>A job as the pipeline's rules leave it.</summary>
internal sealed record Job(string Name, string Stage, string When, string Environment)
{
    public static Job Parse(string line) => line.Split(';') is var cells ? new(cells[0], cells[1], cells[2], cells[4]) : throw new FormatException(line);
}
