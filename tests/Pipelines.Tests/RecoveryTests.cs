using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>Updates that are interrupted for real, and what the next pipeline makes of it.</summary>
internal sealed class RecoveryTests : GroupTests
{
    private static readonly StartingPoint Terminated = new(group => Interrupt(group, "TERM", "endpoint"));
    private static readonly StartingPoint Killed = new(group => Interrupt(group, "KILL", "endpoint"));

    [SetUp]
    public void Deploy() => Deploy(Group);

    [Test]
    public void A_job_that_is_asked_to_end_lets_the_engine_put_the_state_in_order()
    {
        World.Hang("endpoint");
        var pipeline = Previewed(Group);
        using var run = Interrupt(pipeline, "TERM", everything: false, "endpoint");

        Assert.That((run.Await(), Locks.Length), Is.EqualTo((1, 0)), run.Log);
        Assert.That(run.Log, Does.Contain("error: update canceled"));
        Assert.That(Pending, Is.EqualTo(new[] { "creating endpoint" }));
        Assert.That(
            pipeline.Runner.Finish(pipeline.Job("update"), run, "canceled"),
            Does.Contain("was cancelled").And.Contain("environment: dev, action: recover"));
    }

    [Test]
    public void A_job_that_is_killed_leaves_a_lock_and_a_pending_operation()
    {
        From(Killed);

        Assert.That((Locks.Length, Pending), Is.EqualTo((1, new[] { "creating endpoint" })));
    }

    [TestCase("TERM")]
    [TestCase("KILL")]
    public void The_next_preview_warns_and_the_next_update_refuses_to_start(string signal)
    {
        From(signal == "TERM" ? Terminated : Killed);
        World.LetGo("endpoint");
        var pipeline = Group.Begin("sample-eks", Request.For("dev"));

        var (previewed, preview) = pipeline.Run("preview");
        var (updated, update) = pipeline.Run("update");

        Assert.That((previewed, updated), Is.EqualTo((Status.Passed, Status.Failed)), preview + update);
        Assert.That(preview, Does.Contain("WARNING: something was interrupted while it worked on 'dev'"));
        Assert.That(
            preview,
            Does.Contain("  creating urn:pulumi:dev::sample-eks::aws:ec2/vpcEndpoint:VpcEndpoint::endpoint")
        );
        Assert.That(preview.Contains("Locks:\n", StringComparison.Ordinal), Is.EqualTo(signal == "KILL"));
        Assert.That(
            update,
            Does.Contain("An update could create the same resources twice. To recover, run a pipeline of main")
        );
        Assert.That(World.Calls.Count(c => c.Command == "up" && c.ExitCode == 0), Is.Zero);
    }

    [Test]
    public void Recovery_releases_the_lock_and_lists_what_is_pending_before_it_forgets_it()
    {
        From(Killed);
        World.LetGo("endpoint");

        var first = Recover("false");
        var second = Recover("true");

        Assert.That((first.Status, Locks.Length), Is.EqualTo((Status.Failed, 0)));
        Assert.That(
            first.Log,
            Does.Contain("Still pending:")
                .And.Contain("Whether the cloud made these is not known.")
                .And.Contain("VpcEndpoint::endpoint")
                .And.Contain("clear_pending_creates: true")
        );
        Assert.That(second.Status, Is.EqualTo(Status.Passed), second.Log);
        Assert.That(
            second.Log,
            Does.Contain("Pending operations:\n  creating urn")
                .And.Contain("- create `aws:ec2/vpcEndpoint:VpcEndpoint` **endpoint**")
        );
        Assert.That(
            World.Calls.Where(c => c.Job == "recover").Select(c => c.Command),
            Has.None.EqualTo("up"),
            "it stops at the preview"
        );

        var pipeline = Previewed(Group);
        var (status, log) = pipeline.Run("update");

        Assert.That(status, Is.EqualTo(Status.Passed), log);
        Assert.That(World.Find("sample-eks", "dev")!.Resources.Select(r => r.Name), Does.Contain("endpoint"));
    }

    [Test]
    public void Recovery_settles_what_is_pending_otherwise_by_itself()
    {
        World.Change("sample-eks", p => p.Resources.RemoveAll(r => r.Name == "endpoint"));
        World.Hang("cluster");
        using var run = Interrupt(Previewed(Group), "KILL", everything: true, "cluster");
        run.Await();
        World.LetGo("cluster");

        var recovery = Recover("false");

        Assert.That(recovery.Status, Is.EqualTo(Status.Passed), recovery.Log);
        Assert.That((Pending, Locks), Is.EqualTo((Array.Empty<string>(), Array.Empty<string>())));
        Assert.That(recovery.Log, Does.Contain("Recovered. A new pipeline with action: deploy"));
    }

    [Test]
    public void Recovery_where_nothing_was_interrupted_changes_nothing()
    {
        var recovery = Recover("false");

        Assert.That(recovery.Status, Is.EqualTo(Status.Passed), recovery.Log);
        Assert.That(recovery.Log, Does.Contain("Pending operations:\n  none"));
    }

