using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class EnvironmentTests : GroupTests
{
    [TestCase("staging")]
    [TestCase("Dev")]
    [TestCase("prod ")]
    [TestCase("")]
    public void A_misspelt_environment_creates_no_pipeline(string environment)
    {
        var pipeline = Group.Start("sample-iam", Request.For(environment, approved: "update"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Refused));
        Assert.That(pipeline.Log, Does.Contain("environment"));
        Assert.That(World.Calls, Is.Empty);
    }

    [TestCase("prod")]
    [TestCase("staging")]
    public void A_variable_that_overrides_the_environment_stops_the_job(string value)
    {
        Group.Set("DEPLOY_ENVIRONMENT", value);

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain($"DEPLOY_ENVIRONMENT is '{value}'"));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void An_environment_without_a_stack_file_stops_the_job()
    {
        File.Delete(Group.FileOf("sample-iam", "Pulumi.prod.yaml"));

        var pipeline = Group.Start("sample-iam", Request.For("prod"));

        Assert.That(pipeline.Log, Does.Contain("Pulumi.prod.yaml is not there"));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void Prod_waits_for_a_person()
    {
        var pipeline = Group.Start("sample-iam", Request.For("prod"));

        Assert.That((pipeline.Status, pipeline.Jobs["preview"], pipeline.Jobs["update"], pipeline.Jobs["downstream"]),
            Is.EqualTo((Status.Blocked, Status.Passed, Status.Blocked, Status.Skipped)));
        Assert.That(Commands, Has.None.EndsWith(" up").And.None.StartsWith("sample-eks"));
    }

    [Test]
    public void A_preview_of_prod_needs_no_right_to_deploy()
    {
        Group.Start("sample-k8sapp", Request.For("prod", approved: "update"));

        Assert.That(
            World.Calls.Select(c => (c.Job, c.Environment["CI_ENVIRONMENT_NAME"], c.Environment["AWS_ACCESS_KEY_ID"], c.Environment["PULUMI_ACCESS_TOKEN"])).Distinct(),
            Is.EqualTo(new[] { ("preview", "preview/prod", "key-of-previews", "token-of-previews"), ("update", "prod", "key-of-prod", "token-of-prod") }));
    }
}
