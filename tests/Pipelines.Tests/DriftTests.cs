using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class DriftTests : GroupTests
{
    [SetUp]
    public void Deploy()
    {
        Deployed("sample-iam", "dev");
        Deployed("sample-iam", "prod");
    }

    [TestCase("dev")]
    [TestCase("prod")]
    public void A_schedule_without_drift_passes_and_changes_nothing(string environment)
    {
        var pipeline = Group.Start("sample-iam", Request.For(environment) with { Source = "schedule" });

        Assert.That((pipeline.Status, pipeline.Downstream), Is.EqualTo((Status.Passed, (Pipeline?)null)), pipeline.Log);
        Assert.That(pipeline.Log, Does.Contain($"No drift: the cloud is as '{environment}' says."));
        AssertOnlyLooked();
    }

    [Test]
    public void A_schedule_with_drift_fails_and_changes_nothing()
    {
        World.Fail("drift", 0);

        var pipeline = Group.Start("sample-iam", new() { Source = "schedule" });

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain("drift: the cloud differs from 'dev'"));
        AssertOnlyLooked();
    }

    [Test]
    public void A_look_that_fails_is_not_reported_as_drift()
    {
        World.Fail("refresh", 1);

        var pipeline = Group.Start("sample-iam", new() { Source = "schedule" });

        Assert.That(pipeline.Log, Does.Contain("whether 'dev' has drifted could not be found out").And.Not.Contain("drift: the cloud differs"));
    }

    [Test]
    public void Drift_can_be_looked_for_on_demand()
    {
        var pipeline = Group.Start("sample-iam", new() { Source = "web", Inputs = new() { ["action"] = "drift" } });

        Assert.That((pipeline.Status, pipeline.Downstream), Is.EqualTo((Status.Passed, (Pipeline?)null)));
        AssertOnlyLooked();
    }

    [TestCase("deploy")]
    [TestCase("destroy")]
    public void A_schedule_looks_for_drift_whatever_its_action_is(string action)
    {
        Group.Start("sample-iam", new() { Source = "schedule", Inputs = new() { ["action"] = action }, Approved = ["destroy", "update"] });

        AssertOnlyLooked();
    }

    private void AssertOnlyLooked() =>
        Assert.That(World.Calls.Select(c => (c.Job, c.Command)), Is.EqualTo(new[] { ("drift", "login"), ("drift", "stack select"), ("drift", "refresh") }));
}
