using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>What a project can tell the component.</summary>
internal sealed class InputTests : GroupTests
{
    [SetUp]
    public void Deploy()
    {
        Group.Deploy("dev", "sample-iam");
        World.Set("sample-iam", "aws:iam/role:Role", "maxSessionDuration", 7200);
    }

    [TestCase("refresh: true", "--refresh")]
    [TestCase("parallel: 4", "--parallel 4")]
    [TestCase("policy_packs: policies/a policies/b", "--policy-pack policies/a --policy-pack policies/b")]
    public void An_option_reaches_previews_and_updates_alike(string input, string options)
    {
        Assert.That(Calls(), Has.None.Contains(options));
        Group.GiveTheComponent("sample-iam", input);

        Assert.That(Calls(), Has.Length.EqualTo(3).And.All.Contains(options));
    }

    [Test]
    public void A_project_may_be_in_a_folder_of_its_repository()
    {
        var folder = Directory.CreateDirectory(Group.FileOf("sample-iam", "infra", "iam")).FullName;
        foreach (var file in Directory.GetFiles(Group.FileOf("sample-iam")).Where(f => !f.EndsWith(".gitlab-ci.yml", StringComparison.Ordinal)))
        {
            File.Move(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        Group.Edit("sample-iam", ".gitlab-ci.yml", "project_file: sample-iam.csproj", "working_directory: infra/iam/\n      project_file: infra/iam/sample-iam.csproj");
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

        Assert.That(Definition.Find(definition, "update", "tags")?.ToString(), Does.Contain("aws").And.Contain("large"));
    }

    [Test]
    public void Packages_are_restored_in_the_versions_of_the_lock_file_where_there_is_one()
    {
        Group.Begin("sample-iam", Request.For("dev")).Run("preview");
        File.WriteAllText(Group.FileOf("sample-iam", "packages.lock.json"), "{}");
        Group.Begin("sample-iam", Request.For("dev")).Run("preview");

        Assert.That(Group.DotNetCalls.Select(c => c.EndsWith("sample-iam.csproj --locked-mode", StringComparison.Ordinal)), Is.EqualTo(new[] { false, true }));
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

    private string[] Calls()
    {
        var before = World.Calls.Count;
        var pipeline = Group.Begin("sample-iam", Request.For("dev"));
        pipeline.Run("preview");
        pipeline.Run("update");
        World.Set("sample-iam", "aws:iam/role:Role", "maxSessionDuration", Random.Shared.Next());
        return [.. World.Calls.Skip(before).Where(c => c.Command is "preview" or "up").Select(c => string.Join(' ', c.Arguments))];
    }
}
