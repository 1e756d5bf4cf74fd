using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

/// <summary>Previews that fail, and what they say.</summary>
internal sealed partial class ReviewTests
{
    [Test]
    public void Two_previews_of_a_stack_that_does_not_exist_propose_the_same()
    {
        var pipeline = Group.Start("sample-k8sapp", Request.For("prod", "deploy", "update"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Passed), pipeline.Log);
        Assert.That(World.Find("sample-k8sapp", "prod")!.Resources, Has.Count.EqualTo(5));
    }

    [Test]
    public void A_second_preview_that_fails_stops_the_update()
    {
        World.Set("sample-eks", "aws:eks/cluster:Cluster", "version", "1.36");
        var (pipeline, _, _) = Preview();
        World.Fail("preview", 5);

        var (status, log) = pipeline.Run("update");

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(log, Does.Contain("The preview of 'prod' failed; the reason is above. Nothing was touched.\n"));
        Assert.That(log, Does.Not.Contain("no longer those that were reviewed"));
    }

    [Test]
    public void A_state_that_cannot_be_read_stops_the_preview()
    {
        World.Fail("stack export", 4);

        var (_, status, _) = Preview();

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(Commands, Has.None.EndsWith(" preview"));
    }

    [Test]
    public void A_failed_preview_says_what_would_be_lost_although_it_is_protected()
    {
        World.Set("sample-eks", Vpc, "cidrBlock", "10.1.0.0/16");

        var (_, status, log) = Preview();

        Assert.That(status, Is.EqualTo(Status.Failed));
        Assert.That(
            log,
            Does.Contain("**Error:** unable to replace resource").And.Contain("The preview of 'prod' failed")
        );
        Assert.That(log, Does.Contain("- **replace** `aws:ec2/vpc:Vpc` **network**: **error, it is protected**"));
    }
}
