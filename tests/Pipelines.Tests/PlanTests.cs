using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class PlanTests : GroupTests
{
    [Test]
    public void A_variable_of_the_project_does_not_turn_the_plan_off()
    {
        Group.Set("PULUMI_PLAN", "false");
        World.Fail("lose the plan", 0);

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Log, Does.Contain("the plan of the preview is missing"));
    }

    [Test]
    public void A_missing_plan_stops_the_update()
    {
        World.Fail("lose the plan", 0);

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Jobs["update"], Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain("the plan of the preview is missing"));
        Assert.That(World.Calls.Select(c => c.Job), Is.All.EqualTo("preview"), "not even a login");
    }

    [Test]
    public void A_plan_is_refused_when_the_state_has_changed_since()
    {
        World.Fail("move the state", 0);

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Jobs["update"], Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain("the state of 'dev' has changed since the preview"));
        Assert.That(Commands, Has.None.EndsWith(" up"));
    }

    [Test]
    public void A_state_that_cannot_be_read_stops_the_preview()
    {
        World.Fail("stack export", 1);

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(Commands, Has.None.EndsWith(" preview").And.None.EndsWith(" up"));
    }

    [Test]
    public void An_input_of_the_component_lets_the_update_plan_anew()
    {
        Group.Edit("sample-k8sapp", ".gitlab-ci.yml", "      project_file:", "      plan: false\n      project_file:");
        World.Fail("move the state", 0);

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Passed));
        Assert.That(World.Calls.Single(c => c.Command == "up").Arguments, Has.None.EqualTo("--plan"));
    }
}
