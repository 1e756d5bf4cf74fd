using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>The pipelines of the repository as a whole, and of the component as a project of its own.</summary>
internal sealed class RepositoryTests : GroupTests
{
    [Test]
    public void The_repository_tests_rehearses_and_checks_its_component()
    {
        var folder = Directory.CreateDirectory(Group.FileOf("repository")).FullName;
        File.Copy(Path.Combine(Tool.Repository, ".gitlab-ci.yml"), Path.Combine(folder, ".gitlab-ci.yml"));
        Tool.Do(folder, "git", "init", "--quiet", "--initial-branch", "main");

        var (jobs, refusal) = In("repository").List(new(), validate: true);

        Assert.That(refusal, Is.Null);
        Assert.That(jobs.Select(j => j.Name), Is.EqualTo(new[] { "test", "rehearse: [dev]", "rehearse: [prod]", "component" }));
    }

    [Test]
    public void The_component_runs_none_of_its_jobs_in_its_own_project()
    {
        var (jobs, refusal) = In("ci").List(new(), validate: true);

        Assert.That(refusal, Is.Null);
        Assert.That(jobs.Select(j => j.Name), Is.EqualTo(new[] { "shellcheck" }));
    }

    [TestCase("", "PASS")]
    [TestCase("echo $1", "FAIL")]
    public void The_component_lets_no_script_pass_that_shellcheck_finds_fault_with(string addition, string result)
    {
        Tool.Require("shellcheck");
        Group.Edit("ci", "templates/pulumi.yml", "      state_digest() {\n", $"      state_digest() {{\n        {addition}\n");

        var (results, log) = In("ci").Run(new(), [new Job("shellcheck", "build", "on_success", "")]);

        Assert.That(results["shellcheck"], Is.EqualTo(result), log);
    }

    private GitLabCiLocal In(string folder) => new(Group.FileOf(folder), Group.JobEnvironment());
}
