using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests.GitLab;

/// <summary>The files of a group: a clone of each project, the repository of the component, and the programs that jobs find on PATH.</summary>
internal static class GroupFolder
{
    /// <summary>The group's path on GitLab.</summary>
    public const string GroupPath = "acme/platform";

    public static readonly string[] Projects = ["sample-iam", "sample-eks", "sample-k8sapp"];

    private static readonly Lazy<string> Template = new(CreateTemplate);

    /// <summary>Makes a folder for one test, where an earlier rehearsal deployed every stack to the simulated cloud.</summary>
    public static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("group-").FullName;
        Copy(Template.Value, folder);
        var component = new Uri(Path.Combine(folder, "ci.git")).AbsoluteUri;
        File.WriteAllText(Path.Combine(folder, "gitconfig"), $"""
            [user]
              name = test
              email = test@example.com
            [protocol "file"]
              allow = always
            [url "{component}"]
              insteadOf = https://gitlab.example.com/{GroupPath}/ci.git
              insteadOf = https://gitlab.example.com:443/{GroupPath}/ci.git
            """);
        return folder;
    }

    public static void DeleteTemplate()
    {
        if (Template.IsValueCreated)
        {
            Directory.Delete(Template.Value, recursive: true);
        }
    }

    private static string CreateTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("group-template-").FullName;
        foreach (var project in Projects)
        {
            var clone = Directory.CreateDirectory(Path.Combine(folder, project)).FullName;
            foreach (var file in Directory.GetFiles(Path.Combine(Tool.Repository, project)))
            {
                File.Copy(file, Path.Combine(clone, Path.GetFileName(file)));
            }

            Commit(clone, project);
        }

        var component = Path.Combine(folder, "ci");
        Copy(Path.Combine(Tool.Repository, "ci/component"), component);
        Commit(component, "ci");
        Tool.Do(component, "git", "tag", "1.0.0");
        Tool.Do(folder, "git", "clone", "--quiet", "--template=", "--bare", component, "ci.git");
        Tool.Do(folder, "git", "-C", "ci.git", "config", "uploadpack.allowFilter", "true");

        var dotnet = Tool.Find("dotnet")!;
        Program(folder, "pulumi", $"""exec "{dotnet}" "{typeof(GroupFolder).Assembly.Location}" "$@" """);
        Program(folder, "dotnet", """
            echo "$CI_PROJECT_NAME $CI_JOB_NAME: $*" >> "$PULUMI_DOUBLE_WORLD/dotnet.log"
            [ ! -e "$PULUMI_DOUBLE_WORLD/faults/dotnet-$1@any" ] || exit 1
            [ "$1" != build ] || { mkdir -p bin obj && echo "$CI_JOB_NAME" > bin/program.dll && echo "$CI_JOB_NAME" > obj/program.dll; }
            """);
        foreach (var environment in new[] { "dev", "prod" })
        {
            if (Rehearsed.Rehearse(folder, environment) is (not 0, var log))
            {
                throw new InvalidOperationException($"The rehearsal of {environment} failed:\n{log}");
            }
        }

        // gitlab-ci-local starts a job's services with Docker even where the jobs run in the shell.
        Program(folder, "docker", """
            echo "$*" >> "$PULUMI_DOUBLE_WORLD/docker.log"
            echo '[{"Config":{}}]'
            """);
        return folder;
    }

    private static void Commit(string folder, string project)
    {
        Tool.Do(folder, "git", "init", "--quiet", "--template=", "--initial-branch", "main");
        Tool.Do(folder, "git", "remote", "add", "origin", $"https://gitlab.example.com/{GroupPath}/{project}.git");
        Tool.Do(folder, "git", "add", "--all");
        Tool.Do(folder, "git", "-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "All");
    }

    private static void Program(string folder, string name, string script)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName, name);
        File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
        Tool.Do(folder, "chmod", "+x", file);
    }

    private static void Copy(string from, string to)
    {
        foreach (var folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories).Prepend(from))
        {
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        }

        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)), overwrite: true);
        }
    }
}
