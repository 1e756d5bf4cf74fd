using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>Who a job is to AWS: a role of its own, then what the AWS SDKs find.</summary>
internal sealed class AwsIdentityTests : GroupTests
{
    private const string Account = "123456789012";
    private const string Derived = $"arn:aws:iam::{Account}:role/sample-iam-dev-preview";
    private const string Explicit = "arn:aws:iam::210987654321:role/mine";
    private const string OfRunner = "arn:aws:iam::210987654321:role/runner";
    private const string Identity = "sample-iam to https://gitlab.example.com";

    [SetUp]
    public void Deploy() => Group.Deploy("dev", "sample-iam");

    [TestCase("create-stack", "deploy")]
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

        var (_, log) = RunJob(job);

        var role = $"arn:aws:iam::{Account}:role/sample-iam-dev-{purpose}";
        Assert.That(log, Does.Contain($"AWS: {role}, from AWS_ACCOUNT_ID, assumed with the job's identity."));
        var call = LastCall(job);
        Assert.That(
            (call["AWS_ROLE_ARN"], call["AWS_WEB_IDENTITY_TOKEN_FILE"], call["AWS_ROLE_SESSION_NAME"]),
            Is.EqualTo((role, Identity, $"gitlab-job-{call["CI_JOB_ID"]}")));
    }

    [TestCase("name: \"sample-iam\" # as in the roles")]
    [TestCase("description: |\n  name: another\nname:    sample-iam")]
    public void Pulumi_itself_reads_the_name_of_the_project(string definition)
    {
        Group.Set("AWS_ACCOUNT_ID", Account);
        File.WriteAllText(Group.FileOf("sample-iam", "Pulumi.yaml"), $"{definition}\nruntime: dotnet\n");

        LogIn();

        Assert.That(LastCall("preview")["AWS_ROLE_ARN"], Is.EqualTo(Derived));
    }

    [Test]
    public void Another_partition_is_set_by_a_variable()
    {
        Group.Set("AWS_ACCOUNT_ID", Account);
        Group.Set("AWS_PARTITION", "aws-cn");

        LogIn();

        Assert.That(
            LastCall("preview")["AWS_ROLE_ARN"],
            Is.EqualTo($"arn:aws-cn:iam::{Account}:role/sample-iam-dev-preview")
        );
    }

    [Test]
    public void An_explicit_role_wins_over_everything_else_that_is_found()
    {
        Group.Set("AWS_ROLE_ARN", Explicit);
        Group.Set("AWS_ACCOUNT_ID", Account);
        BringRoleOfRunner();

        var (exitCode, log) = LogIn();

        Assert.That(exitCode, Is.Zero, log);
        Assert.That(log.Split('\n').Where(l => l.StartsWith("AWS: ", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            $"AWS: {Explicit}, from AWS_ROLE_ARN, assumed with the job's identity.",
            "AWS: found and not used: the account in AWS_ACCOUNT_ID.",
            "AWS: found and not used: the access key in AWS_ACCESS_KEY_ID.",
            "AWS: found and not used: the runner's own role (IRSA).",
        }));
        var call = LastCall("preview");
        Assert.That((call["AWS_ROLE_ARN"], call["AWS_WEB_IDENTITY_TOKEN_FILE"]), Is.EqualTo((Explicit, Identity)));
    }

    [Test]
    public void An_account_takes_precedence_over_the_role_of_the_runner()
    {
        Group.Set("AWS_ACCOUNT_ID", Account);
        BringRoleOfRunner();

        LogIn();

        var call = LastCall("preview");
        Assert.That((call["AWS_ROLE_ARN"], call["AWS_WEB_IDENTITY_TOKEN_FILE"]), Is.EqualTo((Derived, Identity)));
    }

    [Test]
    public void Nothing_that_the_SDKs_prefer_to_a_role_is_left_beside_one()
    {
        Group.Set("AWS_ACCOUNT_ID", Account);
        Group.Set("AWS_SESSION_TOKEN", "token");
        Group.Machine["AWS_PROFILE"] = "runner";

        LogIn();

        Assert.That(
            LastCall("preview")
                .Keys.Intersect(["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"]),
            Is.Empty
        );
    }

    [Test]
    public void Keys_are_used_where_no_role_is_set_and_before_the_role_of_the_runner()
    {
        BringRoleOfRunner();

        var (_, log) = LogIn();

        Assert.That(
            log,
            Does.Contain("AWS: the access key in AWS_ACCESS_KEY_ID.")
                .And.Contain("not used: the runner's own role (IRSA).")
        );
        Assert.That(LastCall("preview")["AWS_ACCESS_KEY_ID"], Is.EqualTo("key-of-previews"));
    }

    [Test]
    public void The_role_of_the_runner_is_used_where_nothing_is_set()
    {
        Group.Set("AWS_ACCESS_KEY_ID", null);
        BringRoleOfRunner();

        var (_, log) = LogIn();

        Assert.That(log, Does.Contain("AWS: the runner's own role (IRSA).").And.Not.Contain("not used"));
        var call = LastCall("preview");
        Assert.That(
            (call["AWS_ROLE_ARN"], call["AWS_WEB_IDENTITY_TOKEN_FILE"]),
            Is.EqualTo((OfRunner, "identity of the runner"))
        );
    }

    [TestCase("AWS_CONTAINER_CREDENTIALS_FULL_URI", "EKS Pod Identity")]
    [TestCase("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "ECS")]
    public void Credentials_of_a_container_are_named(string variable, string kind)
    {
        Group.Set("AWS_ACCESS_KEY_ID", null);
        Group.Machine[variable] = "/credentials";

        Assert.That(LogIn().Log, Does.Contain($"AWS: the runner's own role ({kind})."));
    }

    [TestCase(null)]
    [TestCase("")]
    public void Nothing_is_asked_for_that_the_stack_may_get_elsewhere(string? value)
    {
        foreach (var name in new[] { "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ROLE_ARN" })
        {
            Group.Set(name, value);
        }

        var (exitCode, log) = LogIn();

        Assert.That(exitCode, Is.Zero, log);
        Assert.That(log, Does.Contain("AWS: no variable is set; the SDKs may find a role of the runner's machine."));
        Assert.That(
            LastCall("preview").Keys,
            Has.None.StartsWith("AWS_"),
            "an empty variable would hide what is found elsewhere"
        );
    }

    [TestCase("environment: [aws-dev]\n", true)]
    [TestCase("", false)]
    public void An_environment_of_Pulumi_ESC_is_pointed_out(string line, bool pointedOut)
    {
        File.AppendAllText(Group.FileOf("sample-iam", "Pulumi.dev.yaml"), $"\n{line}");

        Assert.That(
            LogIn().Log.Contains("AWS: the stack file opens an ESC environment", StringComparison.Ordinal),
            Is.EqualTo(pointedOut)
        );
    }

    private void BringRoleOfRunner()
    {
        var token = Group.FileOf("runner-token");
        File.WriteAllText(token, "identity of the runner");
        (Group.Machine["AWS_ROLE_ARN"], Group.Machine["AWS_WEB_IDENTITY_TOKEN_FILE"]) = (OfRunner, token);
    }
}
