namespace Pipelines.Tests;

/// <summary>How the double of the CLI opens a backend and a stack.</summary>
internal sealed class DoubleBackendTests : DoubleTests
{
    [Test]
    public void A_stack_that_does_not_exist_is_not_selected() =>
        AssertFails(Run("stack select --stack prod"), 6, "error: no stack named 'prod' found");

    [TestCase("another", "error: getting stack configuration: get stack secrets manager: incorrect passphrase")]
    [TestCase(
        null,
        "passphrase must be set with PULUMI_CONFIG_PASSPHRASE or PULUMI_CONFIG_PASSPHRASE_FILE environment variables"
    )]
    public void Without_the_right_passphrase_nothing_runs(string? passphrase, string words)
    {
        Run("stack select --create --stack dev");
        Variables.Remove("PULUMI_CONFIG_PASSPHRASE");
        if (passphrase is not null)
        {
            Variables["PULUMI_CONFIG_PASSPHRASE"] = passphrase;
        }

        AssertFails(Run("preview --stack dev"), 1, words);
    }

    [Test]
    public void The_creation_of_a_stack_with_a_passphrase_writes_a_salt_into_the_stack_file()
    {
        Run("stack select --create --stack dev");

        Assert.That(
            File.ReadAllText(Path.Combine(Folder, "sample-iam", "Pulumi.dev.yaml")),
            Does.Contain("\nencryptionsalt: v1:")
        );
    }

    [Test]
    public void The_organization_of_a_file_backend_is_a_literal_word()
    {
        Run("stack select --create --stack dev");

        Assert.That(
            Run("stack --show-name --fully-qualify-stack-names --stack dev").Output,
            Is.EqualTo("organization/sample-iam/dev\n")
        );
    }

    [Test]
    public void A_setting_that_is_not_there_is_told_from_one_that_cannot_be_read() =>
        AssertFails(Run("config get --path sample-iam:settings.production --stack dev", create: true), 1,
            "error: configuration key 'sample-iam:settings.production' not found for stack");

    [TestCase("login")]
    [TestCase("login s3://state")]
    [TestCase("stack select --stack dev")]
    public void A_state_in_a_bucket_is_not_read_without_credentials(string line)
    {
        Variables["PULUMI_BACKEND_URL"] = "s3://state";

        AssertFails(
            Run(line),
            1,
            "read \".pulumi/meta.yaml\": blob (key \".pulumi/meta.yaml\") (code=Unknown): operation error S3"
        );
    }

    [TestCase("AWS_ACCESS_KEY_ID=key", false)]
    [TestCase("AWS_ACCESS_KEY_ID=key AWS_SECRET_ACCESS_KEY=secret", true)]
    [TestCase("AWS_ROLE_ARN=role", false)]
    [TestCase("AWS_ROLE_ARN=role AWS_WEB_IDENTITY_TOKEN_FILE=/no/such/file", false)]
    [TestCase("AWS_ROLE_ARN=role AWS_WEB_IDENTITY_TOKEN_FILE=/etc/passwd", true)]
    [TestCase("MACHINE_ROLE=role", true)]
    public void A_state_in_a_bucket_is_read_with_what_the_SDK_finds(string credentials, bool found)
    {
        Variables["PULUMI_BACKEND_URL"] = "s3://state";
        foreach (var pair in credentials.Split(' '))
        {
            Variables[pair.Split('=')[0]] = pair.Split('=')[1];
        }

        Assert.That(Run("login").ExitCode, Is.EqualTo(found ? 0 : 1));
    }

    [Test]
    public void A_key_in_KMS_is_not_used_without_credentials()
    {
        File.WriteAllText(
            Path.Combine(Folder, "sample-iam", "Pulumi.dev.yaml"),
            "secretsprovider: awskms://alias/pulumi\n"
        );
        AssertFails(
            Run("stack select --create --stack dev"),
            1,
            "could not create stack: secrets (code=Unknown): operation error KMS"
        );
        World.Keep(new() { FullName = "organization/sample-iam/dev" });

        AssertFails(Run("preview --stack dev"), 1, "operation error KMS");
    }

    [Test]
    public void Another_folder_is_another_backend()
    {
        var other = Directory.CreateDirectory(Path.Combine(Folder, "other")).FullName;
        Run("stack select --create --stack dev");
        Variables["PULUMI_BACKEND_URL"] = $"file://{other}";

        Assert.That(Run("stack select --stack dev").ExitCode, Is.EqualTo(6));
    }
}
