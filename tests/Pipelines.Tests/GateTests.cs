using Pipelines.Tests.GitLab;
using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

/// <summary>What waits for a person, and what has to be confirmed by name.</summary>
internal sealed class GateTests : GroupTests
{
    private static readonly StartingPoint LossInProduction = new(group =>
    {
        Lose(group, "prod");
        var pipeline = group.Begin("sample-eks", Request.For("prod"));
        pipeline.Run("preview");
        return pipeline;
    });

    [TestCase("prod")]
    [TestCase("staging")]
    public void An_environment_that_is_not_automatic_waits_for_a_person(string environment)
    {
        Group.AddEnvironment("sample-iam", environment);

        var pipeline = Group.Start("sample-iam", Request.For(environment));

        Assert.That((pipeline.Status, pipeline.Jobs["preview"], pipeline.Jobs["update"], pipeline.Jobs["downstream"]),
            Is.EqualTo((Status.Blocked, Status.Passed, Status.Blocked, Status.Skipped)), pipeline.Log);
        Assert.That(Commands, Has.None.EndsWith(" up").And.None.StartsWith("sample-eks"));
    }

    [Test]
    public void Another_environment_can_be_made_automatic()
    {
        Group.AddEnvironment("sample-k8sapp", "qa");
        Group.Deploy("qa", "sample-eks");
        Group.GiveTheComponent("sample-k8sapp", "automatic_environments: dev qa");

        var pipeline = Group.Start("sample-k8sapp", Request.For("qa"));

        Assert.That(
            (pipeline.Status, pipeline.Jobs["update"]),
            Is.EqualTo((Status.Passed, Status.Passed)),
            pipeline.Log
        );
    }

    [TestCase("deploy", "update")]
    [TestCase("recover", "recover")]
    public void A_production_stack_is_not_changed_without_a_person_even_where_the_pipeline_says_so(
        string action,
        string job
    )
    {
        Group.Deploy("dev", "sample-iam");
        Group.SetProduction("sample-iam", "dev", true);
        World.Set("sample-iam", "aws:iam/role:Role", "maxSessionDuration", 7200);

        var pipeline = Group.Start("sample-iam", Request.For("dev", action));

        Assert.That(pipeline.Jobs[job], Is.EqualTo(Status.Failed));
        Assert.That(
            pipeline.Log,
            Does.Contain("Pulumi.dev.yaml says production: true").And.Contain("Remove it from automatic_environments.")
        );
        AssertNothingChanged();
    }

    [Test]
    public void A_stack_file_that_cannot_be_read_is_not_taken_for_one_that_is_not_production()
    {
        Group.Deploy("dev", "sample-iam");
        World.Set("sample-iam", "aws:iam/role:Role", "maxSessionDuration", 7200);
        World.Fail("config get", 1);

        var pipeline = Group.Begin("sample-iam", Request.For("dev"));
        pipeline.Run("preview");

        var (status, log) = pipeline.Run("update");

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(log, Does.Contain("The stack file cannot be read: error: config get was told to fail"));
        AssertNothingChanged();
    }

    [TestCase("NatGateway::gateway", true)]
    [TestCase("Namespace::apps NatGateway::gateway", true)]
    [TestCase("", false)]
    [TestCase("Namespace::apps", false)]
    [TestCase("NatGateway::gateway2 MyNatGateway::gateway", false)]
    public void A_loss_in_production_is_confirmed_by_name(string confirmed, bool allowed)
    {
        var (status, log) = From(LossInProduction, ("confirm_losses", confirmed)).Run("update");

        Assert.That(status, Is.EqualTo(allowed ? Status.Passed : Status.Failed), log);
        Assert.That(
            log.Contains("Run a pipeline with the input confirm_losses: NatGateway::gateway", StringComparison.Ordinal),
            Is.Not.EqualTo(allowed)
        );
        Assert.That(Commands.Contains("sample-eks up"), Is.EqualTo(allowed));
    }

    [Test]
    public void The_preview_says_how_to_confirm_a_loss_in_production()
    {
        Lose(Group, "prod");

        var (_, log) = Group.Begin("sample-eks", Request.For("prod")).Run("preview");

        Assert.That(
            log,
            Does.Contain("the update wants it confirmed by name")
                .And.Contain("Run a pipeline with the input confirm_losses: NatGateway::gateway")
        );
    }

    [Test]
    public void A_replacement_counts_as_a_loss()
    {
        Group.Deploy("prod", "sample-iam", "sample-eks");
        Group.SetProduction("sample-eks", "prod", true);
        World.Set("sample-eks", "aws:ec2/natGateway:NatGateway", "subnetId", "another");

        var pipeline = Group.Begin("sample-eks", Request.For("prod"));
        pipeline.Run("preview");

        Assert.That(
            pipeline.Run("update").Log,
            Does.Contain("deletes or replaces what was not confirmed by name: NatGateway::gateway.")
        );
        AssertNothingChanged();
    }

    [Test]
    public void A_replacement_that_was_confirmed_is_made()
    {
        Group.Deploy("prod", "sample-iam", "sample-eks");
        Group.SetProduction("sample-eks", "prod", true);
        World.Set("sample-eks", "aws:ec2/natGateway:NatGateway", "subnetId", "another");
        var before = Gateway;
        var request = Request.For("prod");
        request.Inputs["confirm_losses"] = "NatGateway::gateway";
        var pipeline = Group.Begin("sample-eks", request);
        pipeline.Run("preview");

        var (status, log) = pipeline.Run("update");

        Assert.That(status, Is.EqualTo(Status.Passed), log);
        Assert.That(Gateway.Id, Is.Not.EqualTo(before.Id));
    }

    [Test]
    public void The_log_of_the_update_has_the_list_that_was_reviewed()
    {
        var pipeline = From(LossInProduction);
        var list = pipeline.Runner.Artifact("preview", ".review/changes.md");

        Assert.That(pipeline.Run("update").Log, Does.StartWith(list));
    }

    [Test]
    public void A_loss_elsewhere_needs_no_confirmation()
    {
        Lose(Group, "dev");
        var pipeline = Group.Begin("sample-eks", Request.For("dev"));

        var (_, preview) = pipeline.Run("preview");
        var (status, update) = pipeline.Run("update");

        Assert.That(status, Is.EqualTo(Status.Passed), update);
        Assert.That(preview + update, Does.Not.Contain("confirm_losses"));
    }

    [Test]
    public void Losses_come_first_and_in_bold()
    {
        Lose(Group, "dev");
        World.Set("sample-eks", "kubernetes:core/v1:Namespace", "labels", "new");

        var (_, log) = Group.Begin("sample-eks", Request.For("dev")).Run("preview");

        Assert.That(
            log.IndexOf("- **delete** `aws:ec2/natGateway:NatGateway` **gateway**", StringComparison.Ordinal),
            Is.Positive.And.LessThan(
                log.IndexOf("- update `kubernetes:core/v1:Namespace` **apps**", StringComparison.Ordinal)
            ),
            log
        );
    }

    private Made Gateway => World.Find("sample-eks", "prod")!.Resources.Single(r => r.Name == "gateway");

    private static void Lose(Group group, string environment)
    {
        group.Deploy(environment, "sample-iam", "sample-eks");
        group.SetProduction("sample-eks", environment, environment == "prod");
        group.World.Change("sample-eks", p => p.Resources.RemoveAll(r => r.Name == "gateway"));
    }
}
