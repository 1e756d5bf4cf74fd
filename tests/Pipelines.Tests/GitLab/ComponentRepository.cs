namespace Pipelines.Tests.GitLab;

/// <summary>A repository with the component in one of its folders.</summary>
internal sealed class ComponentRepository : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("component-").FullName;
    private readonly string _folder;

    public ComponentRepository(string folder)
    {
        _folder = Path.Combine(_root, folder);
        GroupFolder.CopyFiles(Path.Combine(Tool.Repository, "ci/component"), _folder);
        Tool.Do(_root, "git", "init", "--quiet", "--template=", "--initial-branch", "main");
        Tool.Do(_root, "git", "remote", "add", "origin", "https://gitlab.example.com/acme/component.git");
        Tool.Do(_root, "git", "add", "--all");
        Tool.Do(
            _root,
            "git",
            "-c",
            "user.name=test",
            "-c",
            "user.email=test@example.com",
            "commit",
            "--quiet",
            "--message",
            "All"
        );
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    public string FileOf(string path) => Path.Combine(_folder, path);

    /// <summary>The jobs of its pipeline.</summary>
    public (string[] Jobs, string? Refusal) List(string folderInput)
    {
        var (code, output, errors) = Start(
            "--list-csv",
            "--ignore-schema-paths",
            "#/definitions/tags/minItems",
            "--input",
            $"folder={folderInput}"
        );
        return code == 0 ? ([.. Job.ParseAll(output).Select(j => j.Name)], null) : ([], output + errors);
    }

    public (int ExitCode, string Log) Run(string job)
    {
        var (code, output, errors) = Start("--no-json-schema-validation", "--force-shell-executor", job);
        return (code, output + errors);
    }

    private (int ExitCode, string Output, string Errors) Start(params string[] arguments) =>
        Tool.Run(
            "node",
            [
                GitLabCiLocal.Script,
                "--file",
                Path.GetRelativePath(_root, FileOf(".gitlab-ci.yml")),
                "--home",
                Path.Combine(_root, "home"),
                "--color=false",
                "--variable",
                "CI_PIPELINE_SOURCE=push",
                .. arguments,
            ],
            _root,
            new Dictionary<string, string> { ["HOME"] = _root }
        );
}
