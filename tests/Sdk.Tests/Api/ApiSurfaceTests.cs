namespace Sdk.Tests.Api;

public sealed class ApiSurfaceTests
{
    // Declarations of the types that this repository needs and that the folder at PULUMI_API_FACTS does not describe.
    private static readonly string Own = Path.Combine(AppContext.BaseDirectory, "Api", "Facts");

    private const string Sample = """
        sealed class Sdk.Tests.Api.ApiSurfaceTests.Args : Pulumi.ResourceArgs
          ctor()
          backing _tags: Pulumi.InputMap<string>  [Input("tags")]
          Pulumi.Input<string> Name { get; set; }  [Input("name", true)]
          Pulumi.InputMap<string> Tags { get; set; }
        """;

    [Test]
    public void The_stand_in_has_nothing_that_the_packages_lack()
    {
        if (!Run.IsOnStandIn)
            Assert.Ignore("The real SDK is in use.");

        var folder = Environment.GetEnvironmentVariable("PULUMI_API_FACTS") ?? Sibling("api");
        if (!Directory.Exists(folder))
            Assert.Ignore(
                "There is no description of the public API of the packages. Set PULUMI_API_FACTS to a folder with "
                    + "one.");

        var facts = ApiFacts.Read(Own, folder);
        // Only some types of Pulumi.Aws are described, so the others cannot be checked.
        var types = typeof(Deployment).Assembly.GetExportedTypes()
            .Where(
                type =>
                    facts[type.FullName!] is not null
                        || !type.Namespace!.StartsWith("Pulumi.Aws.", StringComparison.Ordinal)).ToList();
        Assert.That(facts.Count, Is.GreaterThan(types.Count));
        var mismatches = ApiSurface.Mismatches(types, facts);
        Assert.That(mismatches, Is.Empty, string.Join('\n', mismatches));
    }

    [Test]
    public void The_stand_in_matches_the_committed_facts()
    {
        if (!Run.IsOnStandIn)
            Assert.Ignore("The real SDK is in use.");

        var facts = ApiFacts.Read(Own);
        var types =
            typeof(Deployment).Assembly.GetExportedTypes().Where(type => facts[type.FullName!] is not null).ToList();
        Assert.That(types, Has.Count.EqualTo(facts.Count), "Some described types are missing.");
        Assert.That(ApiSurface.Mismatches(types, facts), Is.Empty);
    }

    [Test]
    public void A_type_that_matches_the_facts_has_no_mismatch() => Assert.That(Mismatches(Sample), Is.Empty);

    [Test]
    public void A_type_that_is_not_in_the_facts_is_a_mismatch()
        => Assert.That(
            Mismatches("class Pulumi.Other"),
            Is.EqualTo(new[] { "Sdk.Tests.Api.ApiSurfaceTests.Args: the packages have no such type" }));

    [TestCase("""[Input("name", true)]""", """[Input("title", true)]""", "Name")]
    [TestCase("""[Input("name", true)]""", """[Input("name")]""", "Name")]
    [TestCase("""[Input("tags")]""", """[Input("labels")]""", "Tags")]
    [TestCase("Input<string> Name", "Input<int> Name", "Name")]
    [TestCase("Name { get; set; }", "Name { get; }", "Name")]
    [TestCase("  Pulumi.InputMap<string> Tags { get; set; }", "", "Tags")]
    [TestCase("ctor()", "ctor(string name)", "ctor()")]
    [TestCase("ResourceArgs", "InvokeArgs", "sealed class")]
    public void A_mismatch_names_the_member(string fact, string other, string named)
        => Assert.That(
            Mismatches(Sample.Replace(fact, other, StringComparison.Ordinal)), Has.Exactly(1).Contains(named));

    private static IReadOnlyList<string> Mismatches(string facts)
        => ApiSurface.Mismatches([typeof(Args)], ApiFacts.Parse(facts));

    private static string Sibling(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "MicroStacks.slnx")))
            root = root.Parent;

        return Path.GetFullPath(Path.Combine(root?.FullName ?? ".", "..", "shared", name));
    }

    public sealed class Args : ResourceArgs
    {
        [Input("name", required: true)]
        public Input<string> Name { get; set; } = null!;

        [field: Input("tags")]
        public InputMap<string> Tags
        {
            get => field ??= new();
            set;
        }
    }
}
