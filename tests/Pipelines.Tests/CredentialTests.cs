using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class CredentialTests : GroupTests
{
    private static readonly string[] Names = ["PULUMI_ACCESS_TOKEN", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];

    [Test]
    public void A_missing_credential_is_named_before_anything_runs([ValueSource(nameof(Names))] string name)
    {
        Group.Set(name, null);

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain($"missing: {name}.").And.Contain("Settings > CI/CD > Variables"));
        Assert.That(World.Calls, Is.Empty);
        Assert.That(Group.DotNetCalls, Is.Empty);
    }

    [Test]
    public void All_missing_credentials_are_named_together()
    {
        Group.Variables.Clear();

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That(pipeline.Log, Does.Contain($"missing: {string.Join(' ', Names)}."));
    }

    [TestCase("false", true)]
    [TestCase("true", false)]
    public void Protected_variables_are_explained_where_the_branch_is_not_protected(string isProtected, bool explained)
    {
        Group.Variables.Clear();

        var pipeline = Group.Start("sample-iam", Request.For("dev") with { Variables = new() { ["CI_COMMIT_REF_PROTECTED"] = isProtected } });

        Assert.That(pipeline.Log.Contains("'main' is not protected: protect it", StringComparison.Ordinal), Is.EqualTo(explained), pipeline.Log);
    }

    [Test]
    public void A_role_takes_the_place_of_keys()
    {
        Group.Set("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/deploy");

        Group.Start("sample-k8sapp", Request.For("dev") with { Variables = new() { ["AWS_ID_TOKEN"] = "identity-for-aws" } });

        Assert.That(
            World.Calls.Select(c => (c.Environment["AWS_ROLE_ARN"], c.Environment["AWS_WEB_IDENTITY_TOKEN_FILE"], c.Environment.ContainsKey("AWS_ACCESS_KEY_ID"))).Distinct(),
            Is.EqualTo(new[] { ("arn:aws:iam::123456789012:role/deploy", "identity-for-aws", false) }));
    }

    [Test]
    public void Previews_and_updates_take_the_roles_that_the_component_was_given()
    {
        GiveTheComponent("aws_role_arn: role-that-deploys", "aws_preview_role_arn: role-that-reads");

        Group.Start("sample-k8sapp", Request.For("dev") with { Variables = new() { ["AWS_ID_TOKEN"] = "identity-for-aws" } });

        Assert.That(World.Calls.Select(c => (c.Job, c.Environment["AWS_ROLE_ARN"])).Distinct(),
            Is.EqualTo(new[] { ("preview", "role-that-reads"), ("update", "role-that-deploys") }));
    }

    [Test]
    public void The_identity_of_the_job_takes_the_place_of_an_access_token()
    {
        GiveTheComponent("organization: acme", "pulumi_oidc: true");

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev") with { Variables = new() { ["PULUMI_ID_TOKEN"] = "identity-for-pulumi" } });

        Assert.That(pipeline.Status, Is.EqualTo(Status.Passed), pipeline.Log);
        Assert.That(
            World.Calls.Select(c => (c.Environment["credentials.json"], c.Environment.ContainsKey("PULUMI_ACCESS_TOKEN"))),
            Is.All.EqualTo(("identity-for-pulumi", false)));
        Assert.That(World.Find("sample-k8sapp", "dev")!.FullName, Is.EqualTo("acme/sample-k8sapp/dev"));
    }

    [Test]
    public void An_identity_that_GitLab_did_not_issue_is_named()
    {
        Group.Set("PULUMI_OIDC", "true");
        Group.Set("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/deploy");

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Log, Does.Contain("missing: PULUMI_ORG PULUMI_ID_TOKEN AWS_ID_TOKEN."));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void A_login_that_is_refused_stops_the_job()
    {
        World.Fail("login", 3);

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(World.Calls.Select(c => c.Command), Is.EqualTo(new[] { "login" }));
    }

    private void GiveTheComponent(params string[] inputs) => Group.Edit(
        "sample-k8sapp", ".gitlab-ci.yml", "      project_file:", $"{string.Concat(inputs.Select(i => $"      {i}\n"))}      project_file:");
}
