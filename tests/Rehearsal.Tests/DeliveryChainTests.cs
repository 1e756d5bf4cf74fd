using Rehearsal.Chain;

namespace Rehearsal.Tests;

public class DeliveryChainTests
{
    private static void Project(TemporaryFolder folder, string name, string pipeline)
    {
        folder.Write($"{name}/Pulumi.yaml", $"name: {name}\n");
        folder.Write($"{name}/.gitlab-ci.yml", pipeline);
    }

    private static string[] Order(TemporaryFolder folder) => [.. DeliveryChain.Read(folder.Path).Projects.Select(project => project.Name)];

    private static string? ErrorOf(TemporaryFolder folder) => Assert.Throws<RehearsalException>(() => DeliveryChain.Read(folder.Path))?.Message;

    [TestCase("job:\n  trigger: group/a\n", TestName = "A_trigger_in_short")]
    [TestCase("job:\n  trigger:\n    project: $CI_PROJECT_NAMESPACE/a\n    strategy: mirror\n", TestName = "A_trigger_with_options")]
    [TestCase("spec:\n  inputs: {}\n---\njob:\n  trigger: { project: g/a }\n", TestName = "A_trigger_behind_a_header")]
    public void A_project_comes_before_the_one_that_it_triggers(string pipeline)
    {
        using var folder = new TemporaryFolder();
        Project(folder, "a", "stages: [x]\n");
        Project(folder, "b", pipeline);
        Assert.That(Order(folder), Is.EqualTo(new[] { "b", "a" }));
    }

    [Test]
    public void The_real_chain_goes_from_the_role_to_the_app() =>
        Assert.That(DeliveryChain.Read(RealChain.Root).Projects.Select(project => project.Name), Is.EqualTo(new[] { "sample-iam", "sample-eks", "sample-k8sapp" }));

    [Test]
    public void A_trigger_cycle_is_an_error()
    {
        using var folder = new TemporaryFolder();
        Project(folder, "a", "job: { trigger: g/b }\n");
        Project(folder, "b", "job: { trigger: g/a }\n");
        Assert.That(ErrorOf(folder), Is.EqualTo("The pipelines trigger each other in a circle: a, b"));
    }

    [Test]
    public void Every_trigger_that_leads_nowhere_is_named()
    {
        using var folder = new TemporaryFolder();
        Project(folder, "a", "job: { trigger: g/x }\n");
        Project(folder, "b", "job: { trigger: g/y }\n");
        Assert.That(ErrorOf(folder), Does.Contain("triggers 'x', which is not here; here are a, b").And.Contain("triggers 'y'"));
    }

    [Test]
    public void Two_folders_with_one_project_are_named()
    {
        using var folder = new TemporaryFolder();
        Project(folder, "a", "stages: [x]\n");
        folder.Write("a copy/Pulumi.yaml", "name: a\n");
        folder.Write("a copy/.gitlab-ci.yml", "stages: [x]\n");
        Assert.That(ErrorOf(folder), Does.StartWith("More than one folder has a project 'a': ").And.Contain("a copy"));
    }

    [Test]
    public void A_missing_pipeline_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/Pulumi.yaml", "name: a\n");
        Assert.That(ErrorOf(folder), Does.EndWith($"{Path.Combine("a", ".gitlab-ci.yml")} is missing"));
    }

    [Test]
    public void Broken_YAML_is_named_with_its_line()
    {
        using var folder = new TemporaryFolder();
        Project(folder, "a", "job:\n  trigger: [\n");
        Assert.That(ErrorOf(folder), Does.Contain(".gitlab-ci.yml, line "));
    }

    [Test]
    public void A_folder_without_projects_is_named()
    {
        using var folder = new TemporaryFolder();
        Assert.That(ErrorOf(folder), Is.EqualTo($"{folder.Path}: no folder in it has a Pulumi.yaml"));
    }

    [Test]
    public void A_project_without_a_name_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/Pulumi.yaml", "runtime: dotnet\n");
        Assert.That(ErrorOf(folder), Does.EndWith("'name' is missing; it must name the project"));
    }
}
