using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class StackTests : GroupTests
{
    private string[] Creations => [.. World.Calls.Where(c => c.Arguments.Contains("--create")).Select(c => c.Job)];

    [Test]
    public void A_stack_is_created_by_its_first_preview_only()
    {
        Group.Start("sample-k8sapp", Request.For("dev"));
        Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(Creations, Is.EqualTo(new[] { "preview" }));
    }

    [Test]
    public void A_self_managed_backend_needs_no_access_token_and_gets_the_tag_by_command()
    {
        Group.Set("PULUMI_BACKEND_URL", "s3://state");
        Group.Set("PULUMI_CONFIG_PASSPHRASE", "phrase");
        Group.Set("PULUMI_ACCESS_TOKEN", null);
        Group.Set("PULUMI_ORG", "acme");

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Passed), pipeline.Log);
        var stack = World.Find("sample-k8sapp", "dev")!;
        Assert.That((stack.FullName, stack.Tags["environment"]), Is.EqualTo(("dev", "dev")));
    }

    [Test]
    public void A_self_managed_backend_without_a_passphrase_is_told_so()
    {
        Group.Set("PULUMI_BACKEND_URL", "s3://state");

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Log, Does.Contain("missing: PULUMI_CONFIG_PASSPHRASE."));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void A_backend_that_fails_is_not_taken_for_a_stack_that_is_not_there()
    {
        World.Fail("stack select", 1);

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(Creations, Is.Empty);
    }

    [TestCase("schedule", "deploy")]
    [TestCase("web", "drift")]
    [TestCase("web", "destroy")]
    public void Only_a_deployment_creates_a_stack(string source, string action)
    {
        var pipeline = Group.Start("sample-k8sapp", new() { Source = source, Inputs = new() { ["action"] = action }, Approved = ["destroy"] });

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain("there is no stack 'dev' yet"));
        AssertNothingChanged();
    }
}
