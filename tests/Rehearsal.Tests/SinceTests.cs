using System.Diagnostics;
using Rehearsal.Chain;
using Rehearsal.Reports;
using Rehearsal.Running;
using Rehearsal.Since;
using Spectre.Console.Testing;
using Baseline = Rehearsal.Since.Baseline;

namespace Rehearsal.Tests;

public class SinceTests
{
    // Deploys programs, then compares others with them.
    private static async Task<IReadOnlyList<StackDifference>> Compare(Type[] before, Type[] now, string configBefore = "", string configNow = "")
    {
        using var chain = new TestChain(before);
        chain.Configure("one", configBefore);
        await chain.RunAsync();
        foreach (var (name, program) in new[] { "one", "two", "three" }.Zip(now))
        {
            chain.Replace(name, program);
        }

        chain.Configure("one", configNow);
        var store = RehearsalStore.On(Path.Combine(chain.Path, ".rehearsal"));
        return await new Comparison(chain.On(store), store, DeliveryChain.Read(chain.Path)).RunAsync(["dev"], "acme");
    }

    [Test]
    public async Task Nothing_that_changes_exits_with_0() =>
        Assert.That(SinceRun.ExitCode(await Compare([typeof(OneRole)], [typeof(OneRole)])), Is.Zero);

    [Test]
    public async Task A_change_exits_with_7() =>
        Assert.That(SinceRun.ExitCode(await Compare([typeof(OneRole)], [typeof(TwoRoles)])), Is.EqualTo(7));

    [Test]
    public async Task A_failure_exits_with_1() =>
        Assert.That(SinceRun.ExitCode(await Compare([typeof(OneRole)], [typeof(FailsInUpdate)])), Is.EqualTo(1));

    [Test]
    public async Task Only_what_changes_is_there()
    {
        var differences = await Compare([typeof(OneRole), typeof(NoRole)], [typeof(TwoRoles), typeof(NoRole)]);
        Assert.That(
            differences.Select(difference => (difference.Stack.Identity.Project, Resources: string.Join(", ", difference.Resources.Select(resource => resource.Key.Name)))),
            Is.EqualTo(new[] { ("one", "other"), ("two", "") }));
    }

    [Test]
    public async Task A_change_upstream_shows_what_it_does_downstream()
    {
        var differences = await Compare([typeof(NamedRole), typeof(ReadsTheFirst)], [typeof(NamedRole), typeof(ReadsTheFirst)], "  one:name: old\n", "  one:name: new\n");
        Assert.That(differences[1].Resources.Single().Changes.Single().Path, Is.EqualTo("description"));
    }

    [Test]
    public async Task An_output_renamed_upstream_fails_downstream()
    {
        var differences = await Compare([typeof(OneRole), typeof(ReadsTheFirst)], [typeof(RenamedOutput), typeof(ReadsTheFirst)]);
        Assert.That(differences[0].Outputs.Select(output => (output.Name, output.New is null)), Is.EqualTo(new[] { ("arn", true), ("roleArn", false) }));
        Assert.That(differences[1].Stack.Phases[0].Error, Does.StartWith("KeyNotFoundException: Required output 'arn' does not exist on stack 'acme/one/dev'."));
    }

    [Test]
    public async Task What_was_deployed_before_stays_as_it_is()
    {
        using var chain = new TestChain(typeof(OneRole));
        await chain.RunAsync();
        var file = Path.Combine(chain.Path, ".rehearsal", "acme", "one", "dev.json");
        var before = await File.ReadAllTextAsync(file);
        chain.Replace("one", typeof(TwoRoles));
        var store = RehearsalStore.On(Path.Combine(chain.Path, ".rehearsal"));
        await new Comparison(chain.On(store), store, DeliveryChain.Read(chain.Path)).RunAsync(["dev"], "acme");
        Assert.That(await File.ReadAllTextAsync(file), Is.EqualTo(before));
    }

