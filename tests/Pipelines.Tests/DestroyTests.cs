using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class DestroyTests : GroupTests
{
    private static readonly string[] Projects = GroupFolder.Projects;

    // A job of sample-iam would delete the role that it runs with.
    private static readonly string[] Destroyable = [.. GroupFolder.Projects.Except(["sample-iam"])];

    private IEnumerable<string> Destroyed =>
        World.Calls.Where(c => c.Command == "destroy" && c.ExitCode == 0).Select(c => c.Project);

    [SetUp]
    public void Deploy()
    {
        Group.Deploy("dev");
        foreach (var project in Projects)
        {
            Group.SetProduction(project, "prod", true);
        }
    }

    [Test]
    public void All_stacks_but_that_of_the_roles_are_destroyed_in_the_reverse_order_of_the_chain_and_keep_their_history()
    {
        var pipeline = Group.Start("sample-iam", Destroy("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Passed), pipeline.Log);
        Assert.That(Destroyed, Is.EqualTo(Destroyable.Reverse()));
        Assert.That(Projects.Select(p => World.Find(p, "dev")!.Resources.Count > 0), Is.EqualTo(Projects.Select(p => p == "sample-iam")));
    }

    [Test]
    public void The_stack_goes_too_where_an_input_says_so()
    {
        var request = Destroy("dev");
        request.Inputs["remove_stack"] = "true";

        Group.Start("sample-k8sapp", request);

        Assert.That(World.Find("sample-k8sapp", "dev"), Is.Null);
    }

    [Test]
    public void A_chain_that_was_deployed_in_part_can_be_destroyed()
    {
        World.Remove(World.Find("sample-k8sapp", "dev")!);

        var pipeline = Group.Start("sample-iam", Destroy("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Passed), pipeline.Log);
        Assert.That(pipeline.Downstream!.Downstream!.Log, Does.Contain("There is no stack 'dev': nothing to destroy."));
        Assert.That(Destroyed, Is.EqualTo(new[] { "sample-eks" }));
    }

    [Test]
    public void A_backend_that_fails_is_not_taken_for_nothing_to_do()
    {
        World.Fail("stack select", 1);

        Assert.That(Group.Start("sample-k8sapp", Destroy("dev")).Status, Is.EqualTo(Status.Failed));
    }

    [Test]
    public void What_is_protected_is_named_at_once_with_all_that_is_to_be_done()
    {
        Group.Deploy("prod");
        World.Change(
            "sample-eks",
            p => p.Resources.Single(r => r.Type == "aws:eks/cluster:Cluster").Inputs["deletionProtection"] = true
        );
        Group.Deploy("prod", "sample-eks");

        var (status, log) = Group.Begin("sample-eks", Destroy("prod", "sample-eks/prod")).Run("destroy");

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(
            log,
            Does.Contain("pulumi state unprotect --all --yes --stack prod")
                .And.Contain("aws:ec2/vpc:Vpc::network")
                .And.Contain("turn deletion protection off")
                .And.Contain("Nothing was deleted.")
                .And.Contain("Then run this job again.")
                .And.Contain("Cluster::cluster")
        );
        Assert.That(Commands, Has.None.EqualTo("sample-eks destroy"));
    }

    [Test]
    public void Production_is_destroyed_where_every_stack_is_named_and_nothing_is_protected()
    {
        Group.Deploy("prod");
        foreach (var project in Projects)
        {
            World.Unprotect(project, "prod");
        }

        Group.Start("sample-iam", Destroy("prod", "sample-eks/prod sample-k8sapp/prod"));

        Assert.That(Destroyed, Is.EqualTo(Destroyable.Reverse()));
    }

    [TestCase("")]
    [TestCase("prod")]
    [TestCase("sample-iam/dev")]
    [TestCase("my-sample-k8sapp/prod sample-k8sapp/production")]
    public void Production_is_not_destroyed_without_its_name(string names)
    {
        Group.Deploy("prod");
        World.Unprotect("sample-k8sapp", "prod");

        var pipeline = Group.Start("sample-k8sapp", Destroy("prod", names));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain("must name 'sample-k8sapp/prod'").And.Contain($"it is '{names}'"));
        AssertNothingChanged();
    }

    [Test]
    public void A_variable_of_the_project_does_not_stand_for_the_name()
    {
        Group.Deploy("prod");
        Group.Set("DESTROY_STACKS", "sample-k8sapp/prod");

        Assert.That(Group.Start("sample-k8sapp", Destroy("prod", "")).Status, Is.EqualTo(Status.Failed));
        AssertNothingChanged();
    }

    [Test]
    public void A_stack_is_kept_where_one_that_builds_on_it_could_not_be_destroyed()
    {
        World.Fail("destroy", 1, "sample-eks");

        var pipeline = Group.Start("sample-iam", Destroy("dev"));

        Assert.That(Destroyed, Is.EqualTo(new[] { "sample-k8sapp" }));
        Assert.That(pipeline.Downstream!.Log, Does.Contain("'destroy' of 'dev' failed and is not retried"));
    }

    [TestCase("dev")]
    [TestCase("prod")]
    public void A_destruction_waits_for_a_person(string environment)
    {
        var pipeline = Group.Start("sample-iam", Destroy(environment) with { Approved = [] });

        Assert.That(pipeline.Chain().Select(p => p.Status), Is.All.EqualTo(Status.Blocked));
        Assert.That(World.Calls, Is.Empty);
    }

    private static Request Destroy(string environment, string names = "")
    {
        var request = Request.For(environment, "destroy", "destroy");
        request.Inputs["destroy_stacks"] = names;
        return request;
    }
}
