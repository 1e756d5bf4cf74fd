using System.Collections.Concurrent;
using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.GitLab;

/// <summary>gitlab-ci-local, which reads a project's .gitlab-ci.yml as GitLab does.</summary>
internal sealed class GitLabCiLocal(string definition, string project)
{
    // What a definition comes to depends on nothing but itself and the request.
    private static readonly ConcurrentDictionary<string, Lazy<Resolved>> Known = new();
    private static readonly ConcurrentDictionary<string, Lazy<YamlNode>> Parsed = new();
    private static readonly ConcurrentDictionary<string, Lazy<string>> Clones = new();

    public static string Script { get; } =
        Path.Combine(Tool.Repository, "tests/node_modules/gitlab-ci-local/dist/index.js");

    /// <summary>Reads the component from the group's project, as GitLab does. It is then fetched by git, which takes
    /// longer than all the rest; otherwise it is included from a folder beside the definition.</summary>
    public bool FetchesComponent { get; init; }

    /// <summary>What it finds around it when it runs in a folder.</summary>
    public static Dictionary<string, string> Surroundings(string folder) => new()
    {
        ["GIT_CONFIG_GLOBAL"] = Path.Combine(GroupFolder.SharedFolder, "gitconfig"),
        // The shells that it starts would read what the user of this machine has set up for shells.
        ["HOME"] = folder,
    };

    public static void DeleteClones()
    {
        GitLabCiLocalHost.EndAll();
        foreach (var clone in Clones.Values)
        {
            Directory.Delete(clone.Value, recursive: true);
        }
    }

    /// <summary>The jobs of a pipeline, or the reason why GitLab would not create it.</summary>
    public (IReadOnlyList<Job> Jobs, string? Refusal) List(Request request, bool validate = false)
    {
        Coverage.Add(Coverage.ListOfJobs);
        var resolved =
            Mutant.Current is { ChangesJobs: true } mutant && (mutant.Project is null || mutant.Project == project)
                ? new GitLabCiLocal(Definition.Write(Pipeline(request)), project).Resolve(
                    request with
                    {
                        Inputs = [],
                    },
                    validate
                )
                : Resolve(request, validate);
        return resolved.ExitCode == 0 ? (Job.ParseAll(resolved.Output), null) : ([], resolved.Output + resolved.Errors);
    }

    /// <summary>The pipeline's definition with includes, inputs and extends resolved.</summary>
    public YamlNode Pipeline(Request request)
    {
        var resolved = Resolve(request, validate: false);
        var text =
            resolved.Definition
            ?? throw new InvalidOperationException(
                $"gitlab-ci-local cannot read the pipeline: {resolved.Output}{resolved.Errors}"
            );
        var pipeline = Parsed.GetOrAdd(text, _ => new(() => WithoutTemplates(Definition.Parse(text)[0]))).Value;
        return Mutant.Current?.Applied(pipeline, project) ?? pipeline;
    }

    /// <summary>Runs jobs with gitlab-ci-local itself, in the shell of this machine.</summary>
    public (int ExitCode, string Log) Run(
        Request request,
        IReadOnlyDictionary<string, string> variables,
        params string[] jobs
    )
    {
        var clone = GroupFolder.Clone(project, definition);
        try
        {
            var (code, output, errors) = Tool.Run(
                "node",
                [
                    Script,
                    .. Arguments(clone, request),
                    "--no-json-schema-validation",
                    "--force-shell-executor",
                    "--no-artifacts-to-source",
                    .. variables.SelectMany(v => new[] { "--variable", $"{v.Key}={v.Value}" }),
                    .. jobs,
                ],
                clone,
                new Dictionary<string, string>(Surroundings(clone).Concat(variables).DistinctBy(v => v.Key)));
            return (code, output + errors);
        }
        finally
        {
            Directory.Delete(clone, recursive: true);
        }
    }

    private static string[] Arguments(string folder, Request request) =>
    [
        "--home", Path.Combine(folder, "home"), "--color=false",
        .. request.Inputs.SelectMany(i => new[] { "--input", $"{i.Key}={i.Value}" }),
        .. request.Predefined().SelectMany(v => new[] { "--variable", $"{v.Key}={v.Value}" }),
        .. request.Branch is null ? ["--unset-variable", "CI_COMMIT_BRANCH"] : Array.Empty<string>(),
    ];

    private static YamlMappingNode WithoutTemplates(YamlNode root) => new(((YamlMappingNode)root).Children
        .Where(c => c.Key.ToString() is var key && key[0] != '.' && key is not ("include" or "default")));

    private Resolved Resolve(Request request, bool validate)
    {
        var inputs = request.Predefined().Concat(request.Inputs).Select(v => $"{v.Key}={v.Value}");
        var key = string.Join('\n', [project, definition, $"{FetchesComponent} {validate}", request.Branch, .. inputs]);
        return Known
            .GetOrAdd(
                key,
                _ =>
                    new(() =>
                    {
                        var read = FetchesComponent ? definition : GroupFolder.WithComponentBeside(definition);
                        var clone = Clones
                            .GetOrAdd($"{project}\n{read}", _ => new(() => GroupFolder.Clone(project, read)))
                            .Value;
                        var state = $".{Guid.NewGuid():N}";
                        // An empty list of tags is GitLab's for any runner; the schema that editors use does not allow
                        // it.
                        string[] validation = validate
                            ? ["--ignore-schema-paths", "#/definitions/tags/minItems"]
                            : ["--no-json-schema-validation"];
                        var (code, output, errors) = GitLabCiLocalHost.Run(
                            clone,
                            [.. Arguments(clone, request), "--state-dir", state, "--list-csv", .. validation]
                        );
                        var expanded = Path.Combine(clone, state, "expanded-gitlab-ci.yml");
                        return new(code, output, errors, File.Exists(expanded) ? File.ReadAllText(expanded) : null);
                    })
            )
            .Value;
    }

    private sealed record Resolved(int ExitCode, string Output, string Errors, string? Definition);
}

/// <summary>A job as the pipeline's rules leave it.</summary>
internal sealed record Job(string Name, string Stage, string When, string Environment)
{
    /// <summary>Reads the list of jobs that gitlab-ci-local prints.</summary>
    public static Job[] ParseAll(string output) =>
        [
            .. output
                .Split('\n')
                .SkipWhile(l => !l.StartsWith("name;", StringComparison.Ordinal))
                .Skip(1)
                .Select(l => l.Split(';'))
                .Where(cells => cells.Length > 1)
                .Select(cells => new Job(cells[0], cells[1], cells[2], cells[4])),
        ];
}
