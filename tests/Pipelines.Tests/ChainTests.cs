using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class ChainTests : GroupTests
{
    [Test]
    public void A_program_that_refuses_its_settings_fails_the_preview()
    {
        Group.Edit("sample-k8sapp", "Pulumi.dev.yaml", "min: 1", "min: 2");

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain("replicas"));
        Assert.That(Commands, Has.None.EndsWith(" up"));
    }

    [Test]
    public void A_program_does_not_find_an_upstream_that_was_never_deployed()
    {
        Group.ForgetTheRehearsal();

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain("sample-eks"));
        Assert.That(Commands, Has.None.EndsWith(" up"));
    }

    [Test]
    public void A_failed_preview_stops_its_update()
    {
        World.Fail("preview", 1);

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That((pipeline.Status, pipeline.Jobs["update"], pipeline.Jobs["downstream"]), Is.EqualTo((Status.Failed, Status.Skipped, Status.Skipped)));
        Assert.That(Commands, Has.None.EndsWith(" up").And.None.StartsWith("sample-eks"));
    }

    [Test]
    public void A_failed_update_triggers_nothing()
    {
        World.Fail("up", 1);

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That((pipeline.Status, pipeline.Jobs["downstream"], pipeline.Downstream), Is.EqualTo((Status.Failed, Status.Skipped, (Pipeline?)null)));
        Assert.That(Commands.Count(c => c == "sample-iam up"), Is.EqualTo(1), "an update is tried once");
        Assert.That(Commands, Has.None.StartsWith("sample-eks"));
    }

    [Test]
    public void A_failed_update_says_how_to_go_on()
    {
        World.Fail("up", 1);

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That(pipeline.Log, Does.Contain("The update of 'dev' failed and is not retried"));
    }

    [Test]
    public void An_upstream_shows_that_its_downstream_failed()
    {
        World.Fail("preview", 1, "sample-k8sapp");

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That(pipeline.Chain().Select(p => p.Status), Is.All.EqualTo(Status.Failed));
        Assert.That(Commands, Does.Contain("sample-eks up").And.None.EqualTo("sample-k8sapp up"));
    }

    [Test]
    public void An_upstream_shows_that_its_downstream_waits_for_a_person()
    {
        Deployed("sample-eks", "prod");

        var pipeline = Group.Start("sample-eks", Request.For("prod"));

        Assert.That((pipeline.Status, pipeline.Jobs["update"]), Is.EqualTo((Status.Blocked, Status.Blocked)));
    }

    [Test]
    public void A_downstream_that_does_not_declare_an_input_is_not_started()
    {
        Group.Edit("sample-eks", ".gitlab-ci.yml", "    action:\n      description", "    deed:\n      description");

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That((pipeline.Status, pipeline.Downstream!.Status), Is.EqualTo((Status.Failed, Status.Refused)));
        Assert.That(pipeline.Downstream.Log, Does.Contain("action"));
        Assert.That(Commands, Has.None.StartsWith("sample-eks"));
    }

    [Test]
    public void A_branch_that_is_not_the_default_one_deploys_nothing()
    {
        var pipeline = Group.Start("sample-iam", new() { Source = "web", Variables = new() { ["CI_COMMIT_BRANCH"] = "idea" } });

        Assert.That(pipeline.Status, Is.EqualTo(Status.Refused));
        Assert.That(World.Calls, Is.Empty);
    }
}
