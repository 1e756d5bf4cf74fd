using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class ChainTests
{
    private static readonly string[] Order = ["sample-iam", "sample-eks", "sample-k8sapp"];

    [TestCase("dev")]
    [TestCase("prod")]
    public void Each_project_is_previewed_and_updated_in_the_order_of_the_chain(string environment)
    {
        using var group = Group.Create();

        var pipeline = group.Start("sample-iam", Request.For(environment, approved: "update"));

        Assert.That(pipeline.Chain().Select(p => (p.Project, p.Status)), Is.EqualTo(Order.Select(p => (p, Status.Passed))), pipeline.Log);
        Assert.That(
            group.World.Calls.Where(c => c.Command is "preview" or "up").Select(c => (c.Project, c.Command, c.ExitCode)),
            Is.EqualTo(Order.SelectMany(p => new[] { (p, "preview", 0), (p, "up", 0) })));
    }
}
