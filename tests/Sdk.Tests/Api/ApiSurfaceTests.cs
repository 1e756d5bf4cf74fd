namespace Sdk.Tests.Api;

public sealed class ApiSurfaceTests
{
    // What the packages' declarations say of the types that this repository needs beside those at PULUMI_API_FACTS.
    private static readonly string Own = Path.Combine(AppContext.BaseDirectory, "Api", "Facts");

    private const string Sample = """
        sealed class Sdk.Tests.Api.ApiSurfaceTests.Args : Pulumi.ResourceArgs
          ctor()
          backing _tags: Pulumi.InputMap<string>  [Input("tags")]
          Pulumi.Input<string> Name { get; set; }  [Input("name", true)]
          Pulumi.InputMap<string> Tags { get; set; }
        """;

    [Test]
    public void The_stand_in_has_nothing_that_the_packages_have_not()
    {
        if (!Run.IsOnStandIn)
            Assert.Ignore("The real SDK is in use: it is its own surface.");

        var folder = Environment.GetEnvironmentVariable("PULUMI_API_FACTS") ?? Beside("api");
        if (!Directory.Exists(folder))
            Assert.Ignore("The public API of the packages is not at hand. With PULUMI_API_FACTS naming a folder that describes it, this test compares.");

        var facts = ApiFacts.Read(Own, folder);
        // Of Pulumi.Aws only some types are described: of the others nothing can be said.
        var types = typeof(Deployment).Assembly.GetExportedTypes()
            .Where(type => facts[type.FullName!] is not null || !type.Namespace!.StartsWith("Pulumi.Aws.", StringComparison.Ordinal)).ToList();
        Assert.That(facts.Count, Is.GreaterThan(types.Count));
        var faults = ApiSurface.Faults(types, facts);
        Assert.That(faults, Is.Empty, string.Join('\n', faults));
    }

    [Test]
    public void What_this_repository_knows_of_the_packages_holds_for_the_stand_in()
    {
        if (!Run.IsOnStandIn)
            Assert.Ignore("The real SDK is in use: it is its own surface.");

        var facts = ApiFacts.Read(Own);
        var types = typeof(Deployment).Assembly.GetExportedTypes().Where(type => facts[type.FullName!] is not null).ToList();
        Assert.That(types, Has.Count.EqualTo(facts.Count), "Some types that are described are not there.");
        Assert.That(ApiSurface.Faults(types, facts), Is.Empty);
    }

    [Test]
    public void A_type_that_the_facts_say_has_no_fault() => Assert.That(Faults(Sample), Is.Empty);

    [Test]
    public void A_type_that_the_facts_do_not_say_is_a_fault()
        => Assert.That(Faults("class Pulumi.Other"), Is.EqualTo(new[] { "Sdk.Tests.Api.ApiSurfaceTests.Args: the packages have no such type" }));

    [TestCase("""[Input("name", true)]""", """[Input("title", true)]""", "Name")]
    [TestCase("""[Input("name", true)]""", """[Input("name")]""", "Name")]
    [TestCase("""[Input("tags")]""", """[Input("labels")]""", "Tags")]
    [TestCase("Input<string> Name", "Input<int> Name", "Name")]
    [TestCase("Name { get; set; }", "Name { get; }", "Name")]
    [TestCase("  Pulumi.InputMap<string> Tags { get; set; }", "", "Tags")]
    [TestCase("ctor()", "ctor(string name)", "ctor()")]
    [TestCase("ResourceArgs", "InvokeArgs", "sealed class")]
    public void A_difference_is_a_fault_that_names_it(string fact, string other, string named)
        => Assert.That(Faults(Sample.Replace(fact, other, StringComparison.Ordinal)), Has.Exactly(1).Contains(named));

    private static IReadOnlyList<string> Faults(string facts) => ApiSurface.Faults([typeof(Args)], ApiFacts.Parse(facts));

    private static string Beside(string name)
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
