using System.Text.Json.Nodes;
using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>The list of changes that people read.</summary>
internal sealed class ReviewListTests : GroupTests
{
    private const string Cluster = "aws:eks/cluster:Cluster";

    private static readonly StartingPoint Previewed = new(group =>
    {
        group.Deploy("dev", "sample-iam");
        group.World.Set("sample-eks", Cluster, "logs", new JsonArray("api", "audit"));
        group.World.Set("sample-eks", Cluster, "gone", true);
        group.Deploy("dev", "sample-eks");
        group.World.Set("sample-eks", Cluster, "logs", new JsonArray("api", "scheduler"));
        group.World.Set("sample-eks", Cluster, "note", "a `quoted` word");
        group.World.Set("sample-eks", Cluster, "long", new string('x', 500));
        group.World.Change("sample-eks", p => p.Resources.Single(r => r.Type == Cluster).Inputs.Remove("gone"));
        group.World.Set("sample-eks", "aws:ec2/natGateway:NatGateway", "subnetId", "another");
        group.World.Set(
            "sample-eks",
            "pulumi:providers:kubernetes",
            "kubeconfig",
            new JsonObject { ["$secret"] = "another" }
        );
        group.World.Change("sample-eks", p => p.Resources.RemoveAll(r => r.Name == "apps"));
        group.World.Change(
            "sample-eks",
            p => p.Resources.Add(new("aws:ec2/eip:Eip", "new address/1", new() { ["domain"] = "vpc" }))
        );
        var pipeline = group.Begin("sample-eks", Request.For("dev"));
        pipeline.Run("preview");
        return pipeline;
    });

    private string List => From(Previewed).Runner.Artifact("preview", ".review/changes.md");

    [Test]
    public void It_counts_replacements_as_created_and_deleted() =>
        Assert.That(List, Does.StartWith("### sample-eks/dev: 2 to create, 2 to update, 2 to delete\n\n- **"));

    [Test]
    public void It_has_deletions_and_replacements_first_each_once() =>
        Assert.That(
            List.Split('\n')
                .Where(l => l.StartsWith("- ", StringComparison.Ordinal))
                .Select(l => l.Replace("*", "", StringComparison.Ordinal)),
            Is.EqualTo(
                new[]
                {
                    "- replace `aws:ec2/natGateway:NatGateway` gateway",
                    "- delete `kubernetes:core/v1:Namespace` apps",
                    "- create `aws:ec2/eip:Eip` new address/1",
                    "- update `aws:eks/cluster:Cluster` cluster",
                    "- update `pulumi:providers:kubernetes` cluster",
                }
            )
        );

    [Test]
    public void It_shows_where_in_a_list_a_value_has_changed() =>
        Assert.That(List, Does.Contain("  - `logs[1]`: `\"audit\"` → `\"scheduler\"`\n").And.Not.Contain("logs[0]"));

    [Test]
    public void It_shows_what_is_new_and_what_is_gone() =>
        Assert.That(
            List,
            Does.Contain("  - `gone`: `true` → nothing\n").And.Contain("  - `note`: nothing → `\"a 'quoted' word\"`\n")
        );

    [Test]
    public void It_cuts_long_values() =>
        Assert.That(List, Does.Contain($"  - `long`: nothing → `\"{new string('x', 199)}…`\n"));

    [Test]
    public void It_names_the_property_whose_secret_has_changed() =>
        Assert.That(List, Does.Contain("- update `pulumi:providers:kubernetes` **cluster**\n  - `kubeconfig`\n"));

    [Test]
    public void It_says_nothing_about_the_properties_of_what_is_created_or_deleted() =>
        Assert.That(List, Does.Contain("**apps**\n- create `aws:ec2/eip:Eip` **new address/1**\n- "));

    [Test]
    public void It_does_not_fold_a_few_changes() => Assert.That(List, Does.Not.Contain("<details>"));

    [Test]
    public void What_has_to_be_confirmed_has_a_name_without_spaces()
    {
        Group.Deploy("dev", "sample-iam");
        World.Change("sample-eks", p => p.Resources.Add(new("aws:ec2/eip:Eip", "new address/1", [])));
        Group.Deploy("dev", "sample-eks");
        World.Change("sample-eks", p => p.Resources.RemoveAll(r => r.Type == "aws:ec2/eip:Eip"));
        var pipeline = Group.Begin("sample-eks", Request.For("dev"));

        pipeline.Run("preview");

        Assert.That(pipeline.Runner.Artifact("preview", ".review/losses.txt"), Is.EqualTo("Eip::new_address/1\n"));
    }

    [Test]
    public void A_secret_output_that_changes_alone_is_not_seen_since_the_engine_hides_it()
    {
        Group.Deploy("dev", "sample-iam", "sample-eks");
        World.Change("sample-eks", p => p.Outputs["kubeconfig"] = new JsonObject { ["$secret"] = "another" });

        var (_, log) = Group.Begin("sample-eks", Request.For("dev")).Run("preview");

        Assert.That(log, Does.Contain("### sample-eks/dev: no changes"));
    }
}
