using Pipelines.Tests.GitLab;
using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

/// <summary>The whole chain where everything goes well.</summary>
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
        Assert.That(Delivery.Pipeline.Chain().Select(p => (p.Project, p.Status)), Is.EqualTo(Order.Select(p => (p, Status.Passed))), Delivery.Pipeline.Log);
        Assert.That(
            Calls.Where(c => c.Command is "preview" or "up").Select(c => (c.Project, c.Command, c.Environment["DEPLOY_ENVIRONMENT"], c.ExitCode)),
            Is.EqualTo(Order.SelectMany(p => new[] { (p, "preview", environment, 0), (p, "up", environment, 0) })));
    }

    [Test]
    public void Each_update_applies_the_plan_of_its_preview()
    {
        static string Plan(Call call, string flag) => call.Arguments.SkipWhile(a => a != flag).ElementAt(1);

        var previewed = Calls.Where(c => c.Command == "preview").Select(c => Plan(c, "--save-plan"));
        Assert.That(Calls.Where(c => c.Command == "up").Select(c => Plan(c, "--plan")), Is.EqualTo(previewed));
    }

    [Test]
    public void Each_pipeline_restores_and_compiles_once() => Assert.That(
        Delivery.Group.DotNetCalls,
        Is.EqualTo(Order.SelectMany(p => new[] { $"{p} preview: restore {p}.csproj", $"{p} preview: build {p}.csproj --no-restore" })));

    [Test]
    public void Each_update_runs_the_assembly_that_its_preview_compiled() => Assert.That(
        Order.Select(p => File.ReadAllText(Delivery.Group.FileOf(p, ".gitlab-ci-local", "builds", "update", "bin", "program.dll")).Trim()),
        Is.All.EqualTo("preview"));

    [Test]
    public void Each_stack_is_created_once_and_takes_its_tag_from_the_stack_file()
    {
        Assert.That(Calls.Where(c => c.Arguments.Contains("--create")).Select(c => (c.Project, c.Job)), Is.EqualTo(Order.Select(p => (p, "preview"))));
        Assert.That(Calls.Select(c => c.Command), Has.None.EqualTo("stack tag set"));
    }

    [Test]
    public void No_secret_is_echoed()
    {
        var secrets = Delivery.Group.Variables.Values.SelectMany(v => v.Values).ToArray();

        Assert.That(secrets, Has.Length.EqualTo(9));
        foreach (var secret in secrets)
        {
            Assert.That(Delivery.Pipeline.Chain().Select(p => p.Log), Has.None.Contains(secret));
        }
    }

    [Test]
    public void No_credential_file_outlives_its_job() =>
        Assert.That(Order.SelectMany(p => Directory.GetFiles(Delivery.Group.FileOf(p), "credentials.json", SearchOption.AllDirectories)), Is.Empty);

    [Test]
    public void The_image_build_has_a_Docker_engine_with_TLS()
    {
        var engines = File.ReadAllText(Delivery.Group.FileOf("docker.log"));

        Assert.That(engines, Does.Contain("docker:28-dind").And.Contain("--network-alias docker"));
        Assert.That(engines, Does.Contain("DOCKER_HOST=tcp://docker:2376").And.Contain("DOCKER_TLS_VERIFY=1").And.Contain("DOCKER_TLS_CERTDIR=/certs"));
    }
}
