using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

internal sealed class BuildTests : GroupTests
{
    private string[] Caches => [.. Directory.GetDirectories(Group.FileOf("sample-k8sapp", ".gitlab-ci-local", "cache")).Select(d => Path.GetFileName(d)!)];

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
}
