using System.Text.Json.Nodes;
using Pulumi;
using Pulumi.Aws.Kms;
using Rehearsal.Chain;
using Rehearsal.Reports;
using Rehearsal.Running;
using Rehearsal.Since;
using Spectre.Console.Testing;

namespace Rehearsal.Tests;

/// <summary>A key that is rotated unless the settings say otherwise; the guardrails ask for it.</summary>
public class RotatedKey : Stack
{
    public RotatedKey(StackOptions? options) : base(options) => _ = new Key("key", new()
    {
        EnableKeyRotation = new Config("one").GetBoolean("rotated") ?? true,
        Description = new Config("one").Get("description")!,
    });
}

public class BrokenGuardrailTests
{
    private const string Violation = "aws:kms/key:Key 'key': enableKeyRotation is false, against the rule A_key_is_rotated";

    private static async Task<IReadOnlyList<StackDifference>> Compare(string before, string now)
    {
        using var chain = new TestChain(typeof(RotatedKey));
        chain.Configure("one", before);
        await chain.RunAsync();
        chain.Configure("one", now);
        using var commit = new TestChain(typeof(RotatedKey));
        commit.Configure("one", before);
        var store = RehearsalStore.On(Path.Combine(chain.Path, ".rehearsal"));
        return await new Comparison(chain.On(store), store, DeliveryChain.Read(commit.Path)).RunAsync(["dev"], "acme");
    }

    private static Task<IReadOnlyList<StackDifference>> Broken() => Compare("", "  one:rotated: false\n");

    [Test]
    public async Task A_guardrail_that_the_change_breaks_exits_with_1() => Assert.That(SinceRun.ExitCode(await Broken()), Is.EqualTo(1));

    [Test]
    public async Task A_guardrail_that_the_commit_breaks_already_is_not_the_change_s_doing() =>
        Assert.That(SinceRun.ExitCode(await Compare("  one:rotated: false\n", "  one:rotated: false\n  one:description: new\n")), Is.EqualTo(7));

    [Test]
    public async Task The_console_says_which_guardrail_is_broken()
    {
        var console = new TestConsole().Width(200);
        new DifferenceReport(console, verbose: false).Write((await Broken()).Single());
        Assert.That(console.Output, Does.Contain($"guardrail broken: {Violation}"));
    }

    [Test]
    public async Task The_Markdown_says_which_guardrail_is_broken() =>
        Assert.That(DifferenceMarkdown.Render("main", "0123456789abcdef", await Broken()), Does.Contain("**breaks 1 guardrail(s)**").And.Contain($"- guardrail broken: {Violation}"));

    [Test]
    public async Task The_JSON_says_which_guardrail_is_broken()
    {
        var request = new RehearsalRequest(["dev"], "acme") { Root = "", ToolRoot = "" };
        var json = JsonNode.Parse(DifferenceJson.Render(request, "0123456789abcdef", await Broken()))!;
        Assert.That(
            (json["exitCode"]!.GetValue<int>(), json["stacks"]![0]!["guardrails"]![0]!["rule"]!.GetValue<string>()),
            Is.EqualTo((1, "A_key_is_rotated")));
    }
}
