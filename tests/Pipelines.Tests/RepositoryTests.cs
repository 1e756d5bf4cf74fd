using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>The pipelines of the repository as a whole, and of the component as a project of its own.</summary>
internal sealed class RepositoryTests
{
    [Test]
    public void The_repository_tests_rehearses_and_checks_its_component()
    {
        Tool.Require("git", "node", "rsync");
        var definition = File.ReadAllText(Path.Combine(Tool.Repository, ".gitlab-ci.yml"));

        var (jobs, refusal) = new GitLabCiLocal(definition, "repository").List(new(), validate: true);

        Assert.That(refusal, Is.Null);
        Assert.That(
            jobs.Select(j => j.Name),
            Is.EqualTo(new[] { "test", "rehearse: [dev]", "rehearse: [prod]", "component" })
        );
    }

    [TestCase("", "")]
    [TestCase("ci/component", "/ci/component")]
    public void The_component_checks_itself_and_runs_none_of_its_jobs(string folder, string input)
    {
        Tool.Require("git", "node", "rsync");
        using var repository = new ComponentRepository(folder);

        var (jobs, refusal) = repository.List(input);

        Assert.That(refusal, Is.Null);
        Assert.That(jobs, Is.EqualTo(new[] { "shellcheck" }));
    }

    [TestCase("", true)]
    [TestCase("      echo $1\n", false)]
    public void The_component_lets_no_shell_pass_that_shellcheck_objects_to(string addition, bool passes)
    {
        Tool.Require("git", "node", "rsync", "shellcheck");
        using var repository = new ComponentRepository("");
        File.AppendAllText(repository.FileOf("shell/job.yml"), addition);

        var (exitCode, log) = repository.Run("shellcheck");

        Assert.That(exitCode == 0, Is.EqualTo(passes), log);
    }
}