    [Test]
    public async Task The_Markdown_counts_and_lists_the_changes()
    {
        var text = DifferenceMarkdown.Render("main", "0123456789abcdef", await Compare([typeof(OneRole)], [typeof(TwoRoles)]));
        Assert.That(text, Does.Contain("| acme/one/dev | 1 |  |  |  | 1 |  |").And.Contain("```diff\n+ aws:iam/role:Role other create\n"));
    }

    [Test]
    public async Task The_console_shows_each_change_and_counts_them()
    {
        var console = new TestConsole().Width(200);
        var report = new DifferenceReport(console, verbose: false);
        var differences = await Compare([typeof(OneRole), typeof(NoRole)], [typeof(TwoRoles), typeof(NoRole)]);
        foreach (var difference in differences)
        {
            report.Write(difference);
        }

        report.Summary(differences, TimeSpan.FromSeconds(1));
        Assert.That(console.Output, Does.Contain("+ aws:iam/role:Role other create").And.Contain("acme/two/dev  nothing changes").And.Contain("1 of 2 stack(s) change: 1 create"));
    }

    [Test]
    public async Task An_environment_that_was_rehearsed_at_the_commit_is_not_rehearsed_again()
    {
        using var chain = new TestChain(typeof(OneRole));
        var runs = new List<string>();
        var baseline = new Baseline(chain.Path, "acme", async (_, arguments) =>
        {
            runs.Add(arguments[0]);
            await chain.RunAsync();
            return (0, "");
        });
        await baseline.DeployAsync(["dev"]);
        await baseline.DeployAsync(["dev"]);
        Assert.That(runs, Is.EqualTo(new[] { "dev" }));
    }

    [Test]
    public void A_chain_that_did_not_go_through_at_the_commit_is_told()
    {
        using var chain = new TestChain(typeof(OneRole));
        var baseline = new Baseline(chain.Path, "acme", (_, _) => Task.FromResult((1, "the chain broke")));
        Assert.That(async () => await baseline.DeployAsync(["dev"]), Throws.TypeOf<RehearsalException>().With.Message.Contains("does not go through").And.Message.Contains("the chain broke"));
    }

    [Test]
    public async Task An_environment_that_the_commit_does_not_have_is_new_as_a_whole()
    {
        using var chain = new TestChain(typeof(OneRole));
        var baseline = new Baseline(chain.Path, "acme", (_, _) => throw new InvalidOperationException("nothing to rehearse"));
        Assert.That((await baseline.DeployAsync(["nowhere"])).IsDeployed(new("acme", "one", "nowhere")), Is.False);
    }

    [Test]
    public async Task The_files_of_a_commit_are_extracted_as_they_were()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/file", "old");
        Git(folder, "init -q", "add .", "-c user.name=x -c user.email=x commit -q -m x");
        folder.Write("a/file", "new");
        var repository = new GitRepository(Path.Combine(folder.Path, "a"));
        await repository.ExtractAsync(await repository.CommitAsync("HEAD"), Path.Combine(folder.Path, "extracted"));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(folder.Path, "extracted", "file")), Is.EqualTo("old"));
    }

    [Test]
    public void A_name_that_is_no_commit_is_told()
    {
        using var folder = new TemporaryFolder();
        Git(folder, "init -q");
        Assert.That(async () => await new GitRepository(folder.Path).CommitAsync("nowhere"), Throws.TypeOf<RehearsalException>().With.Message.StartsWith("--since: 'nowhere' is no commit of "));
    }

    [TestCase("--since compares whole chains", "dev", "--since", "HEAD", "--only", "sample-eks")]
    [TestCase("--markdown shows changes: it needs --since", "dev", "--markdown", "-")]
    public async Task Options_that_contradict_each_other_are_refused(string expected, params string[] args)
    {
        var errors = new TestConsole().Width(1000);
        Assert.That((await RehearsalCommand.RunAsync(args, new TestConsole(), errors), errors.Output), Is.EqualTo((2, errors.Output)));
        Assert.That(errors.Output, Does.Contain(expected));
    }

    private static void Git(TemporaryFolder folder, params string[] commands)
    {
        foreach (var command in commands)
        {
            using var git = Process.Start("git", ["-C", folder.Path, .. command.Split(' ')]);
            git.WaitForExit();
        }
    }
}
