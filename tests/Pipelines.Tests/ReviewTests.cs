using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>An update does what was reviewed, or nothing.</summary>
internal sealed partial class ReviewTests : GroupTests
{
    private const string Again = "Retry the preview job of this pipeline, then this one.";
    private const string Vpc = "aws:ec2/vpc:Vpc";

    [SetUp]
    public void Deploy() => Group.Deploy("prod", "sample-iam", "sample-eks");

    [Test]
    public void The_preview_shows_differences_to_people_and_keeps_the_changes()
    {
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.36");

        var (pipeline, status, log) = Preview();

        Assert.That(status, Is.EqualTo(Status.Passed), log);
        Assert.That(log, Does.Contain("""~ version: "1.35" => "1.36" """.TrimEnd()), "the engine's own view");
        Assert.That(log, Does.Contain("### sample-eks/prod: 0 to create, 1 to update, 0 to delete"));
        Assert.That(
            pipeline.Runner.Artifact("preview", ".review/changes.json"),
            Does.Contain("Cluster::cluster").And.Contain("1.36")
        );
        Assert.That(
            pipeline.Runner.Artifact("preview", ".review/changes.md"),
            Does.Contain(
                """
                - update `aws:eks/cluster:Cluster` **cluster**
                  - `version`: `"1.35"` → `"1.36"`
                """
            )
        );
    }

    [Test]
    public void Neither_artifact_nor_log_has_a_secret_of_the_program()
    {
        World.Set(
            "sample-eks",
            "pulumi:providers:kubernetes",
            "kubeconfig",
            new System.Text.Json.Nodes.JsonObject { ["$secret"] = "another-kubeconfig" }
        );

        var (pipeline, _, log) = Preview();

        var changes = pipeline.Runner.Artifact("preview", ".review/changes.json");
        Assert.That(changes, Does.Contain("pulumi:providers:kubernetes::cluster").And.Contain("[secret]"));
        Assert.That(
            changes + pipeline.Runner.Artifact("preview", ".review/changes.md") + log,
            Does.Not.Contain("another-kubeconfig")
        );
    }

    [Test]
    public void An_update_that_proposes_what_was_reviewed_is_started_without_another_preview()
    {
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.36");
        var (pipeline, _, _) = Preview();

        var (status, log) = pipeline.Run("update");

        Assert.That(status, Is.EqualTo(Status.Passed), log);
        Assert.That(
            World.Calls.Where(c => c.Job == "update").Select(c => c.Command),
            Is.EqualTo(new[] { "login", "stack select", "stack", "stack export", "preview", "up" })
        );
        Assert.That(
            World.Calls[^1].Arguments,
            Does.Contain("--skip-preview").And.Contain("--yes").And.Not.Contain("--plan")
        );
        Assert.That(
            World
                .Find("sample-eks", "prod")!
                .Resources.Single(r => r.Name == "cluster" && r.Inputs.ContainsKey("version"))
                .Inputs["version"]!.ToString(),
            Is.EqualTo("1.36")
        );
    }

    [Test]
    public void Changes_other_than_the_reviewed_ones_stop_the_update_and_are_named()
    {
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.36");
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "logs", "all");
        var (pipeline, _, _) = Preview();
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.37");
        World.Set("sample-eks", "kubernetes:core/v1:Namespace", "labels", "new");

        var (status, log) = pipeline.Run("update");

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(log, Does.Contain("no longer those that were reviewed. Nothing was touched").And.Contain(Again));
        Assert.That(
            log,
            Does.Contain(
                    $"- reviewed → now: update {UrnOf("eks:index:Cluster$aws:eks/cluster:Cluster::cluster")}"
                )
                .And.Contain("""  - `version`: `"1.36"` → `"1.37"`""")
                .And.Not.Contain("- `logs`: `")
        );
        Assert.That(
            log,
            Does.Contain(
                $"- not reviewed, and proposed now: update {UrnOf("kubernetes:core/v1:Namespace::apps")}"
            )
        );
        AssertNothingChanged();
    }

    [Test]
    public void A_change_that_is_no_longer_proposed_stops_the_update()
    {
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.36");
        World.Set("sample-eks", "kubernetes:core/v1:Namespace", "labels", "new");
        var (pipeline, _, _) = Preview();
        World.Change("sample-eks", p => p.Resources.Single(r => r.Name == "apps").Inputs.Remove("labels"));

        var (status, log) = pipeline.Run("update");

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(
            log,
            Does.Contain(
                $"- reviewed, and no longer proposed: update {UrnOf("kubernetes:core/v1:Namespace::apps")}"
            )
        );
        AssertNothingChanged();
    }

    [Test]
    public void A_state_that_has_changed_since_the_preview_stops_the_update()
    {
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.36");
        var (pipeline, _, _) = Preview();
        World.Set("sample-eks", "kubernetes:core/v1:Namespace", "labels", "new");
        Group.Deploy("prod", "sample-eks");

        var (status, log) = pipeline.Run("update");

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(log, Does.Contain("The state of 'prod' has changed since the preview. Nothing was touched.").And.Contain(Again));
        AssertNothingChanged();
    }

    [Test]
    public void A_new_preview_in_the_same_pipeline_makes_the_update_current_again()
    {
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.36");
        var (pipeline, _, _) = Preview();
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.37");
        pipeline.Run("update");

        pipeline.Run("preview");
        var (status, log) = pipeline.Run("update");

        Assert.That(status, Is.EqualTo(Status.Passed), log);
    }

    [Test]
    public void An_update_without_a_review_stops_before_it_logs_in()
    {
        var (status, log) = Group.Begin("sample-eks", Request.For("prod")).Run("update");

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(log, Does.Contain("The review is missing").And.Contain(Again));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void Without_changes_the_preview_says_so_and_the_update_runs_nothing()
    {
        var (pipeline, _, previewed) = Preview();

        var (status, log) = pipeline.Run("update");

        Assert.That(previewed, Does.Contain("### sample-eks/prod: no changes"));
        Assert.That(status, Is.EqualTo(Status.Passed));
        Assert.That(log, Does.Contain("No changes: the preview proposed nothing"));
        Assert.That(World.Calls.Select(c => c.Job), Is.All.EqualTo("preview"), "not even a login");
    }

    [Test]
    public void An_output_that_changes_alone_is_a_change()
    {
        World.Change("sample-eks", p => p.Outputs["note"] = "new");
        var (pipeline, _, previewed) = Preview();

        var (_, log) = pipeline.Run("update");

        Assert.That(
            previewed,
            Does.Contain("- outputs `pulumi:pulumi:Stack` **sample-eks-prod**")
                .And.Contain("""`note`: nothing → `"new"`""")
        );
        Assert.That(World.Find("sample-eks", "prod")!.Outputs["note"]?.ToString(), Is.EqualTo("new"), log);
    }

    private static string UrnOf(string resource) => $"urn:pulumi:prod::sample-eks::{resource}";

    private (PipelinePlayer Pipeline, Status Status, string Log) Preview()
    {
        var pipeline = Group.Begin("sample-eks", Request.For("prod"));
        var (status, log) = pipeline.Run("preview");
        return (pipeline, status, log);
    }
}