    [Test]
    public void Recovery_goes_on_where_no_lock_can_be_released()
    {
        World.Fail("cancel", 1);

        var recovery = Recover("false");

        Assert.That(recovery.Status, Is.EqualTo(Status.Passed), recovery.Log);
        Assert.That(recovery.Log, Does.Contain("No lock was released."));
    }

    [Test]
    public void Recovery_of_an_environment_that_is_not_automatic_waits_for_a_person()
    {
        var pipeline = Group.Start("sample-iam", Request.For("prod", "recover"));

        Assert.That((pipeline.Status, pipeline.Jobs["recover"]), Is.EqualTo((Status.Blocked, Status.Blocked)));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void A_failed_update_continues_with_the_next_pipeline()
    {
        World.Fail("resource endpoint", 1);
        var (failed, log) = Previewed(Group).Run("update");
        World.Mend("resource endpoint");
        var next = Group.Begin("sample-eks", Request.For("dev"));

        var (_, preview) = next.Run("preview");
        var (status, update) = next.Run("update");

        Assert.That(failed, Is.EqualTo(Status.Failed));
        Assert.That(
            log,
            Does.Contain("'update' of 'dev' failed and is not retried")
                .And.Contain("Fix the cause and run a new pipeline")
                .And.Contain("something may be left half-done")
                .And.Contain("action: recover")
        );
        Assert.That(status, Is.EqualTo(Status.Passed), update);
        Assert.That(preview, Does.Contain("### sample-eks/dev: 1 to create, 0 to update, 0 to delete"), "the rest");
    }

    [TestCase("s3://state?region=eu-central-1", "s3 ls s3://state/.pulumi/locks/organization/sample-eks/dev/")]
    [TestCase("s3://state/folder/", "s3 ls s3://state/folder/.pulumi/locks/organization/sample-eks/dev/")]
    public void A_lock_in_a_bucket_is_found(string backend, string lookup)
    {
        Group.Set("PULUMI_BACKEND_URL", backend);
        File.WriteAllText(Group.FileOf("aws.out"), "2026-01-01 a-lock.json\n");

        var (_, log) = Group.Begin("sample-eks", Request.For("dev")).Run("preview");

        Assert.That(log, Does.Contain("Locks:\n2026-01-01 a-lock.json"));
        Assert.That(File.ReadAllText(Group.FileOf("aws.log")).Trim(), Is.EqualTo(lookup));
    }

    [Test]
    public void An_update_in_progress_on_Pulumi_Cloud_is_found()
    {
        Group.Set("PULUMI_BACKEND_URL", null);
        Group.Deploy("prod", "sample-iam");
        World.Fail("in progress", 0);

        var (_, log) = Group.Begin("sample-iam", Request.For("prod")).Run("preview");

        Assert.That(log, Does.Contain("Locks:\nan update is in progress"));
    }

    private string[] Locks => Directory.GetFiles(World.BackendFolder, "*.json", SearchOption.AllDirectories);

    private string[] Pending =>
        [.. World.Find("sample-eks", "dev")!.PendingOperations.Select(p => $"{p.Type} {p.Urn.Split("::")[^1]}")];

    private static void Deploy(Group group)
    {
        group.Set("PULUMI_BACKEND_URL", $"file://{group.World.BackendFolder}");
        group.Set("PULUMI_CONFIG_PASSPHRASE", "phrase");
        foreach (var project in new[] { "sample-iam", "sample-eks" })
        {
            PulumiDouble.Engine.Deploy(group.World, $"organization/{project}/dev");
        }

        group.World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.36");
        group.World.Change("sample-eks", p => p.Resources.Add(new("aws:ec2/vpcEndpoint:VpcEndpoint", "endpoint", [])));
    }

    private static PipelinePlayer Previewed(Group group)
    {
        var pipeline = group.Begin("sample-eks", Request.For("dev"));
        var (status, log) = pipeline.Run("preview");
        Assert.That(status, Is.EqualTo(Status.Passed), log);
        return pipeline;
    }

    private static PipelinePlayer Interrupt(Group group, string signal, string hanging)
    {
        Deploy(group);
        group.World.Hang(hanging);
        var pipeline = Previewed(group);
        using var run = Interrupt(pipeline, signal, everything: true, hanging);
        run.Await();
        return pipeline;
    }

    private static JobRun Interrupt(PipelinePlayer pipeline, string signal, bool everything, string hanging)
    {
        var run = pipeline.Runner.Start(pipeline.Job("update"));
        pipeline.Group.World.AwaitHanging(hanging);
        run.Signal(signal, everything);
        return run;
    }

    private Pipeline Recover(string clear)
    {
        var request = Request.For("dev", "recover");
        request.Inputs["clear_pending_creates"] = clear;
        return Group.Start("sample-eks", request);
    }
}
