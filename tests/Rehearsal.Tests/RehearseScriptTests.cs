using System.Runtime.Versioning;

namespace Rehearsal.Tests;

/// <summary><c>ci/rehearse</c>, with a <c>dotnet</c> that only says what it is asked for.</summary>
[Platform(Exclude = "Win"), UnsupportedOSPlatform("windows")]
public class RehearseScriptTests
{
    private const string Dotnet = """
        echo "dotnet $1"
        [ "$1" = build ] && mkdir -p ci/Rehearsal/bin/Release/net10.0 ci/Rehearsal/obj && touch ci/Rehearsal/bin/Release/net10.0/rehearsal.dll
        exit 0
        """;

    private static ScriptFolder Checkout(string dotnet = Dotnet)
    {
        var folder = new ScriptFolder(dotnet);
        foreach (var name in new[] { "sample-one", "ci/Rehearsal", "ci/catalogue", "tests/OfflineSdk" })
        {
            Directory.CreateDirectory(Path.Combine(folder.Root, name));
        }

        foreach (var name in new[] { "Directory.Build.props", "global.json", "sample-one/Program.cs", "sample-one/Pulumi.dev.yaml", "ci/catalogue/aws.yaml" })
        {
            File.WriteAllText(Path.Combine(folder.Root, name), "");
        }

        return folder;
    }

    // What the second run does after a file of the checkout has changed.
    private static async Task<bool> IsBuiltAgainAfter(string change, string sdk = "offline")
    {
        using var folder = Checkout();
        await folder.RunAsync("ci/rehearse dev");
        var (_, _, said) = await folder.RunAsync($"{change}; ci/rehearse dev", sdk);
        return said.Contains("Building");
    }

    [TestCase("true", false)]
    [TestCase("echo 1 > sample-one/Pulumi.dev.yaml", false)]
    [TestCase("echo 1 > sample-one/Program.cs", true)]
    [TestCase("echo 1 > ci/catalogue/aws.yaml", true)]
    public async Task It_builds_only_after_a_change_of_what_is_compiled(string change, bool expected) =>
        Assert.That(await IsBuiltAgainAfter(change), Is.EqualTo(expected));

    [Test]
    public async Task It_builds_again_for_another_SDK() => Assert.That(await IsBuiltAgainAfter("true", "nuget"));

    [Test]
    public async Task It_works_through_a_symbolic_link()
    {
        using var folder = Checkout();
        var (code, output, _) = await folder.RunAsync($"ln -s '{folder.Root}/ci/rehearse' ../link && ../link dev");
        Assert.That((code, output), Is.EqualTo((0, "dotnet " + folder.Root + "/ci/Rehearsal/bin/Release/net10.0/rehearsal.dll\n")));
    }

    [Test]
    public async Task A_compile_error_is_printed_once_and_exits_with_2()
    {
        const string Error = "/a/B.cs(1,2): error CS1002: ; expected";
        using var folder = Checkout($"echo '{Error} [/a/b.csproj]'; echo '  {Error} [/a/c.csproj]'; exit 1");
        var (code, _, said) = await folder.RunAsync("ci/rehearse dev");
        Assert.That((code, said), Is.EqualTo((2, $"Building the programs...\n{Error}\n")));
    }

    [TestCase("rehearse dev")]
    [TestCase("test")]
    public async Task A_read_only_checkout_is_one_error_and_exits_with_2(string command)
    {
        using var folder = Checkout();
        // For root nothing is read-only but a file system; somebody else stands in for the user then.
        var somebody = Environment.UserName == "root" ? "setpriv --reuid 65534 --clear-groups " : "";
        var open = somebody.Length > 0 ? "chmod a+rx ../.. && " : "";
        var (code, output, said) = await folder.RunAsync($"{open}chmod a+rx .. && chmod a-w . && {somebody}ci/{command}; code=$?; chmod u+w .; exit $code");
        Assert.That((code, output, said), Is.EqualTo((2, "", $"{folder.Root} cannot be written to; the programs are built there. Use a checkout that you may write to.\n")));
    }
}
