using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class ShellTests : GroupTests
{
    private static readonly string[][] Shells = [["dash"], ["busybox", "sh"], ["bash", "--posix"]];

    [Test]
    public void A_deployment_runs_in_any_POSIX_shell([ValueSource(nameof(Shells))] string[] shell)
    {
        Tool.Require(shell[0]);
        var pipeline = Group.Begin("sample-iam", Request.For("dev"));

        foreach (var job in new[] { "create-stack", "preview", "update" })
        {
            var (status, log) = pipeline.Runner.Run(pipeline.Job(job), shell);
            Assert.That(status, Is.EqualTo(Status.Passed), log);
        }

        Assert.That(World.Calls[^1].Command, Is.EqualTo("up"));
    }

    [Test]
    public void A_failure_ends_the_job_in_any_POSIX_shell([ValueSource(nameof(Shells))] string[] shell)
    {
        Tool.Require(shell[0]);
        Group.Deploy("dev", "sample-iam");
        World.Fail("stack export", 4);
        var pipeline = Group.Begin("sample-iam", Request.For("dev"));

        using var run = pipeline.Runner.Start(pipeline.Job("preview"), shell);

        Assert.That((run.Await(), World.Calls[^1].Command), Is.EqualTo((4, "stack export")), run.Log);
    }

    [Test]
    public void An_update_that_went_well_says_nothing_more()
    {
        var pipeline = Group.Begin("sample-iam", Request.For("dev"));
        pipeline.Run("create-stack");
        pipeline.Run("preview");
        var job = pipeline.Job("update");
        using var run = pipeline.Runner.Start(job);
        run.Await();

        Assert.That(pipeline.Runner.Finish(job, run, "success"), Is.Empty);
    }

    [Test]
    public void Jobs_run_under_gitlab_ci_local_too()
    {
        var variables = new Dictionary<string, string>(Group.RunnerVariables())
        {
            ["PULUMI_ACCESS_TOKEN"] = "token",
            ["AWS_ACCESS_KEY_ID"] = "key",
            ["AWS_SECRET_ACCESS_KEY"] = "secret",
        };

        var (exitCode, log) = Group
            .Tools("sample-iam")
            .Run(Request.For("dev"), variables, "create-stack", "preview", "update");

        Assert.That(exitCode, Is.Zero, log);
        Assert.That(World.Find("sample-iam", "dev")!.Resources, Has.Count.EqualTo(4));
    }
}
