using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests.GitLab;

/// <summary>
/// A GitLab group with the three projects and their shared one. gitlab-ci-local runs the jobs; the group does what that cannot: it starts
/// the triggered pipelines, holds back what waits for a person, and refuses what GitLab refuses.
/// </summary>
internal sealed class Group : IDisposable
{
    private readonly string _folder = GroupFolder.Create();

    public Group()
    {
        World = new(_folder);
        Variables = new()
        {
            ["PULUMI_ACCESS_TOKEN"] = new() { ["dev"] = "token-of-dev", ["prod"] = "token-of-prod", ["preview/*"] = "token-of-previews" },
            ["AWS_ACCESS_KEY_ID"] = new() { ["dev"] = "key-of-dev", ["prod"] = "key-of-prod", ["preview/*"] = "key-of-previews" },
            ["AWS_SECRET_ACCESS_KEY"] = new() { ["dev"] = "secret-of-dev", ["prod"] = "secret-of-prod", ["preview/*"] = "secret-of-previews" },
        };
    }

    public World World { get; }

    /// <summary>The CI/CD variables of the group: for each name, the value in each environment scope.</summary>
    public Dictionary<string, Dictionary<string, string>> Variables { get; }

    /// <summary>What ran `dotnet`, in order, as "project job: arguments".</summary>
    public string[] DotNetCalls => File.Exists(FileOf("dotnet.log")) ? File.ReadAllLines(FileOf("dotnet.log")) : [];

    /// <summary>A group on GitLab; skips the test where this machine lacks what plays it.</summary>
    public static Group Create()
    {
        Tool.Require("git", "node", "rsync", "bash");
        return new();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public string FileOf(params string[] path) => Path.Combine([_folder, .. path]);

    /// <summary>Empties the simulated cloud.</summary>
    public void ForgetTheRehearsal() => Directory.Delete(FileOf(".rehearsal"), recursive: true);

    /// <summary>Changes a file of a project.</summary>
    public void Edit(string project, string file, string old, string replacement)
    {
        var text = File.ReadAllText(FileOf(project, file));
        Assert.That(text, Does.Contain(old), $"{project}/{file} is not what this test changes");
        File.WriteAllText(FileOf(project, file), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Sets a variable for all environments; null removes it.</summary>
    public void Set(string variable, string? value)
    {
        Variables.Remove(variable);
        if (value is not null)
        {
            Variables[variable] = new() { ["*"] = value };
        }
    }

    /// <summary>Starts a pipeline and plays it, and those that it triggers, to where they end or wait.</summary>
    public Pipeline Start(string project, Request request)
    {
        WriteVariables();
        return new PipelinePlayer(this, project, request).Play();
    }

    public GitLabCiLocal Tools(string project) => new(FileOf(project), JobEnvironment());

    /// <summary>What the machine of a runner brings: the doubles, and where they find this group.</summary>
    public Dictionary<string, string?> JobEnvironment() => new()
    {
        ["PATH"] = $"{FileOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}",
        ["GIT_CONFIG_GLOBAL"] = FileOf("gitconfig"),
        [World.Variable] = World.Folder,
        ["NO_COLOR"] = "1",
    };

    private void WriteVariables()
    {
        var lines = Variables.SelectMany(v => new[] { $"  {v.Key}:", "    type: variable", "    values:" }
            .Concat(v.Value.Select(s => $"      '{s.Key}': '{s.Value}'")));
        Directory.CreateDirectory(FileOf("home", ".gitlab-ci-local"));
        File.WriteAllLines(FileOf("home", ".gitlab-ci-local", "variables.yml"), lines.Prepend("global:"));
    }
}
