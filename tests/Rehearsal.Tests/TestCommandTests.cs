using System.Diagnostics;
using System.Runtime.Versioning;

namespace Rehearsal.Tests;

/// <summary><c>ci/test</c>, with a <c>dotnet</c> that leaves the results which a test names.</summary>
[Platform(Exclude = "Win"), UnsupportedOSPlatform("windows")]
public class TestCommandTests
{
    private static async Task<(int Code, string LastLine)> Run(string results, int code)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in new[] { "test", "sdk.sh" })
        {
            folder.Write($"a b/ci/{file}", await File.ReadAllTextAsync(Path.Combine(RealChain.Root, "ci", file)));
        }

        const string Executable = "#!/usr/bin/env bash\n";
        Tool("npm", "exit 1\n");
        Tool("dotnet", $"folder='{folder.Path}/a b/TestResults'; mkdir -p \"$folder\"\n{results}\nexit {code}\n");

        var start = new ProcessStartInfo("bash", [Path.Combine(folder.Path, "a b", "ci", "test")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{folder.Path}/bin:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["PULUMI_SDK"] = "offline";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await errors;
        return (process.ExitCode, output.TrimEnd().Split('\n')[^1]);

        void Tool(string name, string script) =>
            File.SetUnixFileMode(folder.Write($"bin/{name}", Executable + script), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private static string Counters(string file, int total, int passed, int failed) =>
        $"""echo '<Counters total="{total}" executed="{passed + failed}" passed="{passed}" failed="{failed}" error="0" />' > "$folder/{file}.trx" """;

    [Test]
    public async Task The_last_line_adds_up_all_projects_also_in_a_folder_with_a_space() =>
        Assert.That(await Run($"{Counters("one", 5, 3, 1)}\n{Counters("a two", 2, 2, 0)}", 1), Is.EqualTo((1, "5 passed, 1 failed, 1 skipped")));

    [Test]
    public async Task The_last_line_does_not_name_skipped_tests_where_none_was() =>
        Assert.That(await Run(Counters("one", 5, 5, 0), 0), Is.EqualTo((0, "5 passed, 0 failed")));

    [Test]
    public async Task A_run_without_tests_fails() => Assert.That(await Run("", 0), Is.EqualTo((1, "0 passed, 0 failed")));

    [Test]
    public async Task A_build_that_fails_is_not_hidden_by_tests_that_pass() =>
        Assert.That(await Run(Counters("one", 5, 5, 0), 1), Is.EqualTo((1, "5 passed, 0 failed")));
}
