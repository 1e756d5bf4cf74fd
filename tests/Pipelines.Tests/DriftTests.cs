using System.Text.Json.Nodes;
using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class DriftTests : GroupTests
{
    private const string Webhook = "https://chat.example.com/hooks/secret-path";

    [SetUp]
    public void Deploy()
    {
        Group.Deploy("dev");
        Group.Deploy("prod", "sample-iam");
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
        Assert.That(pipeline.Log, Does.Contain("Drift: the cloud differs from 'dev'").And.Contain("Deploy to undo that"));
        Assert.That(Group.CurlCalls, Is.Empty);
        AssertOnlyLooked();
    }

    [Test]
    public void The_program_runs_because_providers_get_their_credentials_from_it()
    {
        var pipeline = Group.Start("sample-k8sapp", new() { Source = "schedule" });

        Assert.That(pipeline.Status, Is.EqualTo(Status.Passed), pipeline.Log);
    }

    [Test]
    public void Drift_is_reported_to_a_webhook_whose_address_stays_secret()
    {
        World.Fail("drift", 0);
        Group.Set("PULUMI_DRIFT_WEBHOOK", Webhook);

        var pipeline = Group.Start("sample-iam", new() { Source = "schedule" });

        var message = JsonNode.Parse(Group.CurlCalls[Group.CurlCalls.IndexOf('{')..])!;
        Assert.That(
            message["text"]!.ToString(),
            Does.StartWith("Drift in sample-iam/dev: https://gitlab.example.com/jobs/")
        );
        Assert.That(Group.CurlCalls.Split('\n'), Does.Contain($"url = \"{Webhook}\""), "in a file");
        Assert.That(
            Group.CurlCalls.Split('\n')[0],
            Does.Not.Contain(Webhook).And.Contain("--fail"),
            "not in the arguments"
        );
        Assert.That(pipeline.Log, Does.Not.Contain(Webhook));
    }

    [Test]
    public void A_webhook_that_takes_no_message_does_not_hide_the_drift()
    {
        World.Fail("drift", 0);
        World.Fail("curl", 22);
        Group.Set("PULUMI_DRIFT_WEBHOOK", Webhook);

        var pipeline = Group.Start("sample-iam", new() { Source = "schedule" });

        Assert.That(pipeline.Log, Does.Contain("WARNING: the webhook in PULUMI_DRIFT_WEBHOOK did not take the message.")
            .And.Contain("Drift: the cloud differs from 'dev'"));
    }

    [Test]
    public void Without_drift_nothing_is_reported()
    {
        Group.Set("PULUMI_DRIFT_WEBHOOK", Webhook);

        Group.Start("sample-iam", new() { Source = "schedule" });

        Assert.That(Group.CurlCalls, Is.Empty);
    }

    [Test]
    public void A_look_that_fails_is_not_reported_as_drift()
    {
        World.Fail("refresh", 1);

        var pipeline = Group.Start("sample-iam", new() { Source = "schedule" });

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(
            pipeline.Log,
            Does.Contain("Whether 'dev' has drifted is not known").And.Not.Contain("Drift: the cloud differs")
        );
    }

    [Test]
    public void Drift_can_be_looked_for_on_demand()
    {
        var pipeline = Group.Start("sample-iam", Request.For("dev", "drift"));

        Assert.That((pipeline.Status, pipeline.Downstream), Is.EqualTo((Status.Passed, (Pipeline?)null)));
        AssertOnlyLooked();
    }

    [TestCase("deploy")]
    [TestCase("recover")]
    [TestCase("destroy")]
    public void A_schedule_looks_for_drift_whatever_its_action_is(string action)
    {
        var (jobs, _) = Group
            .Tools("sample-iam")
            .List(
                new()
                {
                    Source = "schedule",
                    Inputs = new() { ["action"] = action },
                }
            );

        Assert.That(jobs.Select(j => j.Name), Is.EqualTo(new[] { "drift" }));
    }

    private void AssertOnlyLooked() => Assert.That(
        World.Calls.Select(c => (c.Job, c.Command)),
        Is.EqualTo(new[] { ("drift", "login"), ("drift", "stack select"), ("drift", "stack"), ("drift", "refresh") }));
}
