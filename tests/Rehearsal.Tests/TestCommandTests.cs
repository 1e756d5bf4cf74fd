using System.Runtime.Versioning;

namespace Rehearsal.Tests;

/// <summary><c>ci/test</c>, with a <c>dotnet</c> that builds and leaves results as a test says.</summary>
[Platform(Exclude = "Win"), UnsupportedOSPlatform("windows")]
public class TestCommandTests
{
    private static async Task<(int Code, string LastLine)> Run(string results, int code)
    {
        using var folder = new ScriptFolder($"[ \"$1\" = build ] && exit 0\nfolder=TestResults; mkdir -p \"$folder\"\n{results}\nexit {code}");
        var (exitCode, output, _) = await folder.RunAsync("ci/test");
        return (exitCode, output.TrimEnd().Split('\n')[^1]);
    }

    private static string Counters(string file, int total, int passed, int failed) =>
        $"""echo '<Counters total="{total}" executed="{passed + failed}" passed="{passed}" failed="{failed}" error="0" />' > "$folder/{file}.trx" """;

    [Test]
    public async Task The_last_line_adds_up_all_projects_even_in_a_folder_with_a_space() =>
        Assert.That(await Run($"{Counters("one", 5, 3, 1)}\n{Counters("a two", 2, 2, 0)}", 1), Is.EqualTo((1, "5 passed, 1 failed, 1 skipped")));

    [Test]
    public async Task The_last_line_does_not_name_skipped_tests_where_none_was() =>
        Assert.That(await Run(Counters("one", 5, 5, 0), 0), Is.EqualTo((0, "5 passed, 0 failed")));

    [Test]
    public async Task A_run_without_tests_fails() => Assert.That(await Run("", 0), Is.EqualTo((1, "0 passed, 0 failed")));

    [Test]
    public async Task A_test_host_that_fails_is_not_hidden_by_tests_that_pass() =>
        Assert.That(await Run(Counters("one", 5, 5, 0), 1), Is.EqualTo((1, "5 passed, 0 failed")));

    [Test]
    public async Task A_compile_error_is_printed_once_and_ends_the_run()
    {
        const string Error = "/a/B.cs(1,2): error CS1002: ; expected";
        using var folder = new ScriptFolder($"echo '{Error} [/a/b.csproj]'; echo '  {Error} [/a/c.csproj]'; exit 1");
        var (code, output, errors) = await folder.RunAsync("ci/test");
        Assert.That((code, output, errors.TrimEnd().Split('\n')[^1], errors.Split(Error).Length - 1), Is.EqualTo((1, "", Error, 1)));
    }

    [Test]
    public async Task Nothing_is_left_in_the_folder_for_temporary_files()
    {
        using var folder = new ScriptFolder("mkdir \"$TMPDIR/left\"");
        Directory.CreateDirectory(Path.Combine(folder.Path, "tmp"));
        await folder.RunAsync($"TMPDIR='{folder.Path}/tmp' ci/test");
        Assert.That(Directory.EnumerateFileSystemEntries(Path.Combine(folder.Path, "tmp")), Is.Empty);
    }

    [Test]
    public async Task A_terminal_shows_how_far_it_is()
    {
        using var folder = new ScriptFolder($"[ \"$1\" = build ] && exit 0\nmkdir TestResults\n{Counters("one", 1, 1, 0).Replace("$folder", "TestResults")}\nsleep 2");
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Root, "tests", "One.Tests")).FullName, "One.Tests.csproj"), "");
        var (code, output, _) = await folder.RunAsync("command -v script >/dev/null || exit 99; script -qec ci/test /dev/null");
        Assume.That(code, Is.Not.EqualTo(99), "'script', which gives a program a terminal, is not on PATH.");
        Assert.That(output, Does.Contain("1 of 1 test projects done"));
    }
}
