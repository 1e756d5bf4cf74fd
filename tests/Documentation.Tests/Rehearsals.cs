using System.Collections.Concurrent;
using Rehearsal;
using Rehearsal.Chain;
using Rehearsal.Running;
using Spectre.Console.Testing;

namespace Documentation.Tests;

/// <summary>Rehearsals of the chain with the tests' own settings.</summary>
internal static class Rehearsals
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<RehearsedStack>>>> Stacks = new();

    /// <summary>A rehearsed stack of an environment.</summary>
    public static async Task<RehearsedStack> Stack(string environment, string project)
    {
        var stacks = await Stacks.GetOrAdd(environment, name => new(() => Rehearse(name))).Value;
        return stacks.Single(stack => stack.Identity.Project == project);
    }

    /// <summary>The output of the first run of <c>ci/rehearse</c>.</summary>
    public static async Task<string> Output(string environment)
    {
        using var chain = new RealChain();
        var console = new TestConsole().Width(1000);
        Assert.That(
            await RehearsalCommand.RunAsync([environment, "--root", chain.Path], console, console),
            Is.Zero,
            console.Output);
        return console.Output;
    }

    private static async Task<IReadOnlyList<RehearsedStack>> Rehearse(string environment)
    {
        using var folder = new TemporaryFolder();
        return await new ChainRehearsal(
            DeliveryChain.Read(RealChain.Shared.Path),
            Programs.Of,
            new RehearsalStore(folder.Path)).RunAsync(new(environment, "acme"));
    }
}
