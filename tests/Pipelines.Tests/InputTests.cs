using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>What a project can tell the component.</summary>
internal sealed class InputTests : GroupTests
{
    private static readonly StartingPoint WithoutOptions = new(Update);
    private static readonly StartingPoint WithOptions = new(group =>
    {
        group.GiveTheComponent("sample-iam", "refresh: true");
        group.GiveTheComponent("sample-iam", "parallel: 4");
        group.GiveTheComponent("sample-iam", "policy_packs: policies/a policies/b");
        return Update(group);
    });

    [SetUp]
    public void Deploy() => Deploy(Group);

    [TestCase("--refresh")]
    [TestCase("--parallel 4")]
    [TestCase("--policy-pack policies/a --policy-pack policies/b")]
    public void An_option_reaches_previews_and_updates_alike(string options)
    {
        From(WithOptions);

        Assert.That(Operations, Has.Length.EqualTo(3).And.All.Contains(options));
    }

    [TestCase("--refresh")]
    [TestCase("--parallel")]
    [TestCase("--policy-pack")]
    public void An_option_that_is_not_asked_for_is_not_given(string option)
    {
        From(WithoutOptions);

        Assert.That(Operations, Has.Length.EqualTo(3).And.None.Contains(option));
    }

    [Test]
    public void A_project_may_be_in_a_folder_of_its_repository()
    {
        var folder = Directory.CreateDirectory(Group.FileOf("sample-iam", "infra", "iam")).FullName;
        foreach (
            var file in Directory
                .GetFiles(Group.FileOf("sample-iam"))
                .Where(f => !f.EndsWith(".gitlab-ci.yml", StringComparison.Ordinal))
        )
        {
            File.Move(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        Group.Edit(
            "sample-iam",
            ".gitlab-ci.yml",
            "project_file: sample-iam.csproj",
            "working_directory: infra/iam/\n      project_file: infra/iam/sample-iam.csproj"
        );
        var pipeline = Group.Begin("sample-iam", Request.For("dev"));
        var (previewed, log) = pipeline.Run("preview");
        var (updated, update) = pipeline.Run("update");

        Assert.That((previewed, updated), Is.EqualTo((Status.Passed, Status.Passed)), log + update);
        Assert.That(pipeline.Runner.Artifact("preview", "infra/iam/.review/changes.json"), Does.Contain("7200"));
        Assert.That(Group.DotNetCalls[0], Does.EndWith("/infra/iam/sample-iam.csproj"));
    }

    [Test]
    public void The_runner_can_be_chosen()
    {
        Group.GiveTheComponent("sample-iam", "tags: [aws, large]");

        var definition = Group.Tools("sample-iam").Pipeline(Request.For("dev"));

        Assert.That(
            Definition.Find(definition, "update", "tags")?.ToString(),
            Does.Contain("aws").And.Contain("large")
        );
    }

    [Test]
    public void Packages_are_restored_in_the_versions_of_the_lock_file_where_there_is_one()
    {
        Group.Begin("sample-iam", Request.For("dev")).Run("preview");
        File.WriteAllText(Group.FileOf("sample-iam", "packages.lock.json"), "{}");
        Group.Begin("sample-iam", Request.For("dev")).Run("preview");

        Assert.That(
            Group.DotNetCalls.Select(c => c.EndsWith("sample-iam.csproj --locked-mode", StringComparison.Ordinal)),
            Is.EqualTo(new[] { false, true })
        );
    }

    [Test]
    public void A_restore_that_fails_is_retried_and_stops_the_preview()
    {
        World.Fail("dotnet-restore", 1);

        var (status, log) = Group.Begin("sample-iam", Request.For("dev")).Run("preview");

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(log, Does.Contain("The packages of sample-iam.csproj could not be restored."));
        Assert.That(Group.DotNetCalls, Has.Length.EqualTo(3), "twice more");
        Assert.That(Commands, Has.None.EndsWith(" preview"));
    }

    private string[] Operations =>
        [.. World.Calls.Where(c => c.Command is "preview" or "up").Select(c => string.Join(' ', c.Arguments))];

    private static void Deploy(Group group)
    {
        group.Deploy("dev", "sample-iam");
        group.World.Set("sample-iam", "aws:iam/role:Role", "maxSessionDuration", 7200);
    }

    private static PipelinePlayer Update(Group group)
    {
        Deploy(group);
        var pipeline = group.Begin("sample-iam", Request.For("dev"));
        pipeline.Run("preview");
        pipeline.Run("update");
        return pipeline;
    }
}
