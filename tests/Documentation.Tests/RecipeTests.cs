using Rehearsal;
using Spectre.Console.Testing;

namespace Documentation.Tests;

/// <summary>The recipes of the documents work in a rehearsal.</summary>
public class RecipeTests
{
    private readonly TestConsole _console = new TestConsole().Width(1000);

    [Test]
    public async Task The_recipe_for_adding_a_namespace_works()
    {
        var block = new Document("CONTRIBUTING.md").Blocks()
            .Single(block => block.Language == "yaml" && block.Lines[0].Trim() == "namespaces:");
        using var chain = new RealChain();
        chain.Edit(
            "sample-eks/Pulumi.dev.yaml",
            "    namespaces:\n      automation: {}\n      apps: {}",
            string.Join('\n', block.Lines));

        Assert.That(await Rehearse(chain), Is.Zero, _console.Output);
        Assert.That(_console.Output, Does.Contain("kubernetes:core/v1:Namespace batch create").And.Contain("""
            "batch":{"cpu":4
            """));
    }

    [Test]
    public async Task The_README_lists_the_error_for_a_missing_upstream_stack()
    {
        using var chain = new RealChain();

        Assert.That(await Rehearse(chain, "--only", "sample-eks"), Is.EqualTo(1));
        Assert.That(_console.Output, Does.Contain(Message("unknown stack")));
    }

    private Task<int> Rehearse(RealChain chain, params string[] options) =>
        RehearsalCommand.RunAsync(["dev", .. options, "--root", chain.Path], _console, _console);

    private static string Message(string start) =>
        Document.Readme.Table("message").Select(row => row[0].Trim('`'))
            .Single(message => message.StartsWith(start, StringComparison.Ordinal));
}
