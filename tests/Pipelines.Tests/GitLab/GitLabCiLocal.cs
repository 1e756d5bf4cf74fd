using System.Collections.Concurrent;
using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.GitLab;

/// <summary>gitlab-ci-local, which reads a project's .gitlab-ci.yml as GitLab does.</summary>
internal sealed class GitLabCiLocal(string definition, string project)
{
    // What a definition comes to depends on nothing but itself and the request.
    private static readonly ConcurrentDictionary<string, Lazy<(int, string, string)>> Known = new();
    private static readonly ConcurrentDictionary<string, Lazy<YamlNode>> Parsed = new();
    private static readonly ConcurrentDictionary<string, Lazy<string>> Clones = new();

    public static string Script { get; } = Path.Combine(Tool.Repository, "tests/node_modules/gitlab-ci-local/dist/index.js");

    public static void DeleteClones()
    {
        foreach (var clone in Clones.Values)
        {
            Directory.Delete(clone.Value, recursive: true);
        }
    }

    /// <summary>The jobs of a pipeline, or the reason why GitLab would not create it.</summary>
    public (IReadOnlyList<Job> Jobs, string? Refusal) List(Request request, bool validate = false)
    {
        // An empty list of tags is GitLab's for any runner; the schema that editors use does not allow it.
        var (code, output, errors) = Resolve(
            request, ["--list-csv", .. validate ? ["--ignore-schema-paths", "#/definitions/tags/minItems"] : new[] { "--no-json-schema-validation" }]);
        return code == 0
            ? ([.. output.Split('\n').SkipWhile(l => !l.StartsWith("name;", StringComparison.Ordinal)).Skip(1).Where(l => l.Contains(';')).Select(Job.Parse)], null)
            : ([], output + errors);
    }

    /// <summary>Reads the component from the group's project, as GitLab does. It is then fetched by git, which takes longer than all the rest;
    /// otherwise it is included from a folder beside the definition.</summary>
    public bool FetchesComponent { get; init; }

    /// <summary>The pipeline's definition with includes, inputs and extends resolved.</summary>
    public YamlNode Pipeline(Request request)
    {
        var (_, output, errors) = Resolve(request, "--preview", "--no-json-schema-validation");
        var start = output.IndexOf("---\nstages:", StringComparison.Ordinal);
        var pipeline = start >= 0 ? Parsed.GetOrAdd(output, _ => new(() => Definition.Parse(output[start..])[0])).Value
            : throw new InvalidOperationException($"gitlab-ci-local --preview failed: {output}{errors}");
        return Mutant.Current?.Applied(pipeline) ?? pipeline;
    }

    /// <summary>Runs jobs with gitlab-ci-local itself, in the shell of this machine.</summary>
    public (int ExitCode, string Log) Run(Request request, IReadOnlyDictionary<string, string> variables, params string[] jobs)
    {
        var clone = GroupFolder.Clone(project, definition);
        try
        {
            var (code, output, errors) = Start(
                clone, request, variables, ["--no-json-schema-validation", "--force-shell-executor", "--no-artifacts-to-source", .. jobs]);
            return (code, output + errors);
        }
        finally
        {
            Directory.Delete(clone, recursive: true);
        }
    }

    private (int ExitCode, string Output, string Errors) Resolve(Request request, params string[] arguments)
    {
        var inputs = request.Predefined().Concat(request.Inputs).Select(v => $"{v.Key}={v.Value}");
        var key = string.Join('\n', [project, definition, $"{FetchesComponent}", request.Branch, .. inputs, .. arguments]);
        return Known.GetOrAdd(key, _ => new(() =>
        {
            var read = FetchesComponent ? definition : GroupFolder.WithComponentBeside(definition);
            var clone = Clones.GetOrAdd($"{project}\n{read}", _ => new(() => GroupFolder.Clone(project, read)));
            return Start(clone.Value, request, new Dictionary<string, string>(), ["--state-dir", $".{Guid.NewGuid():N}", .. arguments]);
        })).Value;
    }

    private static (int ExitCode, string Output, string Errors) Start(
        string folder, Request request, IReadOnlyDictionary<string, string> variables, string[] arguments)
    {
        // It may exit before all it wrote has gone through a pipe; a file takes it at once.
        var file = Path.GetTempFileName();
        try
        {
            var (code, _, errors) = Tool.Run(
                "sh",
                [
                    "-c", "out=$1; shift; exec node \"$@\" > \"$out\"", "sh", file, Script, "--home", Path.Combine(folder, "home"), "--color=false", .. arguments,
                    .. request.Inputs.SelectMany(i => new[] { "--input", $"{i.Key}={i.Value}" }),
                    .. request.Predefined().Concat(variables).SelectMany(v => new[] { "--variable", $"{v.Key}={v.Value}" }),
                    .. request.Branch is null ? ["--unset-variable", "CI_COMMIT_BRANCH"] : Array.Empty<string>(),
                ],
                folder,
                new Dictionary<string, string>(variables)
                {
                    ["GIT_CONFIG_GLOBAL"] = Path.Combine(GroupFolder.SharedFolder, "gitconfig"),
                    // The shells that it starts would read what the user of this machine has set up for shells.
                    ["HOME"] = folder,
                });
            return (code, File.ReadAllText(file), errors);
        }
        finally
        {
            File.Delete(file);
        }
    }
}

/// <summary>A job as the pipeline's rules leave it.</summary>
internal sealed record Job(string Name, string Stage, string When, string Environment)
{
    public static Job Parse(string line) => line.Split(';') is var cells ? new(cells[0], cells[1], cells[2], cells[4]) : throw new FormatException(line);
}
