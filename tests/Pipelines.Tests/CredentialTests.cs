using Pipelines.Tests.GitLab;
using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

internal sealed class CredentialTests : GroupTests
{
    private const string Account = "123456789012";

    [SetUp]
    public void Deploy() => Group.Deploy("dev", "sample-iam");

    [Test]
    public void A_missing_token_is_named_before_anything_runs()
    {
        Group.Set("PULUMI_ACCESS_TOKEN", null);

        var (status, log) = Run("preview");

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(log, Does.Contain("missing: PULUMI_ACCESS_TOKEN.").And.Contain("Settings > CI/CD > Variables").And.Contain("'preview/dev'"));
        Assert.That((World.Calls.Count, Group.DotNetCalls.Length), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Everything_that_is_missing_is_named_together()
    {
        Group.Set("PULUMI_OIDC", "true");
        Group.Set("AWS_ACCOUNT_ID", Account);

        var (_, log) = Run("preview", withoutIdentity: true);

        Assert.That(log, Does.Contain("missing: PULUMI_ORG PULUMI_ID_TOKEN AWS_ID_TOKEN."));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void Half_a_key_is_not_a_key()
    {
        Group.Set("AWS_SECRET_ACCESS_KEY", null);

        Assert.That(Run("preview").Log, Does.Contain("missing: AWS_SECRET_ACCESS_KEY."));
    }

    [TestCase("false", true)]
    [TestCase("true", false)]
    public void Protected_variables_are_explained_where_the_branch_is_not_protected(string isProtected, bool explained)
    {
        Group.Set("PULUMI_ACCESS_TOKEN", null);
        Group.Set("CI_COMMIT_REF_PROTECTED", isProtected);

        Assert.That(Run("preview").Log.Contains("'main' is not protected: protect it", StringComparison.Ordinal), Is.EqualTo(explained));
    }

    [TestCase("preview", "preview")]
    [TestCase("update", "deploy")]
    [TestCase("recover", "deploy")]
    [TestCase("drift", "preview")]
    [TestCase("destroy", "deploy")]
    [TestCase("preview-merge-request: [dev]", "preview")]
    public void A_role_follows_from_the_account_the_project_the_environment_and_the_job(string job, string purpose)
    {
        Group.Set("AWS_ACCOUNT_ID", Account);
        World.Set("sample-iam", "aws:iam/role:Role", "maxSessionDuration", 7200);

        var (_, log) = Run(job);

        var role = $"arn:aws:iam::{Account}:role/sample-iam-dev-{purpose}";
        Assert.That(log, Does.Contain($"AWS: {role}, assumed with the job's identity."));
        var call = LastCall(job);
        Assert.That(
            (call["AWS_ROLE_ARN"], call["AWS_WEB_IDENTITY_TOKEN_FILE"], call["AWS_ROLE_SESSION_NAME"]),
            Is.EqualTo((role, "sample-iam to https://gitlab.example.com", $"gitlab-job-{call["CI_JOB_ID"]}")));
        Assert.That(call.Keys, Has.No.Member("AWS_ACCESS_KEY_ID").And.No.Member("AWS_SECRET_ACCESS_KEY"), "the SDKs would prefer it");
    }

    [Test]
    public void Another_partition_is_said_by_a_variable()
    {
        Group.Set("AWS_ACCOUNT_ID", Account);
        Group.Set("AWS_PARTITION", "aws-cn");

        Run("preview");

        Assert.That(LastCall("preview")["AWS_ROLE_ARN"], Is.EqualTo($"arn:aws-cn:iam::{Account}:role/sample-iam-dev-preview"));
    }

    [Test]
    public void An_explicit_role_wins()
    {
        Group.Set("AWS_ACCOUNT_ID", Account);
        Group.Set("AWS_ROLE_ARN", "arn:aws:iam::210987654321:role/mine");

        Run("preview");

        Assert.That(LastCall("preview")["AWS_ROLE_ARN"], Is.EqualTo("arn:aws:iam::210987654321:role/mine"));
    }

    [Test]
    public void An_explicit_role_is_assumed_with_the_identity_of_the_job()
    {
        Group.Set("AWS_ROLE_ARN", "arn:aws:iam::210987654321:role/mine");

        Run("preview");

        Assert.That(LastCall("preview")["AWS_WEB_IDENTITY_TOKEN_FILE"], Is.EqualTo("sample-iam to https://gitlab.example.com"));
    }

    [Test]
    public void Keys_are_used_where_nothing_else_is_said()
    {
        Assert.That(Run("preview").Log, Does.Contain("AWS: the access key in AWS_ACCESS_KEY_ID."));
        Assert.That(LastCall("preview")["AWS_ACCESS_KEY_ID"], Is.EqualTo("key-of-previews"));
    }

    [Test]
    public void The_role_of_the_runner_itself_is_respected()
    {
        Group.Set("AWS_ACCESS_KEY_ID", null);
        Group.Set("AWS_ROLE_ARN", "arn:aws:iam::210987654321:role/runner");
        Group.Set("AWS_WEB_IDENTITY_TOKEN_FILE", "/var/run/secrets/token");

        Assert.That(Run("preview").Log, Does.Contain("AWS: the runner's own role, arn:aws:iam::210987654321:role/runner."));
        var call = LastCall("preview");
        Assert.That((call["AWS_ROLE_ARN"], call["AWS_WEB_IDENTITY_TOKEN_FILE"]), Is.EqualTo(("arn:aws:iam::210987654321:role/runner", "/var/run/secrets/token")));
    }

    [Test]
    public void An_account_takes_precedence_over_the_role_of_the_runner()
    {
        Group.Set("AWS_ROLE_ARN", "arn:aws:iam::210987654321:role/runner");
        Group.Set("AWS_WEB_IDENTITY_TOKEN_FILE", "/var/run/secrets/token");
        Group.Set("AWS_ACCOUNT_ID", Account);

        Run("preview");

        Assert.That(LastCall("preview")["AWS_ROLE_ARN"], Is.EqualTo($"arn:aws:iam::{Account}:role/sample-iam-dev-preview"));
    }

    [TestCase(null)]
    [TestCase("")]
    public void Nothing_is_asked_for_that_the_stack_may_get_elsewhere(string? value)
    {
        foreach (var name in new[] { "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ROLE_ARN" })
        {
            Group.Set(name, value);
        }

        var (status, log) = Run("preview");

        Assert.That(status, Is.EqualTo(Status.Passed), log);
        Assert.That(log, Does.Contain("AWS: no variable is set; what the runner, the stack's ESC environment or its program brings is used."));
        Assert.That(LastCall("preview").Keys, Has.None.StartsWith("AWS_"), "an empty variable would hide what is found elsewhere");
    }

    [Test]
    public void The_identity_of_the_job_takes_the_place_of_an_access_token()
    {
        Group.GiveTheComponent("sample-iam", "organization: acme\n      pulumi_oidc: true");
        Engine.Deploy(World, "acme/sample-iam/dev");

        var (_, log) = Run("create-stack");

        Assert.That(log, Does.Contain("exchanged for a token of the organization 'acme'"));
        Assert.That(
            World.Calls.Select(c => (c.Environment["credentials.json"], c.Environment.ContainsKey("PULUMI_ACCESS_TOKEN"))),
            Is.All.EqualTo(("sample-iam to urn:pulumi:org:acme", false)));
    }

    [Test]
    public void A_login_that_is_refused_stops_the_job()
    {
        World.Fail("login", 3);

        Assert.That(Run("preview").Status, Is.EqualTo(Status.Failed));
        Assert.That(World.Calls.Select(c => c.Command), Is.EqualTo(new[] { "login" }));
    }

    [Test]
    public void A_stack_whose_name_cannot_be_found_out_stops_the_job()
    {
        World.Fail("stack", 1);

        Assert.That(Run("preview").Status, Is.EqualTo(Status.Failed));
        Assert.That(World.Calls[^1].Command, Is.EqualTo("stack"));
    }

    [TestCase("preview")]
    [TestCase("update")]
    public void Nothing_that_a_job_writes_outlives_it(string job)
    {
        Group.Set("AWS_ACCOUNT_ID", Account);
        World.Set("sample-iam", "aws:iam/role:Role", "maxSessionDuration", 7200);
        var secrets = Directory.CreateDirectory(Group.FileOf("tmp")).FullName;
        Group.Set("TMPDIR", secrets);

        Run(job);

        Assert.That(Directory.GetFileSystemEntries(secrets), Is.Empty);
        Assert.That(Directory.GetFiles(Group.FileOf("pipelines"), "credentials.json", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void Only_the_job_itself_can_read_what_it_writes()
    {
        Run("preview");

        Assert.That(LastCall("preview")["umask"], Is.EqualTo("077"));
    }

    private Dictionary<string, string> LastCall(string job) => World.Calls.Last(c => c.Job == job).Environment;

    private (Status Status, string Log) Run(string job, bool withoutIdentity = false)
    {
        var request = job.StartsWith("preview-", StringComparison.Ordinal) ? Request.MergeRequest()
            : Request.For("dev", job is "recover" or "drift" or "destroy" ? job : "deploy");
        var pipeline = Group.Begin("sample-iam", request);
        if (job == "update")
        {
            pipeline.Run("preview");
        }

        pipeline.Runner.IssuesIdentities = !withoutIdentity;
        return pipeline.Run(job);
    }
}
