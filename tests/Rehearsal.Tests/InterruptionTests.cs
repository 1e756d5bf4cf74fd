using System.Diagnostics;
using System.Runtime.Versioning;

namespace Rehearsal.Tests;

/// <summary>How the command ends before its time, with tests/UnrulyProgram.</summary>
[Platform(Exclude = "Win"), UnsupportedOSPlatform("windows")]
public class InterruptionTests
{
    private static Process Start(TemporaryFolder folder, string does)
    {
        folder.Write("UnrulyProgram/Pulumi.yaml", "name: unruly\nruntime: dotnet\n");
        folder.Write("UnrulyProgram/.gitlab-ci.yml", "stages: [preview]\n");
        folder.Write("UnrulyProgram/Pulumi.dev.yaml", $"config:\n  unruly:does: {does}\n");
        // Where this test runs in the background, SIGINT is ignored, and what it starts would ignore it too.
        string[] signals = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : [];
        string[] command = [.. signals, "dotnet", typeof(RehearsalCommand).Assembly.Location, "dev", "--root", folder.Path];
        return Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    private static async Task<(int Code, string Errors)> End(Process process)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await using var killed = patience.Token.Register(process.Kill);
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }

    [TestCase("INT", 130, "Interrupted during the preview of acme/unruly/dev.\n")]
    [TestCase("TERM", 143, "Terminated during the preview of acme/unruly/dev.\n")]
    public async Task A_signal_ends_a_program_that_hangs_with_one_line(string signal, int code, string expected)
    {
        using var folder = new TemporaryFolder();
        using var process = Start(folder, "hang");
        Assert.That(await process.StandardError.ReadLineAsync(), Is.EqualTo("hanging"));
        using (var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        Assert.That(await End(process), Is.EqualTo((code, expected)));
    }

    [Test]
    public async Task A_program_that_ends_the_process_is_reported()
    {
        using var folder = new TemporaryFolder();
        using var process = Start(folder, "exit");
        Assert.That(
            await End(process),
            Is.EqualTo((1, "The program ended the process during the preview of acme/unruly/dev: a program may not call Environment.Exit.\n")));
    }
}
