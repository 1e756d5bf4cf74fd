using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class StackTests : GroupTests
{
    private string[] Creations => [.. World.Calls.Where(c => c.Arguments.Contains("--create")).Select(c => c.Job)];

    [Test]
    public void A_stack_is_created_once_by_the_job_that_may()
    {
        Group.Begin("sample-iam", Request.For("prod")).Run("create-stack");
        Group.Begin("sample-iam", Request.For("prod")).Run("create-stack");

        Assert.That(Creations, Is.EqualTo(new[] { "create-stack" }));
    }

    [Test]
    public void A_stack_is_created_without_the_program()
    {
        Group.Begin("sample-iam", Request.For("prod")).Run("create-stack");

        Assert.That(World.Calls.Select(c => c.Command).Distinct(), Is.EqualTo(new[] { "login", "stack select" }));
        Assert.That(Group.DotNetCalls, Is.Empty);
    }

    [Test]
    public void A_user_who_may_not_create_the_stack_sees_what_is_missing()
    {
        World.Fail("stack select", 6);

        var pipeline = Group.Start("sample-iam", Request.For("prod"));

        Assert.That(
            (pipeline.Status, pipeline.Jobs["create-stack"], pipeline.Jobs["preview"]),
            Is.EqualTo((Status.Failed, Status.Warning, Status.Failed))
        );
        Assert.That(pipeline.Log, Does.Contain("There is no stack 'prod' yet"));
    }

    [Test]
    public void A_self_managed_backend_needs_no_access_token_and_gets_the_tag_by_command()
    {
        Group.Set("PULUMI_BACKEND_URL", "s3://state");
        Group.Set("PULUMI_CONFIG_PASSPHRASE", "phrase");
        Group.Set("PULUMI_ACCESS_TOKEN", null);
        Group.Set("PULUMI_ORG", "acme");

        var (status, log) = Group.Begin("sample-iam", Request.For("prod")).Run("create-stack");

        Assert.That(status, Is.EqualTo(Status.Passed), log);
        var stack = World.Find("sample-iam", "prod")!;
        Assert.That((stack.FullName, stack.Tags["environment"]), Is.EqualTo(("organization/sample-iam/prod", "prod")));
    }

    [Test]
    public void An_installation_of_Pulumi_Cloud_is_Pulumi_Cloud()
    {
        Group.Set("PULUMI_BACKEND_URL", "http://pulumi.example.com");
        Group.Set("PULUMI_ORG", "acme");

        var (_, log) = Group.Begin("sample-iam", Request.For("dev")).Run("create-stack");

        Assert.That(World.Find("sample-iam", "dev")!.FullName, Is.EqualTo("acme/sample-iam/dev"));
        Assert.That(Commands, Has.None.EndsWith("tag set"), "it takes its tags from the stack file");
        Assert.That(log, Does.Not.Contain("Commit it"));
    }

    [Test]
    public void The_salt_of_a_passphrase_reaches_the_later_jobs_and_is_to_be_committed()
    {
        Group.Set("PULUMI_BACKEND_URL", "s3://state");
        Group.Set("PULUMI_CONFIG_PASSPHRASE", "phrase");
        var pipeline = Group.Begin("sample-iam", Request.For("dev"));

        var (_, log) = pipeline.Run("create-stack");
        pipeline.Run("preview");
        pipeline.Run("update");

        var salt = pipeline
            .Runner.Artifact("create-stack", "Pulumi.dev.yaml")
            .Split('\n')
            .Single(l => l.StartsWith("encryptionsalt:", StringComparison.Ordinal));
        Assert.That(log, Does.Contain("Commit it").And.Contain(salt));
        Assert.That(
            File.ReadAllText(Path.Combine(pipeline.Runner.FolderOf(pipeline.Job("update")), "Pulumi.dev.yaml")),
            Does.Contain(salt)
        );
    }

    [Test]
    public void A_missing_passphrase_of_a_self_managed_backend_is_reported()
    {
        Group.Set("PULUMI_BACKEND_URL", "s3://state");

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That(pipeline.Log, Does.Contain("missing: PULUMI_CONFIG_PASSPHRASE."));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void A_secrets_provider_takes_the_place_of_a_passphrase()
    {
        Group.Set("PULUMI_BACKEND_URL", "s3://state");
        File.WriteAllText(Group.FileOf("sample-iam", "Pulumi.dev.yaml"), "secretsprovider: awskms://alias/pulumi\n");

        var (status, log) = Group.Begin("sample-iam", Request.For("dev")).Run("create-stack");

        Assert.That(status, Is.EqualTo(Status.Passed), log);
    }

    [TestCase("PULUMI_CONFIG_PASSPHRASE", "")]
    [TestCase("PULUMI_CONFIG_PASSPHRASE_FILE", "phrase.txt")]
    public void An_empty_passphrase_is_one_and_so_is_one_in_a_file(string name, string value)
    {
        Group.Set("PULUMI_BACKEND_URL", "s3://state");
        Group.Set(name, value);
        File.WriteAllText(Group.FileOf("sample-iam", "phrase.txt"), "phrase");

        var (status, log) = Group.Begin("sample-iam", Request.For("dev")).Run("create-stack");

        Assert.That(status, Is.EqualTo(Status.Passed), log);
    }

    [Test]
    public void A_wrong_passphrase_stops_the_preview()
    {
        Group.Set("PULUMI_BACKEND_URL", "s3://state");
        Group.Set("PULUMI_CONFIG_PASSPHRASE", "phrase");
        var pipeline = Group.Begin("sample-iam", Request.For("dev"));
        pipeline.Run("create-stack");
        Group.Set("PULUMI_CONFIG_PASSPHRASE", "another");

        var (status, log) = pipeline.Run("preview");

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(log, Does.Contain("incorrect passphrase"));
    }

    [TestCase("create-stack")]
    [TestCase("preview")]
    public void A_backend_that_fails_is_not_taken_for_a_stack_that_is_not_there(string job)
    {
        World.Fail("stack select", 4);

        var (_, log) = Group.Begin("sample-iam", Request.For("dev")).Run(job);

        Assert.That(log, Does.Not.Contain("There is no stack"));
        Assert.That(World.Calls.Select(c => c.Command), Is.EqualTo(new[] { "login", "stack select" }));
    }

    [TestCase("schedule", "deploy")]
    [TestCase("web", "drift")]
    [TestCase("web", "recover")]
    public void Only_a_deployment_creates_a_stack(string source, string action)
    {
        var pipeline = Group.Start("sample-iam", new() { Source = source, Inputs = new() { ["action"] = action } });

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain("There is no stack 'dev' yet"));
        AssertNothingChanged();
    }
}
