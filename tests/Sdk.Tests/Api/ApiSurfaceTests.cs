namespace Sdk.Tests.Api;

public sealed class ApiSurfaceTests
{
    // What the facts name without listing it; read in the public source of the packages.
    private const string More = """
        static class Pulumi.Utilities.OutputUtilities
          static Pulumi.Output<T> CreateUnknown<T>(T value)
          static Pulumi.Output<T> CreateUnknown<T>(Func<Task<T>> valueFactory)
          static Pulumi.Output<T> WithDependency<T>(Pulumi.Output<T> output, Pulumi.Resource resource)
          static Task<bool> GetIsKnownAsync<T>(Pulumi.Output<T> output)
          static Task<T> GetValueAsync<T>(Pulumi.Output<T> output)
          static Task<ImmutableHashSet<Pulumi.Resource>> GetDependenciesAsync<T>(Pulumi.Output<T> output)

        sealed class Pulumi.Aws.Iam.PolicyArgs : Pulumi.ResourceArgs
          ctor()
          backing _tags: Pulumi.InputMap<string>  [Input("tags")]
          Pulumi.Input<string>? Description { get; set; }  [Input("description")]
          Pulumi.Input<string>? Name { get; set; }  [Input("name")]
          Pulumi.Input<string>? Path { get; set; }  [Input("path")]
          Pulumi.Input<string> PolicyDocument { get; set; }  [Input("policy", true)]
          Pulumi.InputMap<string> Tags { get; set; }

        sealed class Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta  [OutputType]
          field ImmutableDictionary<string, string> Annotations
          field string ClusterName
          field string CreationTimestamp
          field int DeletionGracePeriodSeconds
          field string DeletionTimestamp
          field ImmutableArray<string> Finalizers
          field string GenerateName
          field int Generation
          field ImmutableDictionary<string, string> Labels
          field string Name
          field string Namespace
          field string ResourceVersion
          field string SelfLink
          field string Uid
        """;

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

        var folder = Folder();
        if (!Directory.Exists(folder))
            Assert.Ignore($"There are no API facts at {folder} (PULUMI_API_FACTS says where else).");

        var facts = ApiFacts.Read(folder, More + SourceFacts.Text);
        var types = typeof(Deployment).Assembly.GetExportedTypes();
        Assert.That(facts.Count, Is.GreaterThan(types.Length));
        var faults = ApiSurface.Faults(types, facts);
        Assert.That(faults, Is.Empty, string.Join('\n', faults));
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

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("PULUMI_API_FACTS") is { } folder)
            return folder;

        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "MicroStacks.slnx")))
            root = root.Parent;

        return Path.GetFullPath(Path.Combine(root?.FullName ?? ".", "..", "shared", "api"));
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
