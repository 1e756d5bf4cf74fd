using Rehearsal;
using Rehearsal.Chain;
using Rehearsal.Running;

namespace Guardrails.Tests;

/// <summary>The real stacks, as rules see them.</summary>
internal static class RealStacks
{
    private static readonly Lazy<IReadOnlyList<StackUnderTest>> LazyShipped = new(() => Rehearse(StackUnderTest.ShippedChain));
    private static readonly Lazy<IReadOnlyList<StackUnderTest>> LazyFixtures = new(() => Rehearse(StackUnderTest.Chain));
    private static readonly Lazy<DeliveryChain> LazyShippedChain = new(() => DeliveryChain.Read(RealChain.Root));
    private static readonly Lazy<DeliveryChain> LazyChain = new(() => DeliveryChain.Read(RealChain.Shared.Path));

    extension(StackUnderTest)
    {
        /// <summary>The stacks that are shipped: one for each project and stack file.</summary>
        public static IReadOnlyList<StackUnderTest> Shipped => LazyShipped.Value;

        /// <summary>The stacks of the tests' own stack files, which no change of a shipped setting affects.</summary>
        public static IReadOnlyList<StackUnderTest> Fixtures => LazyFixtures.Value;

        public static DeliveryChain ShippedChain => LazyShippedChain.Value;

        /// <summary>The same projects with the tests' own stack files.</summary>
        public static DeliveryChain Chain => LazyChain.Value;
    }

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
