using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>State in S3 and keys in KMS, which the CLI reads with the job's role from its first command on.</summary>
internal sealed class KeylessStateTests : GroupTests
{
    [SetUp]
    public void UseBucketWithoutKeys()
    {
        Group.Set("PULUMI_BACKEND_URL", "s3://state");
        Group.Set("PULUMI_CONFIG_PASSPHRASE", "phrase");
        Group.Set("AWS_ACCESS_KEY_ID", null);
        Group.Set("AWS_SECRET_ACCESS_KEY", null);
        Group.Set("AWS_ACCOUNT_ID", "123456789012");
    }

    [Test]
    public void A_stack_is_created_previewed_and_updated_with_roles_alone()
    {
        var pipeline = Group.Begin("sample-iam", Request.For("prod"));
        pipeline.Run("create-stack");
        pipeline.Run("preview");

        var (status, log) = pipeline.Run("update");

        Assert.That(status, Is.EqualTo(Status.Passed), log);
        Assert.That(
            World
                .Calls.Where(c => c.Command == "login")
                .Select(c => (c.Job, c.Environment["AWS_ROLE_ARN"].Split('/')[1])),
            Is.EqualTo(
                new[]
                {
                    ("create-stack", "sample-iam-prod-deploy"),
                    ("preview", "sample-iam-prod-preview"),
                    ("update", "sample-iam-prod-deploy"),
                }
            )
        );
    }

    [TestCase("drift")]
    [TestCase("recover")]
    [TestCase("destroy")]
    public void Other_jobs_need_no_key_either(string job)
    {
        World.Keep(new() { FullName = "organization/sample-iam/dev", Passphrase = "phrase" });

        var (status, log) = RunJob(job);

        Assert.That(status, Is.EqualTo(Status.Passed), log);
    }

    [Test]
    public void A_stack_whose_key_is_in_KMS_is_created_with_the_role()
    {
        Group.Set("PULUMI_BACKEND_URL", null);
        File.WriteAllText(Group.FileOf("sample-iam", "Pulumi.dev.yaml"), "secretsprovider: awskms://alias/pulumi\n");

        var (status, log) = RunJob("create-stack");

        Assert.That(status, Is.EqualTo(Status.Passed), log);
    }

    [Test]
    public void Without_any_credentials_the_reason_is_in_the_log()
    {
        Group.Set("AWS_ACCOUNT_ID", null);

        var (exitCode, log) = LogIn();

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(
            log,
            Does.Contain("AWS: no variable is set").And.Contain("error: problem logging in: read \".pulumi/meta.yaml\"")
        );
    }

    [Test]
    public void The_role_of_the_machine_is_enough()
    {
        Group.Set("AWS_ACCOUNT_ID", null);
        Group.Machine[PulumiDouble.Credentials.MachineRole] = "runner";
        World.Keep(new() { FullName = "organization/sample-iam/dev", Passphrase = "phrase" });

        var (status, log) = RunJob("preview");

        Assert.That(status, Is.EqualTo(Status.Passed), log);
    }
}
