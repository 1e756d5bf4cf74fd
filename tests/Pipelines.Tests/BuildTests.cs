using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class BuildTests : GroupTests
{
    private string[] Caches => [.. Directory.GetDirectories(Group.FileOf("sample-k8sapp", ".gitlab-ci-local", "cache")).Select(d => Path.GetFileName(d)!)];

    [Test]
    public void A_pipeline_restores_and_compiles_once()
    {
        Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(Group.DotNetCalls, Is.EqualTo(new[] { "sample-k8sapp preview: restore sample-k8sapp.csproj", "sample-k8sapp preview: build sample-k8sapp.csproj --no-restore" }));
    }

    [Test]
    public void The_update_runs_the_assembly_that_the_preview_compiled()
    {
        Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(File.ReadAllText(Group.FileOf("sample-k8sapp", ".gitlab-ci-local", "builds", "update", "bin", "program.dll")).Trim(), Is.EqualTo("preview"));
    }

    [TestCase("restore", "could not be restored")]
    [TestCase("build", "")]
    public void A_program_that_does_not_build_is_not_previewed(string command, string message)
    {
        World.Fail($"dotnet-{command}", 1);

        var pipeline = Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That(pipeline.Status, Is.EqualTo(Status.Failed));
        Assert.That(pipeline.Log, Does.Contain(message));
        Assert.That(Commands, Has.None.EndsWith(" preview").And.None.EndsWith(" up"));
    }

    [Test]
    public void A_new_project_file_means_a_new_cache()
    {
        Group.Start("sample-k8sapp", Request.For("dev"));
        var before = Caches;

        File.AppendAllText(Group.FileOf("sample-k8sapp", "sample-k8sapp.csproj"), "<!-- changed -->");
        Group.Start("sample-k8sapp", Request.For("dev"));

        Assert.That((before.Length, Caches.Length), Is.EqualTo((1, 2)));
    }

    [Test]
    public void The_image_build_has_a_Docker_engine_with_TLS()
    {
        Group.Start("sample-k8sapp", Request.For("dev"));

        var engines = File.ReadAllLines(Group.FileOf("docker.log")).Where(l => l.EndsWith("-dind", StringComparison.Ordinal) || l.Contains("--network-alias docker", StringComparison.Ordinal)).ToArray();
        Assert.That(engines, Is.Not.Empty);
        Assert.That(File.ReadAllText(Group.FileOf("docker.log")), Does.Contain("DOCKER_TLS_VERIFY=1").And.Contain("DOCKER_HOST=tcp://docker:2376"));
    }
}
