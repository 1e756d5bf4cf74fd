using System.Diagnostics;
using System.Runtime.Versioning;

namespace Documentation.Tests;

/// <summary>
/// A copy of the repository in which documented commands are run. Git is real and pushes to local repositories. pulumi,
/// aws, kubectl and npm only record their calls. dotnet really rehearses, but does not compile or test.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Checkout : IDisposable
{
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly string[] Skipped = [".git", "bin", "obj", "node_modules", "TestResults", ".rehearsal"];

    private readonly TemporaryFolder _folder = new();

    public Checkout()
    {
        Copy(new(RealChain.Root), Root);
        foreach (var tool in new[] { "pulumi", "aws", "kubectl", "npm" })
        {
            Tool(tool, $"""(printf '{tool}'; printf '\t%s' "$@"; echo) >> '{CallsFile}'""");
        }

        Tool("dotnet", $$"""
            case $1 in
              *.dll) shift; exec '{{RealDotnet}}' '{{RehearsalDll}}' "$@" --root '{{Root}}' ;;
              build) [ ! -d "$2" ] || mkdir -p "$2/obj" ;;
              test)
                mkdir -p '{{Root}}/TestResults'
                echo '<Counters total="1" passed="1" failed="0" />' > '{{Root}}/TestResults/one.trx' ;;
            esac
            """);
        foreach (var repository in new[] { "ci", "sample-iam", "sample-eks", "sample-k8sapp" })
        {
            var bare = Path.Combine(_folder.Path, "gitlab", "your-group", $"{repository}.git");
            Run(
                $"git init --quiet --bare --initial-branch main '{bare}' && git -C '{bare}' config "
                    + "receive.advertisePushOptions true",
                _folder.Path);
        }
    }

    public string Root => Path.Combine(_folder.Path, "checkout");

    /// <summary>The recorded calls, each as a list of words.</summary>
    public IEnumerable<string[]> Calls =>
        File.Exists(CallsFile) ? File.ReadLines(CallsFile).Select(line => line.Split('\t')) : [];

    private string CallsFile => Path.Combine(_folder.Path, "calls");

    private static string RehearsalDll => typeof(Rehearsal.RehearsalCommand).Assembly.Location;

    private static string RealDotnet =>
        Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(folder => Path.Combine(folder, "dotnet"))
            .First(File.Exists);

    /// <summary>Runs lines of shell until one fails.</summary>
    /// <param name="script">The lines.</param>
    /// <param name="folder">The working directory.</param>
    public (int ExitCode, string Log) Run(string script, string folder)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"exec 2>&1\nset -euo pipefail\n{script}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            WorkingDirectory = folder,
        };
        start.Environment["PATH"] = $"{_folder.Path}/bin:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["HOME"] = _folder.Path;
        start.Environment["PULUMI_SDK"] = "offline";
        string[] settings =
        [
            $"url.file://{_folder.Path}/gitlab/.insteadOf=git@gitlab.example.com:", "user.name=Reader",
            "user.email=reader@example.com", "safe.directory=*",
        ];
        start.Environment["GIT_CONFIG_COUNT"] = $"{settings.Length}";
        foreach (var (index, setting) in settings.Index())
        {
            var split = setting.LastIndexOf('=');
            start.Environment[$"GIT_CONFIG_KEY_{index}"] = setting[..split];
            start.Environment[$"GIT_CONFIG_VALUE_{index}"] = setting[(split + 1)..];
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, log);
    }

    public void Dispose() => _folder.Dispose();

    private void Tool(string name, string script) =>
        File.SetUnixFileMode(_folder.Write($"bin/{name}", $"#!/usr/bin/env bash\n{script}\n"), Executable);

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles().Where(file => !Skipped.Contains(file.Name)))
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (var folder in from.EnumerateDirectories().Where(folder => !Skipped.Contains(folder.Name)))
        {
            Copy(folder, Path.Combine(to, folder.Name));
        }
    }
}
