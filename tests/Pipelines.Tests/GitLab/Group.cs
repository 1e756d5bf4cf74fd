using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests.GitLab;

/// <summary>
/// A GitLab group with the three projects and their shared one. gitlab-ci-local says what a pipeline is made of; the
/// group runs its jobs, starts the triggered pipelines, holds back what waits for a person, and refuses what GitLab
/// refuses.
/// </summary>
internal sealed class Group : IDisposable
{
    private readonly string _folder;

    private Group(string folder)
    {
        _folder = folder;
        World = new(_folder);
        Variables = new()
        {
            ["PULUMI_ACCESS_TOKEN"] = new()
            {
                ["dev"] = "token-of-dev",
                ["prod"] = "token-of-prod",
                ["preview/*"] = "token-of-previews",
            },
            ["AWS_ACCESS_KEY_ID"] = new()
            {
                ["dev"] = "key-of-dev",
                ["prod"] = "key-of-prod",
                ["preview/*"] = "key-of-previews",
            },
            ["AWS_SECRET_ACCESS_KEY"] = new()
            {
                ["dev"] = "secret-of-dev",
                ["prod"] = "secret-of-prod",
                ["preview/*"] = "secret-of-previews",
            },
        };
    }

    public World World { get; }

    /// <summary>The CI/CD variables of the group: for each name, the value in each environment scope.</summary>
    public Dictionary<string, Dictionary<string, string>> Variables { get; }

    /// <summary>What the machine of the runner has in its environment, below all that GitLab sets.</summary>
    public Dictionary<string, string> Machine { get; } = [];

    /// <summary>What ran `dotnet`, in order, as "project job: arguments".</summary>
    public string[] DotNetCalls => File.Exists(FileOf("dotnet.log")) ? File.ReadAllLines(FileOf("dotnet.log")) : [];

    /// <summary>What ran `curl`, with the text of the files that it was given.</summary>
    public string CurlCalls => File.Exists(FileOf("curl.log")) ? File.ReadAllText(FileOf("curl.log")) : "";

    /// <summary>A group on GitLab; skips the test where this machine lacks what plays it.</summary>
    public static Group Create()
    {
        Tool.Require("git", "jq", "node", "rsync", "perl", "bash", "setsid");
        return new(GroupFolder.Create());
    }

    /// <summary>A group in the same state, which changes without this one.</summary>
    public Group Copy()
    {
        var copy = new Group(Directory.CreateTempSubdirectory("group-").FullName);
        GroupFolder.CopyFiles(_folder, copy._folder);
        copy.Variables.Clear();
        foreach (var (name, values) in Variables)
        {
            copy.Variables[name] = values.ToDictionary(
                v => v.Key, v => v.Value.Replace(_folder, copy._folder, StringComparison.Ordinal));
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public string FileOf(params string[] path) => Path.Combine([_folder, .. path]);

    /// <summary>Changes a file of a project.</summary>
    public void Edit(string project, string file, string old, string replacement)
    {
        var text = File.ReadAllText(FileOf(project, file));
        Assert.That(text, Does.Contain(old), $"{project}/{file} is not what this test changes");
        File.WriteAllText(FileOf(project, file), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Adds a stack file, which is all that an environment is.</summary>
    public void AddEnvironment(string project, string environment)
    {
        if (!File.Exists(FileOf(project, $"Pulumi.{environment}.yaml")))
        {
            File.WriteAllText(
                FileOf(project, $"Pulumi.{environment}.yaml"),
                $"config:\n  {project}:settings:\n    any: 1\n"
            );
            foreach (var (name, values) in Variables)
            {
                values[environment] = $"{name} of {environment}";
            }
        }
    }

    /// <summary>Lets a stack file say whether its stack is in production.</summary>
    public void SetProduction(string project, string environment, bool production) => File.WriteAllText(
        FileOf(project, $"Pulumi.{environment}.yaml"),
        $"config:\n  {project}:settings:\n    production: {(production ? "true" : "false")}\n");

    /// <summary>Gives the component an input, in a project's pipeline.</summary>
    public void GiveTheComponent(string project, string input) =>
        Edit(project, ".gitlab-ci.yml", "      project_file:", $"      {input}\n      project_file:");

    /// <summary>Sets a variable for all environments; null removes it.</summary>
    public void Set(string variable, string? value)
    {
        Variables.Remove(variable);
        if (value is not null)
        {
            Variables[variable] = new() { ["*"] = value };
        }
    }

    /// <summary>Puts the stacks of an environment into the backend and the cloud, as an earlier pipeline would
    /// have.</summary>
    public void Deploy(string environment, params string[] projects)
    {
        foreach (var project in projects.Length > 0 ? projects : GroupFolder.Projects)
        {
            Engine.Deploy(World, $"personal/{project}/{environment}");
        }
    }

    /// <summary>Starts a pipeline and plays it, and those that it triggers, to where they end or wait.</summary>
    public Pipeline Start(string project, Request request) => Begin(project, request).Play();

    /// <summary>A pipeline that a test plays job by job.</summary>
    public PipelinePlayer Begin(string project, Request request) => new(this, project, request);

    /// <summary>The variables of the group that a job of an environment sees: of the closest scope.</summary>
    public IEnumerable<KeyValuePair<string, string>> VariablesOf(string? environment) =>
        from variable in Variables
        let scope = variable.Value.Keys.Where(s => Matches(s, environment)).MaxBy(s => s.TrimEnd('*').Length)
        where scope is not null
        select KeyValuePair.Create(variable.Key, variable.Value[scope]);

    /// <summary>What reads a project's pipeline.</summary>
    public GitLabCiLocal Tools(string project) => new(File.ReadAllText(FileOf(project, ".gitlab-ci.yml")), project);

    /// <summary>What the machine of a runner brings: the doubles, and where they find this group.</summary>
    public Dictionary<string, string> RunnerVariables() => new(Machine)
    {
        ["PATH"] = $"{GroupFolder.SharedFolder}/bin:{Environment.GetEnvironmentVariable("PATH")}",
        ["HOME"] = Directory.CreateDirectory(FileOf("home")).FullName,
        [World.Variable] = World.Folder,
        ["NO_COLOR"] = "1",
    };

    private static bool Matches(string scope, string? environment) =>
        scope == "*"
        || scope == environment
        || (scope.EndsWith('*') && environment?.StartsWith(scope[..^1], StringComparison.Ordinal) == true);
}
