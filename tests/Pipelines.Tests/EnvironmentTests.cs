using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class EnvironmentTests : GroupTests
{
    [TestCase("Dev")]
    [TestCase("prod ")]
    [TestCase("-prod")]
    [TestCase("")]
    public void A_name_that_no_environment_can_have_creates_no_pipeline(string environment)
    {
        var pipeline = Group.Start("sample-iam", Request.For(environment));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Refused));
        Assert.That(pipeline.Log, Does.Contain("environment"));
    }

    [Test]
    public void An_environment_without_a_stack_file_stops_the_job()
    {
        var pipeline = Group.Start("sample-iam", Request.For("nowhere"));

        Assert.That(pipeline.Log, Does.Contain("Pulumi.nowhere.yaml is missing").And.Contain("\nfor each environment."));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void A_new_environment_is_its_stack_files()
    {
        foreach (var project in GroupFolder.Projects)
        {
            Group.AddEnvironment(project, "staging");
        }

        Group.Deploy("staging", "sample-iam");
        var pipeline = Group.Start("sample-eks", Request.For("staging", "deploy", "update"));

        Assert.That(
            pipeline.Chain().Select(p => p.Status),
            Is.EqualTo(new[] { Status.Passed, Status.Passed }),
            pipeline.Log
        );
        Assert.That(World.Find("sample-k8sapp", "staging"), Is.Not.Null);
    }

    [Test]
    public void A_new_environment_is_previewed_in_merge_requests_with_one_line()
    {
        Group.Edit("sample-iam", ".gitlab-ci.yml", "environments: [dev, prod]", "environments: [dev, staging, prod]");

        var (jobs, _) = Group.Tools("sample-iam").List(Request.MergeRequest());

        Assert.That(jobs.Select(j => (j.Name, j.Environment)), Is.EqualTo(new[]
        {
            ("preview-merge-request: [dev]", "preview/dev"), ("preview-merge-request: [staging]", "preview/staging"),
            ("preview-merge-request: [prod]", "preview/prod"),
        }));
    }

    [Test]
    public void A_stack_file_that_merge_requests_do_not_preview_is_pointed_out()
    {
        Group.AddEnvironment("sample-iam", "staging");
        Group.Deploy("dev", "sample-iam");

        var (_, log) = Group.Begin("sample-iam", Request.MergeRequest()).Run("preview-merge-request: [dev]");

        Assert.That(
            log,
            Does.Contain("WARNING: Pulumi.staging.yaml is there, but the input environments does not name it")
        );
        Assert.That(log, Does.Not.Contain("Pulumi.dev.yaml is there").And.Not.Contain("Pulumi.prod.yaml is there"));
    }

    [TestCase("prod")]
    [TestCase("no such name")]
    [TestCase("-x")]
    [TestCase("")]
    public void A_variable_that_overrides_the_environment_stops_the_job(string value)
    {
        Group.Set("DEPLOY_ENVIRONMENT", value);

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain($" is '{value}'"));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void A_preview_needs_no_right_to_deploy()
    {
        var calls = Played.Delivery("prod").Group.World.Calls;

        Assert.That(
            calls.Select(c => (c.Job, c.Environment["CI_ENVIRONMENT_NAME"], c.Environment["AWS_ACCESS_KEY_ID"],
                c.Environment["PULUMI_ACCESS_TOKEN"])).Distinct(),
            Does.Contain(("create-stack", "prod", "key-of-prod", "token-of-prod"))
                .And.Contain(("preview", "preview/prod", "key-of-previews", "token-of-previews"))
                .And.Contain(("update", "prod", "key-of-prod", "token-of-prod"))
        );
        Assert.That(
            calls.Where(c => c.Job == "preview").Select(c => c.Environment["AWS_ACCESS_KEY_ID"]),
            Is.All.EqualTo("key-of-previews")
        );
    }
}
