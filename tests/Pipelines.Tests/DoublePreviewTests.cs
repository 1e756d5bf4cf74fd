using System.Text.Json.Nodes;
using Pipelines.Tests.GitLab;
using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

/// <summary>What the double of the CLI proposes, and what it writes about that.</summary>
internal sealed class DoublePreviewTests : DoubleTests
{
    [Test]
    public void A_reference_to_a_stack_that_does_not_exist_fails_the_preview()
    {
        Use("sample-eks");
        Run("stack select --create --stack dev");

        AssertFails(
            Run("preview --stack dev"),
            1,
            "error: Preview failed: unknown stack \"organization/sample-iam/dev\""
        );
    }

    [Test]
    public void Two_previews_differ_in_the_order_of_events_and_in_nothing_that_matters()
    {
        World.Keep(new() { FullName = "organization/sample-iam/dev", Passphrase = "phrase" });

        var logs = Enumerable.Range(0, 8).Select(_ => Previewed()).ToArray();

        Assert.That(logs.Select(l => string.Join(',', l.Select(e => e.Urn))).Distinct().Count(), Is.GreaterThan(1));
        Assert.That(
            logs.Select(l =>
                    string.Join(
                        '\n',
                        l.OrderBy(e => e.Urn, StringComparer.Ordinal).ThenBy(e => e.Op, StringComparer.Ordinal)
                    )
                )
                .Distinct()
                .Count(),
            Is.EqualTo(1)
        );
    }

    [Test]
    public void The_event_log_has_operations_old_and_new_inputs_and_no_secret()
    {
        Deploy("sample-iam", "sample-eks");
        World.Set(
            "sample-eks",
            "pulumi:providers:kubernetes",
            "kubeconfig",
            new JsonObject { ["$secret"] = "plain-secret" }
        );
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.36");
        World.Set("sample-eks", "aws:ec2/natGateway:NatGateway", "subnetId", "other");
        World.Change("sample-eks", p => p.Resources.RemoveAll(r => r.Name == "apps"));
        Use("sample-eks");

        var events = Previewed().ToLookup(e => e.Urn.Split("::")[^1]);

        Assert.That(events["cluster"].Select(e => e.Op), Is.EquivalentTo(new[] { "update", "update" }));
        Assert.That(
            events["gateway"].Select(e => e.Op),
            Is.EquivalentTo(new[] { "create-replacement", "replace", "delete-replaced" })
        );
        Assert.That(events["apps"].Single().Op, Is.EqualTo("delete"));
        Assert.That(events["network"].Single().Op, Is.EqualTo("same"));
        Assert.That(events["sample-iam"].Single().Op, Is.EqualTo("read"));
        var lines = File.ReadAllText(EventLog);
        Assert.That(lines, Does.Contain("\"ciphertext\":\"[secret]\"").And.Not.Contain("plain-secret"));
        Assert.That(
            lines,
            Does.Contain("\"version\":\"1.35\"")
                .And.Contain("\"version\":\"1.36\"")
                .And.Contain("\"detailedDiff\":{\"version\"")
        );
        Assert.That(lines, Does.Contain("\"summaryEvent\":{\"resourceChanges\":{"));
    }

    [Test]
    public void An_id_of_what_does_not_exist_yet_is_unknown()
    {
        World.Keep(new() { FullName = "organization/sample-iam/dev", Passphrase = "phrase" });

        Previewed();

        Assert.That(File.ReadAllText(EventLog), Does.Contain($"\"role\":\"{Values.Unknown}\""));
    }

    [TestCase("sample-iam", 0)]
    [TestCase("sample-eks", 1)]
    [TestCase("sample-k8sapp", 1)]
    public void A_saved_plan_is_refused_in_the_middle_where_the_engine_refuses_it(string project, int exitCode)
    {
        Deploy([.. GroupFolder.Projects.TakeWhile(p => p != project)]);
        Use(project);
        Run("stack select --create --stack dev");
        Run("preview --stack dev --save-plan plan.json");

        var (code, _, errors) = Run("up --stack dev --skip-preview --plan plan.json");

        Assert.That(
            (code, errors.Contains("violates plan", StringComparison.Ordinal)),
            Is.EqualTo((exitCode, exitCode == 1)),
            errors
        );
        Assert.That(World.Find(project, "dev")!.Resources, Is.Not.Empty, "it is found in the middle of the update");
    }

    [Test]
    public void The_export_of_an_untouched_stack_is_the_same_text_each_time()
    {
        Deploy("sample-iam");
        var before = Run("stack export --stack dev").Output;
        Run("preview --stack dev");

        Assert.That(Run("stack export --stack dev").Output, Is.EqualTo(before));
        World.Set("sample-iam", Role, "maxSessionDuration", 1);
        Run("up --yes --stack dev");
        Assert.That(Run("stack export --stack dev").Output, Is.Not.EqualTo(before));
    }

    [Test]
    public void A_new_password_of_a_registry_is_never_a_change()
    {
        Deploy(GroupFolder.Projects);
        Use("sample-k8sapp");

        Assert.That(Previewed().Select(e => e.Op).Distinct(), Is.EquivalentTo(new[] { "same", "read" }));
    }
}
