using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class DestroyTests : GroupTests
{
    private static readonly string[] Projects = GroupFolder.Projects;

    private IEnumerable<string> Destroyed => World.Calls.Where(c => c.Command == "destroy" && c.ExitCode == 0).Select(c => c.Project);

    [SetUp]
    public void Deploy()
    {
        foreach (var project in Projects)
        {
            Deployed(project, "dev");
            Deployed(project, "prod");
        }
    }

    [Test]
    public void The_stacks_are_destroyed_in_the_reverse_order_of_the_chain()
    {
        var pipeline = Group.Start("sample-iam", Destroy("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Passed), pipeline.Log);
        Assert.That(Destroyed, Is.EqualTo(Projects.Reverse()));
    }

    [Test]
    public void Prod_is_destroyed_where_every_stack_is_named()
    {
        Group.Start("sample-iam", Destroy("prod", "sample-iam/prod sample-eks/prod sample-k8sapp/prod"));

        Assert.That(Destroyed, Is.EqualTo(Projects.Reverse()));
    }

    [TestCase("")]
    [TestCase("prod")]
    [TestCase("sample-iam/dev")]
    [TestCase("my-sample-k8sapp/prod sample-k8sapp/production")]
    public void Prod_is_not_destroyed_without_its_name(string names)
    {
        var pipeline = Group.Start("sample-k8sapp", Destroy("prod", names));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain($"must name 'sample-k8sapp/prod'; it is '{names}'"));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void A_variable_of_the_project_does_not_stand_for_the_name()
    {
        Group.Set("DESTROY_STACKS", "sample-k8sapp/prod");

        var pipeline = Group.Start("sample-k8sapp", Destroy("prod", ""));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void A_stack_is_kept_where_one_that_builds_on_it_was_not_named()
    {
        var pipeline = Group.Start("sample-iam", Destroy("prod", "sample-iam/prod"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(World.Calls, Is.Empty);
    }

    [Test]
    public void A_stack_is_kept_where_one_that_builds_on_it_could_not_be_destroyed()
    {
        World.Fail("destroy", 1, "sample-eks");

        Group.Start("sample-iam", Destroy("dev"));

        Assert.That(Destroyed, Is.EqualTo(new[] { "sample-k8sapp" }));
        Assert.That(Commands, Has.None.EqualTo("sample-iam destroy"));
    }

    [TestCase("dev")]
    [TestCase("prod")]
    public void A_destroy_waits_for_a_person(string environment)
    {
        var pipeline = Group.Start("sample-iam", Destroy(environment) with { Approved = [] });

        Assert.That(pipeline.Chain().Select(p => p.Status), Is.All.EqualTo(Status.Blocked));
        Assert.That(World.Calls, Is.Empty);
    }

    private static Request Destroy(string environment, string names = "") => new()
    {
        Source = "web",
        Inputs = new() { ["environment"] = environment, ["action"] = "destroy", ["destroy_stacks"] = names },
        Approved = ["destroy"],
    };
}
