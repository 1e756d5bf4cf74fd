using System.Text.Json.Nodes;
using Rehearsal;
using Rehearsal.Chain;
using Rehearsal.Running;

namespace Guardrails.Tests;

/// <summary>The resources and outputs of one stack of one environment.</summary>
internal sealed record StackUnderTest(
    string Project, string Environment, StackFile File, IReadOnlyList<RehearsedResource> Resources, IReadOnlyDictionary<string, RehearsedOutput> Outputs)
{
    private static readonly Lazy<IReadOnlyList<StackUnderTest>> LazyShipped = new(() => Rehearse(ShippedChain!));
    private static readonly Lazy<IReadOnlyList<StackUnderTest>> LazyFixtures = new(() => Rehearse(Chain!));

    /// <summary>The stacks that are shipped: one for each project and stack file.</summary>
    public static IReadOnlyList<StackUnderTest> Shipped => LazyShipped.Value;

    /// <summary>The stacks of the tests' own stack files, which no change of a shipped setting affects.</summary>
    public static IReadOnlyList<StackUnderTest> Fixtures => LazyFixtures.Value;

    public static DeliveryChain ShippedChain { get; } = DeliveryChain.Read(RealChain.Root);

    /// <summary>The same projects with the tests' own stack files.</summary>
    public static DeliveryChain Chain { get; } = DeliveryChain.Read(RealChain.Shared.Path);

    /// <summary>Whether the stack's settings say <c>production: true</c>.</summary>
    public bool IsProduction => Settings.At("production").IsTrue();

    /// <summary>The stack's settings object, or null where it has none.</summary>
    public JsonNode? Settings => File.Values.TryGetValue($"{Project}:settings", out var settings) ? JsonNode.Parse(settings) : null;

    /// <summary>The tags that the AWS provider gives to every resource that takes tags.</summary>
    public JsonObject DefaultTags =>
        File.Values.TryGetValue("aws:defaultTags", out var json) ? JsonNode.Parse(json).At("tags") as JsonObject ?? [] : [];

    public IEnumerable<RehearsedResource> Of(string type) => Resources.Where(resource => resource.Key.Type == type);

    public override string ToString() => $"{Project}/{Environment}";

    private static IReadOnlyList<StackUnderTest> Rehearse(DeliveryChain chain)
    {
        var folder = Directory.CreateTempSubdirectory("guardrails-");
        try
        {
            var rehearsal = new ChainRehearsal(chain, Programs.Of, new RehearsalStore(folder.FullName));
            var stacks = new List<StackUnderTest>();
            foreach (var environment in chain.Projects.SelectMany(project => project.Environments).Distinct())
            {
                foreach (var (project, stack) in chain.Projects.Zip(rehearsal.RunAsync(new(environment, "acme")).GetAwaiter().GetResult()))
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
}
