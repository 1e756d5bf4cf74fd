using Pipelines.Tests.GitLab;
using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

/// <summary>The whole chain from nothing, where everything goes well.</summary>
[TestFixture("dev")]
[TestFixture("prod")]
internal sealed class DeliveryTests(string environment)
{
    private static readonly string[] Order = ["sample-iam", "sample-eks", "sample-k8sapp"];

    private Played Delivery => Played.Delivery(environment);

    private IReadOnlyList<Call> Calls => Delivery.Group.World.Calls;

    [Test]
    public void Each_project_is_previewed_and_updated_in_the_order_of_the_chain()
    {
        Assert.That(
            Delivery.Pipeline.Chain().Select(p => (p.Project, p.Status)),
            Is.EqualTo(Order.Select(p => (p, Status.Passed))),
            Delivery.Pipeline.Log
        );
        Assert.That(
            Calls
                .Where(c => c.Command is "preview" or "up")
                .Select(c => (c.Project, c.Job, c.Command, c.Environment["DEPLOY_ENVIRONMENT"], c.ExitCode)),
            Is.EqualTo(
                Order.SelectMany(p =>
                    new[]
                    {
                        (p, "preview", "preview", environment, 0),
                        (p, "update", "preview", environment, 0),
                        (p, "update", "up", environment, 0),
                    }
                )
            )
        );
    }

    [Test]
    public void Each_job_that_runs_a_program_restores_its_packages_first() => Assert.That(
        Delivery.Group.DotNetCalls.Select(c => c.Split("restore ")[0]),
        Is.EqualTo(Order.SelectMany(p => new[] { $"{p} preview: ", $"{p} update: " })));

    [Test]
    public void Each_stack_is_created_once_and_takes_its_tag_from_the_stack_file()
    {
        Assert.That(
            Calls.Where(c => c.Arguments.Contains("--create")).Select(c => (c.Project, c.Job)),
            Is.EqualTo(Order.Select(p => (p, "create-stack")))
        );
        Assert.That(Calls.Select(c => c.Command), Has.None.EqualTo("stack tag set"));
    }

    [Test]
    public void No_secret_is_echoed()
    {
        var secrets = Delivery.Group.Variables.Values.SelectMany(v => v.Values).Append("kubeconfig-of-eks").ToArray();

        Assert.That(secrets, Has.Length.EqualTo(10));
        foreach (var secret in secrets)
        {
            Assert.That(Delivery.Pipeline.Chain().Select(p => p.Log), Has.None.Contains(secret));
        }
    }
}
