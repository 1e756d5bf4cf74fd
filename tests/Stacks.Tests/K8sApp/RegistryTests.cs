using System.Text.Json.Nodes;

namespace Stacks.Tests.K8sApp;

public class RegistryTests
{
    private const string Repository = "aws:ecr/repository:Repository";
    private const string Image = "docker:index/image:Image";

    private static Task<Registered> Run(string environment = "dev") => new ProgramUnderTest("sample-k8sapp", environment).RunAsync();

    [TestCaseSource(typeof(ProgramUnderTest), nameof(ProgramUnderTest.Environments))]
    public async Task Each_environment_has_a_repository_of_its_own(string environment) =>
        Assert.That((await Run(environment)).Input(Repository, "name", "breathe").Text(), Is.EqualTo($"breathe-{environment}"));

    [Test]
    public async Task Images_are_scanned_when_they_are_pushed() =>
        Assert.That((await Run()).Input(Repository, "imageScanningConfiguration.scanOnPush")!.GetValue<bool>());

    [TestCase("dev", "cache", "local")]
    [TestCase("prod", "cache")]
    public async Task No_tag_moves_but_these(string environment, params string[] moving)
    {
        var repository = (await Run(environment)).The(Repository).Inputs;
        Assert.That(repository["imageTagMutability"].Text(), Is.EqualTo("IMMUTABLE_WITH_EXCLUSION"));
        Assert.That(repository["imageTagMutabilityExclusionFilters"]!.AsArray().Select(filter => filter!["filter"].Text()), Is.EqualTo(moving));
    }

    [TestCase("dev", true)]
    [TestCase("prod", false)]
    public async Task Only_dev_loses_its_images_with_the_repository(string environment, bool forceDelete) =>
        Assert.That((await Run(environment)).Input(Repository, "forceDelete")!.GetValue<bool>(), Is.EqualTo(forceDelete));

    [Test]
    public async Task Prod_keeps_its_images_whatever_the_settings_say()
    {
        var run = await new ProgramUnderTest("sample-k8sapp", "prod").With(settings => settings["registry"]!["forceDelete"] = true).RunAsync();
        Assert.That(run.Input(Repository, "forceDelete")!.GetValue<bool>(), Is.False);
    }

    [TestCase("dev", 20)]
    [TestCase("prod", 50)]
    public async Task The_newest_images_are_kept_and_untagged_ones_dropped(string environment, int kept)
    {
        var rules = JsonNode.Parse((await Run(environment)).Input("aws:ecr/lifecyclePolicy:LifecyclePolicy", "policy").Text()!)!["rules"]!.AsArray();
        Assert.That(rules.Select(rule => (rule.At("selection.tagStatus").Text(), rule.At("selection.countNumber").Number())), Is.EqualTo(new[] { ("untagged", 1.0), ("any", kept) }));
    }

    [Test]
    public async Task The_image_is_pushed_with_the_token_of_the_registry()
    {
        var login = (await Run()).Input(Image, "registry", "breathe");
        Assert.That((login.At("username").Text(), login.At("server").Text()), Is.EqualTo(("AWS", "https://123456789012.dkr.ecr.eu-central-1.amazonaws.com")));
    }

    [Test]
    public async Task The_password_of_the_registry_is_a_secret() => Assert.That((await Run()).Input(Image, "registry.password", "breathe").Text(), Is.EqualTo("[secret]"));

    [Test]
    public async Task The_image_is_built_from_the_app_for_the_nodes()
    {
        var build = (await Run()).Input(Image, "build", "breathe");
        Assert.That((build.At("context").Text(), build.At("platform").Text()), Is.EqualTo(("./app", "linux/amd64")));
    }

    [Test]
    public async Task A_build_starts_from_the_stages_of_the_last_one()
    {
        var run = await Run();
        var cache = run.Input(Image, "imageName", "breathe-cache").Text();
        Assert.That(run.Input(Image, "build.cacheFrom.images", "breathe").Texts(), Is.EqualTo(new[] { cache }));
    }

    [Test]
    public async Task The_output_is_the_digest() =>
        Assert.That((await Run()).Output("imageDigest").Value.Text(), Does.Match("/breathe-dev@sha256:[0-9a-f]{64}$"));
}
