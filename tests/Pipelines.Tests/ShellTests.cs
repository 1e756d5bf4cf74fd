using Pipelines.Tests.GitLab;
using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

internal sealed class ShellTests : GroupTests
{
    private static readonly string[][] Shells = [["dash"], ["busybox", "sh"], ["bash", "--posix"]];

    [Test]
    public void The_scripts_pass_shellcheck()
    {
        Tool.Require("shellcheck");
        var shell = Shell();

        foreach (var (job, keyword) in shell.Scripts())
        {
            var (_, findings, errors) = Tool.Run(
                "shellcheck", ["--shell=sh", "--enable=all", "--exclude=SC2154,SC2250,SC2310,SC2312", "-"], "/", input: $"{shell.Text(job, keyword)}\n");
            Assert.That(findings + errors, Is.Empty, $"{job}, {keyword}");
        }
    }

    [Test]
    public void A_deployment_runs_in_any_POSIX_shell([ValueSource(nameof(Shells))] string[] shell)
    {
        Tool.Require(shell[0]);

        foreach (var job in new[] { "preview", "update" })
        {
            var (code, output, errors) = Shell().Run(shell, job);
            Assert.That(code, Is.Zero, output + errors);
        }

        Assert.That(World.Calls.Select(c => c.ExitCode).Distinct(), Is.EqualTo(new[] { 0, 6 }).Or.EqualTo(new[] { 0 }));
        Assert.That(World.Calls[^1].Command, Is.EqualTo("up"));
    }

    [Test]
    public void A_failure_ends_the_job_in_any_POSIX_shell([ValueSource(nameof(Shells))] string[] shell)
    {
        Tool.Require(shell[0]);
        World.Fail("stack export", 4);

        var (code, output, _) = Shell().Run(shell, "preview");

        Assert.That(code, Is.EqualTo(4), output);
        Assert.That(World.Calls[^1].Command, Is.EqualTo("stack export"));
    }

    [Test]
    public void Changes_are_counted_and_listed([ValueSource(nameof(Shells))] string[] shell, [Values] bool compact)
    {
        Tool.Require(shell[0]);
        var json = """
            {
                "steps": [
                    { "op": "create", "urn": "urn:pulumi:dev::p::a:b/c:D::new", "newState": { "urn": "urn:pulumi:dev::p::a:b/c:D::new" } },
                    { "op": "same", "urn": "urn:pulumi:dev::p::a:b/c:D::old" },
                    { "op": "replace", "urn": "urn:pulumi:dev::p::x$a:b/c:D::moved" }
                ],
                "changeSummary": {
                    "create": 1, "delete": 3, "import": 4, "replace": 10, "same": 7, "update": 2
                }
            }
            """;
        File.WriteAllText(Group.FileOf("preview.json"), compact ? System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString() : json);

        var (_, output, errors) = Shell().Run(shell, "preview", instead: $"count_changes < '{Group.FileOf("preview.json")}'");

        Assert.That(output.Trim(), Is.EqualTo("""{"create":15,"update":2,"delete":13}"""));
        Assert.That(
            errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim()),
            Is.EqualTo(new[] { "create  a:b/c:D  new", "replace  x$a:b/c:D  moved" }));
    }

    [Test]
    public void A_preview_without_counts_fails()
    {
        File.WriteAllText(Group.FileOf("preview.json"), "{}");

        var (code, _, errors) = Shell().Run(["sh"], "preview", instead: $"count_changes < '{Group.FileOf("preview.json")}'");

        Assert.That((code, errors), Is.EqualTo((1, "ERROR: pulumi preview --json has no changeSummary.\n")));
    }

    [Test]
    public void A_cancelled_update_says_how_to_recover_with_commands_that_exist()
    {
        var (_, output, _) = Shell().Run(["sh"], "update", "after_script", null, ("CI_JOB_STATUS", "canceled"), ("PULUMI_ORG", "acme"));

        Assert.That(output, Does.Contain("was cancelled").And.Contain("acme/sample-k8sapp/dev"));
        var commands = output.Split('\n').Where(l => l.Contains("pulumi "))
            .Select(l => l[(l.IndexOf("pulumi ", StringComparison.Ordinal) + 7)..].Split("   ")[0].Split(' ')).ToArray();
        Assert.That(commands, Has.Length.EqualTo(2));
        Assert.That(commands.Select(c => CliSurface.TryParse(c, out _, out _)), Is.All.True);
    }

    [Test]
    public void An_update_that_went_well_says_nothing_more() =>
        Assert.That(Shell().Run(["sh"], "update", "after_script", null, ("CI_JOB_STATUS", "success")).Output, Is.Empty);

    private JobShell Shell() => new(Group, "sample-k8sapp", Group.FileOf("sample-k8sapp"));
}
