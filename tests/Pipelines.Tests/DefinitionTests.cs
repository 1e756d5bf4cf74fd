using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>What GitLab's own schema says, and what only GitLab's server and runner act upon.</summary>
internal sealed class DefinitionTests : GroupTests
{
    [Test]
    public void Every_pipeline_is_valid_by_the_schema_of_GitLab(
        [ValueSource(typeof(GroupFolder), nameof(GroupFolder.Projects))] string project,
        [Values("dev", "prod")] string environment,
        [Values("deploy", "drift", "destroy")] string action)
    {
        var request = new Request { Source = "web", Inputs = new() { ["environment"] = environment, ["action"] = action } };

        var (jobs, refusal) = Group.Tools(project).List(request, validate: true);

        Assert.That((jobs.Count > 0, refusal), Is.EqualTo((true, (string?)null)));
    }

    [TestCase("update")]
    [TestCase("destroy")]
    public void What_changes_a_stack_is_neither_retried_nor_interrupted(string job)
    {
        Assert.That(Of(job, "retry", "max") ?? Of(job, "retry"), Is.EqualTo("0"));
        Assert.That(Of(job, "interruptible"), Is.EqualTo("false"));
    }

    [TestCase("preview")]
    [TestCase("drift")]
    public void What_only_looks_is_interruptible_and_retried_when_the_runner_fails(string job)
    {
        Assert.That(Of(job, "interruptible"), Is.EqualTo("true"));
        Assert.That(Of(job, "retry", "when"), Does.Contain("runner_system_failure").And.Not.Contain("script_failure"));
    }

    [Test]
    public void Whatever_works_on_a_stack_waits_for_what_does_already()
    {
        Assert.That(new[] { "preview", "update", "drift", "destroy" }.Select(j => Of(j, "resource_group")).Distinct(), Is.EqualTo(new[] { "pulumi/dev" }));
    }

    [Test]
    public void Only_later_jobs_can_read_a_plan() => Assert.That(Of("preview", "artifacts", "access"), Is.EqualTo("none"));

    [TestCase("preview", "prepare")]
    [TestCase("drift", "prepare")]
    public void What_only_looks_makes_no_deployment(string job, string action) => Assert.That(Of(job, "environment", "action"), Is.EqualTo(action));

    [TestCase("update")]
    [TestCase("destroy")]
    public void A_person_confirms_before_prod_changes(string job) => Assert.That(Of(job, "manual_confirmation"), Is.Not.Null.And.Not.Empty);

    [Test]
    public void An_identity_is_issued_for_AWS_and_for_the_organization_in_Pulumi_Cloud()
    {
        Assert.That(Of("update", "id_tokens", "AWS_ID_TOKEN", "aud"), Is.EqualTo("$CI_SERVER_URL"));
        Assert.That(Of("update", "id_tokens", "PULUMI_ID_TOKEN", "aud"), Is.EqualTo("urn:pulumi:org:$PULUMI_ORG"));
        Assert.That(Of("build", "id_tokens"), Is.Null);
    }

    [Test]
    public void The_counts_go_to_the_merge_request() =>
        Assert.That(Of("preview-merge-request", "artifacts", "reports", "terraform"), Does.Contain(".preview/counts.json"));

    private string? Of(string job, params string[] path) =>
        Definition.Find(Definition.Parse(Group.Tools("sample-iam").Expand(Request.For("dev")))[0], [job, .. path])?.ToString();
}
