using System.Diagnostics;
using System.Runtime.Versioning;

namespace Rehearsal.Tests;

/// <summary>The commands of <c>ci/</c> in a folder of their own, with a <c>dotnet</c> that a test writes.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ScriptFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Copies the commands and puts a <c>dotnet</c> on the PATH.</summary>
    /// <param name="dotnet">What it does, in bash.</param>
    public ScriptFolder(string dotnet)
    {
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(RealChain.Root, "ci")))
        {
            Executable($"a b/ci/{System.IO.Path.GetFileName(file)}", File.ReadAllText(file));
        }

        Directory.CreateDirectory(System.IO.Path.Combine(Root, "tests"));
        Executable("bin/dotnet", $"#!/usr/bin/env bash\n{dotnet}\n");
        Executable("bin/npm", "#!/usr/bin/env bash\nexit 1\n");
    }

    /// <summary>The checkout, whose path has a space.</summary>
    public string Root => System.IO.Path.Combine(_folder.Path, "a b");

    /// <summary>Where a test keeps what is no part of the checkout.</summary>
    public string Path => _folder.Path;

    /// <summary>The SDK that was remembered; null for none.</summary>
    public string? Remembered
    {
        get => File.Exists(System.IO.Path.Combine(Root, ".pulumi-sdk")) ? File.ReadAllText(System.IO.Path.Combine(Root, ".pulumi-sdk")).Trim() : null;
        set => _folder.Write("a b/.pulumi-sdk", value!);
    }

    /// <summary>Runs a line of bash in the checkout.</summary>
    public async Task<(int Code, string Output, string Errors)> RunAsync(string command, string? sdk = "offline")
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Root };
        start.Environment["PATH"] = $"{_folder.Path}/bin:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["PULUMI_SDK"] = sdk;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    public void Dispose() => _folder.Dispose();

    private void Executable(string file, string text) => File.SetUnixFileMode(
        _folder.Write(file, text), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
}
