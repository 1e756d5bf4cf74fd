using System.Runtime.Versioning;

namespace Rehearsal.Tests;

/// <summary>How <c>ci/</c> finds out which SDK to build on, with a <c>dotnet</c> whose restore ends as a test says.</summary>
[Platform(Exclude = "Win"), UnsupportedOSPlatform("windows")]
public class SdkChoiceTests
{
    private const string Failure = "echo '/a/b.csproj : error NU1101: Unable to find package Pulumi. [/a/b.csproj]'; echo 'and more'; exit 1";

    private sealed record Choice(int Code, string? Remembered, string Said);

    private static async Task<Choice> Choose(string restore, string? variable = null, string? remembered = null)
    {
        using var folder = new ScriptFolder(restore);
        if (remembered is not null)
        {
            folder.Remembered = remembered;
        }

        var (code, _, said) = await folder.RunAsync(". ci/sdk.sh; choose_sdk", variable);
        return new(code, folder.Remembered, said);
    }

    [TestCase("exit 0", "nuget")]
    [TestCase("exit 1", "offline")]
    public async Task Whether_the_packages_can_be_restored_is_remembered(string restore, string expected) =>
        Assert.That((await Choose(restore)).Remembered, Is.EqualTo(expected));

    [Test]
    public async Task Use_of_the_stand_in_is_reported() => Assert.That((await Choose("exit 1")).Said, Does.Contain("Using the stand-in tests/OfflineSdk"));

    [Test]
    public async Task Why_the_packages_cannot_be_restored_is_said_once() =>
        Assert.That((await Choose(Failure)).Said, Does.Contain("cannot be restored here: error NU1101: Unable to find package Pulumi.\n").And.Not.Contain("and more"));

    [Test]
    public async Task The_whole_log_of_a_failed_restore_is_kept()
    {
        using var folder = new ScriptFolder(Failure);
        await folder.RunAsync(". ci/sdk.sh; choose_sdk", sdk: null);
        Assert.That(await File.ReadAllTextAsync(Path.Combine(folder.Root, ".pulumi-sdk.log")), Does.Contain("and more"));
    }

    [Test]
    public async Task A_remembered_answer_is_not_checked_again() => Assert.That(await Choose("exit 0", remembered: "offline"), Is.EqualTo(new Choice(0, "offline", "")));

    [Test]
    public async Task The_variable_decides_and_is_not_remembered() => Assert.That(await Choose("exit 0", variable: "offline"), Is.EqualTo(new Choice(0, null, "")));

    [Test]
    public async Task Another_value_of_the_variable_is_refused()
    {
        var choice = await Choose("exit 0", variable: "local");
        Assert.That((choice.Code, choice.Said), Is.EqualTo((2, "PULUMI_SDK is 'local'; allowed are 'nuget' (the real packages) and 'offline' (the stand-in tests/OfflineSdk).\n")));
    }
}
