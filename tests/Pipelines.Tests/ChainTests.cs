using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class ChainTests : GroupTests
{
    [Test]
    public void A_program_does_not_find_an_upstream_that_was_never_deployed()
    {
        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain("error: Preview failed: unknown stack \"personal/sample-eks/dev\""));
        Assert.That(Commands, Has.None.EndsWith(" up"));
    }

    [Test]
    public void A_failed_preview_stops_its_update()
    {
        World.Fail("preview", 1);

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That(
            (pipeline.Status, pipeline.Jobs["update"], pipeline.Jobs["downstream"]),
            Is.EqualTo((Status.Failed, Status.Skipped, Status.Skipped))
        );
        Assert.That(Commands, Has.None.EndsWith(" up").And.None.StartsWith("sample-eks"));
    }

    [Test]
    public void A_failed_update_is_tried_once_and_triggers_nothing()
    {
        World.Fail("up", 1);

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That(
            (pipeline.Status, pipeline.Jobs["downstream"], pipeline.Downstream),
            Is.EqualTo((Status.Failed, Status.Skipped, (Pipeline?)null))
        );
        Assert.That(Commands.Count(c => c == "sample-iam up"), Is.EqualTo(1));
        Assert.That(Commands, Has.None.StartsWith("sample-eks"));
    }

    [Test]
    public void An_upstream_shows_that_its_downstream_failed()
    {
        Group.Deploy("dev", "sample-iam");
        World.Fail("preview", 1, "sample-k8sapp");

        var pipeline = Group.Start("sample-eks", Request.For("dev"));

        Assert.That(pipeline.Chain().Select(p => p.Status), Is.All.EqualTo(Status.Failed));
        Assert.That(Commands, Does.Contain("sample-eks up").And.None.EqualTo("sample-k8sapp up"));
    }

    [Test]
    public void A_downstream_that_does_not_declare_an_input_is_not_started()
    {
        Group.Edit("sample-eks", ".gitlab-ci.yml", "    action:\n      description", "    deed:\n      description");

        var pipeline = Group.Start("sample-iam", Request.For("dev"));

        Assert.That((pipeline.Status, pipeline.Downstream!.Status), Is.EqualTo((Status.Failed, Status.Refused)));
        Assert.That(pipeline.Downstream.Log, Does.Contain("action"));
    }

    [Test]
    public void A_trigger_says_nothing_of_branches_because_it_would_name_those_of_the_upstream(
        [Values("sample-iam", "sample-eks")] string project
    )
    {
        var definition = Group.Tools(project).Pipeline(Request.For("dev"));

        Assert.That(Definition.Find(definition, "downstream", "trigger", "branch"), Is.Null);
    }

    [Test]
    public void What_a_person_confirms_is_handed_down_the_chain()
    {
        var definition = Group.Tools("sample-iam").Pipeline(new()
        {
            Source = "web",
            Inputs = new()
            {
                ["environment"] = "prod",
                ["action"] = "destroy",
                ["confirm_losses"] = "A::b",
                ["destroy_stacks"] = "p/prod",
                ["remove_stack"] = "true",
            },
        });

        Assert.That(Trigger.Read(definition, "downstream").Inputs, Is.EquivalentTo(new Dictionary<string, string>
        {
            ["environment"] = "prod",
            ["action"] = "destroy",
            ["confirm_losses"] = "A::b",
            ["destroy_stacks"] = "p/prod",
            ["remove_stack"] = "true",
        }));
    }

    [TestCase("push", "deploy", true)]
    [TestCase("web", "destroy", true)]
    [TestCase("web", "drift", false)]
    [TestCase("web", "recover", false)]
    [TestCase("schedule", "deploy", false)]
    [TestCase("schedule", "destroy", false)]
    [TestCase("merge_request_event", "deploy", false)]
    public void Only_deploying_and_destroying_concern_the_chain(string source, string action, bool triggers)
    {
        foreach (var project in new[] { "sample-iam", "sample-eks" })
        {
            var (jobs, _) = Group
                .Tools(project)
                .List(
                    new()
                    {
                        Source = source,
                        Inputs = new() { ["action"] = action },
                    }
                );

            Assert.That(jobs.Any(j => j.Name == "downstream"), Is.EqualTo(triggers), project);
        }
    }

    [Test]
    public void A_branch_that_is_not_the_default_one_deploys_nothing(
        [Values("deploy", "drift", "recover", "destroy")] string action
    )
    {
        var (jobs, _) = Group
            .Tools("sample-iam")
            .List(
                new()
                {
                    Source = "web",
                    Inputs = new() { ["action"] = action },
                    Variables = new() { ["CI_COMMIT_BRANCH"] = "idea" },
                }
            );

        Assert.That(jobs, Is.Empty);
    }
}
