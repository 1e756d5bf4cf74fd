using System.Diagnostics;
using System.Runtime.Versioning;

namespace Rehearsal.Tests;

/// <summary>How <c>ci/</c> finds out which SDK to build on, with a <c>dotnet</c> whose restore ends as a test says.</summary>
[Platform(Exclude = "Win"), UnsupportedOSPlatform("windows")]
public class SdkChoiceTests
{
    private sealed record Choice(int Code, string? Remembered, string Said);

    private static async Task<Choice> Choose(int restore, string? variable = null, string? remembered = null)
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("ci/sdk.sh", await File.ReadAllTextAsync(Path.Combine(RealChain.Root, "ci", "sdk.sh")));
        File.SetUnixFileMode(folder.Write("bin/dotnet", $"#!/usr/bin/env bash\nexit {restore}\n"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var answer = Path.Combine(folder.Path, ".pulumi-sdk");
        if (remembered is not null)
        {
            folder.Write(".pulumi-sdk", remembered);
        }

        var start = new ProcessStartInfo("bash", ["-c", $". '{script}'; choose_sdk"]) { RedirectStandardError = true };
        start.Environment["PATH"] = $"{folder.Path}/bin:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["PULUMI_SDK"] = variable;
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, File.Exists(answer) ? (await File.ReadAllTextAsync(answer)).Trim() : null, said);
    }

    [TestCase(0, "nuget")]
    [TestCase(1, "offline")]
    public async Task Whether_the_packages_can_be_restored_is_remembered(int restore, string expected) =>
        Assert.That((await Choose(restore)).Remembered, Is.EqualTo(expected));

    [Test]
    public async Task That_the_stand_in_is_used_is_said() => Assert.That((await Choose(restore: 1)).Said, Does.Contain("using the stand-in tests/OfflineSdk"));

    [Test]
    public async Task What_is_remembered_is_not_asked_again() => Assert.That(await Choose(restore: 0, remembered: "offline"), Is.EqualTo(new Choice(0, "offline", "")));

    [Test]
    public async Task The_variable_decides_and_is_not_remembered() => Assert.That(await Choose(restore: 0, variable: "offline"), Is.EqualTo(new Choice(0, null, "")));

    [Test]
    public async Task Another_value_of_the_variable_is_refused()
    {
        var choice = await Choose(restore: 0, variable: "local");
        Assert.That((choice.Code, choice.Said), Is.EqualTo((2, "PULUMI_SDK is 'local'; allowed are 'nuget' (the real packages) and 'offline' (the stand-in tests/OfflineSdk).\n")));
    }
}
