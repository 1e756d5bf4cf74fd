using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests.GitLab;

/// <summary>The files of a group: a clone of each project, the repository of the component, and the programs that jobs
/// find on PATH.</summary>
internal static class GroupFolder
{
    /// <summary>The group's path on GitLab.</summary>
    public const string GroupPath = "acme/platform";

    public static readonly string[] Projects = ["sample-iam", "sample-eks", "sample-k8sapp"];

    private static Server? _server;
    private static readonly Lazy<string> Shared = new(CreateShared);

    /// <summary>What all tests read and none changes: the clones, their git configuration, and the programs.</summary>
    public static string SharedFolder => Shared.Value;

    /// <summary>Makes a folder for one test, with the files of the projects.</summary>
    public static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("group-").FullName;
        foreach (var project in Projects)
        {
            CopyFiles(Path.Combine(SharedFolder, project), Path.Combine(folder, project));
        }

        return folder;
    }

    /// <summary>A definition that includes the component from a folder of the same project.</summary>
    public static string WithComponentBeside(string definition) =>
        definition
            .Replace(
                "component: $CI_SERVER_FQDN/$CI_PROJECT_NAMESPACE/ci/pulumi@1.0.0",
                "local: /component/templates/pulumi.yml",
                StringComparison.Ordinal
            )
            .Replace(
                "      project_file:",
                "      shell: /component/shell\n      project_file:",
                StringComparison.Ordinal
            );

    /// <summary>A clone of a project with a definition of its own, and the component in a folder.</summary>
    public static string Clone(string project, string definition)
    {
        var clone = Directory.CreateTempSubdirectory($"{project}-").FullName;
        foreach (var file in Projects.Contains(project) ? Directory.GetFiles(Path.Combine(SharedFolder, project)) : [])
        {
            File.Copy(file, Path.Combine(clone, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(clone, ".gitlab-ci.yml"), definition);
        CopyFiles(Path.Combine(Tool.Repository, "ci/component"), Path.Combine(clone, "component"));
        Commit(clone, project);
        return clone;
    }

    public static void DeleteShared()
    {
        if (Shared.IsValueCreated)
        {
            _server?.Dispose();
            Directory.Delete(Shared.Value, recursive: true);
        }
    }

    /// <summary>Copies the files of a folder, without those of git.</summary>
    public static void CopyFiles(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }

        foreach (var folder in Directory.GetDirectories(from).Where(f => Path.GetFileName(f) != ".git"))
        {
            CopyFiles(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private static string CreateShared()
    {
        var folder = Directory.CreateTempSubdirectory("group-shared-").FullName;
        foreach (var project in Projects)
        {
            var clone = Directory.CreateDirectory(Path.Combine(folder, project)).FullName;
            foreach (
                var name in new[]
                {
                    ".gitlab-ci.yml",
                    "Pulumi.yaml",
                    "Pulumi.dev.yaml",
                    "Pulumi.prod.yaml",
                    $"{project}.csproj",
                }
            )
            {
                File.Copy(Path.Combine(Tool.Repository, project, name), Path.Combine(clone, name));
            }

            Commit(clone, project);
        }

        var component = Path.Combine(folder, "ci");
        CopyFiles(Path.Combine(Tool.Repository, "ci/component"), component);
        Commit(component, "ci");
        Tool.Do(component, "git", "tag", "1.0.0");
        Tool.Do(folder, "git", "clone", "--quiet", "--template=", "--bare", component, "ci.git");
        Tool.Do(folder, "git", "-C", "ci.git", "config", "uploadpack.allowFilter", "true");
        File.WriteAllText(Path.Combine(folder, "gitconfig"), $"""
            [user]
              name = test
              email = test@example.com
            [protocol "file"]
              allow = always
            [url "{new Uri(Path.Combine(folder, "ci.git")).AbsoluteUri}"]
              insteadOf = https://gitlab.example.com/{GroupPath}/ci.git
              insteadOf = https://gitlab.example.com:443/{GroupPath}/ci.git
            """);
        AddPrograms(Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName);
        return folder;
    }

    private static void AddPrograms(string folder)
    {
        AddProgram(
            folder,
            "pulumi",
            Server.Client.Replace("SOCKET", $"'{Path.Combine(folder, "pulumi.socket")}'", StringComparison.Ordinal),
            "/usr/bin/perl"
        );
        _server = new(Path.Combine(folder, "pulumi.socket"));
        AddProgram(
            folder,
            "dotnet",
            """
            echo "$CI_PROJECT_NAME $CI_JOB_NAME: $*" >> "$PULUMI_DOUBLE_WORLD/dotnet.log"
            [ ! -e "$PULUMI_DOUBLE_WORLD/failures/dotnet-$1@any" ] || exit 1
            """);
        // Keeps what it was asked, with the files that it was given, and answers with what a test left for it.
        AddProgram(folder, "curl", """
            log=$PULUMI_DOUBLE_WORLD/curl.log
            printf '%s\n' "$*" >> "$log"
            while [ $# -gt 0 ]; do
              case "$1" in
                --config) cat "$2" >> "$log" ;;
                --data) cat "${2#@}" >> "$log" ;;
                GET) cat "$PULUMI_DOUBLE_WORLD/notes.json" 2> /dev/null || echo '[]' ;;
              esac
              shift
            done
            [ -e "$PULUMI_DOUBLE_WORLD/failures/curl@any" ] || exit 0
            echo 'curl: (22) The requested URL returned error: 401' >&2
            exit 22
            """);
        AddProgram(folder, "aws", """
            echo "$*" >> "$PULUMI_DOUBLE_WORLD/aws.log"
            cat "$PULUMI_DOUBLE_WORLD/aws.out" 2> /dev/null
            """);
        // gitlab-ci-local starts a job's services with Docker even where the jobs run in the shell.
        AddProgram(folder, "docker", """
            echo "$*" >> "$PULUMI_DOUBLE_WORLD/docker.log"
            echo '[{"Config":{}}]'
            """);
    }

    private static void AddProgram(string folder, string name, string script, string shell = "/bin/sh")
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, $"#!{shell}\n{script}\n");
        File.SetUnixFileMode(file, (UnixFileMode)0b111_101_101);
    }

    private static void Commit(string folder, string project)
    {
        Tool.Do(folder, "git", "init", "--quiet", "--template=", "--initial-branch", "main");
        Tool.Do(folder, "git", "remote", "add", "origin", $"https://gitlab.example.com/{GroupPath}/{project}.git");
        Tool.Do(folder, "git", "add", "--all");
        Tool.Do(
            folder,
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
}
