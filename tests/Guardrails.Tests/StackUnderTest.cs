using System.Text.Json.Nodes;
using Rehearsal;
using Rehearsal.Chain;
using Rehearsal.Running;

namespace Guardrails.Tests;

/// <summary>What one stack of one environment registered and put out.</summary>
internal sealed record StackUnderTest(
    string Project, string Environment, StackFile File, IReadOnlyList<RehearsedResource> Resources, IReadOnlyDictionary<string, RehearsedOutput> Outputs)
{
    private static readonly Lazy<IReadOnlyList<StackUnderTest>> Rehearsed = new(() => RehearseAsync().GetAwaiter().GetResult());

    /// <summary>The stacks of every project and environment that there is a folder and a stack file for.</summary>
    public static IReadOnlyList<StackUnderTest> All => Rehearsed.Value;

    public static DeliveryChain Chain { get; } = DeliveryChain.Read(FindRoot());

    public bool IsProd => Environment == "prod";

    /// <summary>The tags that the AWS provider gives to every resource that takes tags.</summary>
    public JsonObject DefaultTags =>
        File.Values.TryGetValue("aws:defaultTags", out var json) ? JsonNode.Parse(json).At("tags") as JsonObject ?? [] : [];

    public IEnumerable<RehearsedResource> Of(string type) => Resources.Where(resource => resource.Key.Type == type);

    public override string ToString() => $"{Project}/{Environment}";

    private static async Task<IReadOnlyList<StackUnderTest>> RehearseAsync()
    {
        var folder = Directory.CreateTempSubdirectory("guardrails-");
        try
        {
            var rehearsal = new ChainRehearsal(Chain, Programs.Of, new RehearsalStore(folder.FullName));
            var stacks = new List<StackUnderTest>();
            foreach (var environment in Chain.Projects.SelectMany(project => project.Environments).Distinct())
            {
                foreach (var (project, stack) in Chain.Projects.Zip(await rehearsal.RunAsync(new(environment, "acme"))))
                {
                    Assert.That(stack.Succeeded, $"{stack.Identity}: {string.Join("\n", stack.Phases.Select(phase => phase.Error))}");
                    stacks.Add(new(project.Name, environment, StackFile.Read(project, environment), stack.Resources, stack.Outputs));
                }
            }

            return stacks;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "MicroStacks.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("MicroStacks.slnx is above none of the folders of this test.");
        }

        return folder.FullName;
    }
}
