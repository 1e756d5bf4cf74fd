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

        var (status, log) = RunJob("preview");

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(
            log,
            Does.StartWith("ERROR: missing: PULUMI_ACCESS_TOKEN.\n")
                .And.Contain("Settings > CI/CD > Variables")
                .And.Contain("'preview/dev'")
                .And.Contain("Without long-lived keys: the input pulumi_oidc")
        );
        Assert.That((World.Calls.Count, Group.DotNetCalls.Length), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Everything_that_is_missing_is_named_together()
    {
        Group.Set("PULUMI_OIDC", "true");
        Group.Set("AWS_ACCOUNT_ID", Account);

        var (_, log) = RunJob("preview", withoutIdentity: true);

        Assert.That(log, Does.Contain("missing: PULUMI_ORG PULUMI_ID_TOKEN AWS_ID_TOKEN."));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void Half_a_key_is_not_a_key()
    {
        Group.Set("AWS_SECRET_ACCESS_KEY", null);

        Assert.That(RunJob("preview").Log, Does.Contain("missing: AWS_SECRET_ACCESS_KEY."));
    }

    [TestCase("false", true)]
    [TestCase("true", false)]
    public void Protected_variables_are_explained_where_the_branch_is_not_protected(string isProtected, bool explained)
    {
        Group.Set("PULUMI_ACCESS_TOKEN", null);
        Group.Set("CI_COMMIT_REF_PROTECTED", isProtected);

        var (_, log) = RunJob("preview");

        Assert.That(
            log.Contains("'main' is not protected: protect it\nin Settings > Repository > ", StringComparison.Ordinal),
            Is.EqualTo(explained)
        );
    }

    [Test]
    public void The_identity_of_the_job_takes_the_place_of_an_access_token()
    {
        Group.GiveTheComponent("sample-iam", "organization: acme\n      pulumi_oidc: true");
        Engine.Deploy(World, "acme/sample-iam/dev");

        var (_, log) = RunJob("create-stack");

        Assert.That(log, Does.Contain("exchanged for a token of the organization 'acme'"));
        Assert.That(
            World.Calls.Select(c =>
                (c.Environment["credentials.json"], c.Environment.ContainsKey("PULUMI_ACCESS_TOKEN"))
            ),
            Is.All.EqualTo(("sample-iam to urn:pulumi:org:acme", false))
        );
    }

    [Test]
    public void A_login_that_is_refused_stops_the_job()
    {
        World.Fail("login", 3);

        Assert.That(RunJob("preview").Status, Is.EqualTo(Status.Failed));
        Assert.That(World.Calls.Select(c => c.Command), Is.EqualTo(new[] { "login" }));
    }

    [Test]
    public void A_stack_whose_name_cannot_be_found_out_stops_the_job()
    {
        World.Fail("stack", 1);

        Assert.That(RunJob("preview").Status, Is.EqualTo(Status.Failed));
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

        RunJob(job);

        Assert.That(Directory.GetFileSystemEntries(secrets), Is.Empty);
        Assert.That(
            Directory.GetFiles(Group.FileOf("pipelines"), "credentials.json", SearchOption.AllDirectories),
            Is.Empty
        );
    }

    [Test]
    public void Packages_and_plug_ins_go_where_the_cache_takes_them_from()
    {
        LogIn();

        var call = LastCall("preview");
        Assert.That(call["PULUMI_HOME"], Does.EndWith("/preview/1/.cache/pulumi"));
        Assert.That(call["NUGET_PACKAGES"], Does.EndWith("/preview/1/.cache/nuget"));
    }

    [TestCase(null, "Pulumi Cloud")]
    [TestCase("https://pulumi.example.com", "https://pulumi.example.com")]
    public void The_log_says_where_the_state_is(string? backend, string place)
    {
        Group.Set("PULUMI_BACKEND_URL", backend);

        Assert.That(LogIn().Log, Does.Contain($"Pulumi: {place}.\n"));
    }

    [Test]
    public void Only_the_job_itself_can_read_what_it_writes()
    {
        RunJob("preview");

        Assert.That(LastCall("preview")["umask"], Is.EqualTo("077"));
    }
}
