using Rehearsal.Since;
using Spectre.Console;

namespace Rehearsal.Reports;

/// <summary>Shows a person what the working tree changes since a commit, and nothing else.</summary>
/// <param name="console">Where to write.</param>
/// <param name="verbose">Whether to show the stack traces of errors.</param>
internal sealed class DifferenceReport(IAnsiConsole console, bool verbose)
{
    /// <summary>Writes what is compared.</summary>
    public void Header(IReadOnlyList<string> environments, string organization, string since, string commit)
    {
        console.MarkupLineInterpolated($"[bold]What changes in {string.Join(", ", environments)}[/] of the organization {organization} since {since} ({commit[..12]})");
        console.MarkupLineInterpolated($"The cloud is [bold]simulated[/]; the programs run on the {Sdk.Name}.");
        console.WriteLine();
    }

    /// <summary>Writes what changes in one stack.</summary>
    public void Write(StackDifference difference)
    {
        if (difference.IsEmpty)
        {
            console.MarkupLineInterpolated($"[dim]{difference.Stack.Identity}  nothing changes[/]");
            return;
        }

        console.MarkupLineInterpolated($"[bold]{difference.Stack.Identity}[/]");
        if (difference.Resources.Count > 0)
        {
            console.Write(ResourceTree.Of(difference.Stack, all: false));
        }

        foreach (var output in difference.Outputs)
        {
            console.MarkupLineInterpolated($"  output {Words.Output(output)}");
        }

        foreach (var violation in difference.Broken)
        {
            console.MarkupLineInterpolated($"  [red]guardrail broken: {violation}[/]");
        }

        ConsoleReport.WriteErrors(console, difference.Stack, verbose);
        console.WriteLine();
    }

    /// <summary>Counts what changes.</summary>
    public void Summary(IReadOnlyList<StackDifference> differences, TimeSpan elapsed) =>
        console.MarkupLineInterpolated($"{Words.Summary(differences)}; {elapsed.TotalSeconds:0.0} s");
}
