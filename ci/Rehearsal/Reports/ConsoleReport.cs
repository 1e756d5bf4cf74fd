using Rehearsal.Running;
using Spectre.Console;

namespace Rehearsal.Reports;

/// <summary>Shows a person what was rehearsed, in the manner of <c>pulumi preview</c>.</summary>
/// <param name="console">Where to write.</param>
/// <param name="all">Whether to show resources that do not change.</param>
/// <param name="verbose">Whether to show the stack traces of errors.</param>
public sealed class ConsoleReport(IAnsiConsole console, bool all, bool verbose)
{
    /// <summary>Writes what is rehearsed, and that the cloud is not real.</summary>
    public void Header(IReadOnlyList<string> environments, string organization)
    {
        console.MarkupLineInterpolated($"[bold]Rehearsal of {string.Join(", ", environments)}[/] for the organization {organization}");
        console.MarkupLineInterpolated($"The cloud is [bold]simulated[/]; the programs run on the {Sdk.Name}.");
        console.WriteLine();
    }

    /// <summary>Writes one stack: its phases, its resources as a tree, its outputs, its errors.</summary>
    public void Write(RehearsedStack stack)
    {
        var phases = stack.Phases.Select(phase => phase.Result switch
        {
            PhaseResult.Succeeded => $"{Words.Lower(phase.Kind)} [green]ok[/] {phase.Milliseconds} ms",
            PhaseResult.Failed => $"{Words.Lower(phase.Kind)} [red]failed[/] {phase.Milliseconds} ms",
            _ => $"{Words.Lower(phase.Kind)} [dim]skipped[/]",
        });
        console.MarkupLine($"[bold]{Markup.Escape(stack.Identity.ToString())}[/]  {string.Join("  ", phases)}");

        WriteResources(stack);
        if (stack.Outputs.Count > 0)
        {
            console.MarkupLine("  [bold]Outputs[/]");
            foreach (var (name, output) in stack.Outputs)
            {
                console.WriteLine($"    {name}: {Show(output)}");
            }
        }

        WriteErrors(console, stack, verbose);
        if (stack.Succeeded && stack.Triggers.Count > 0)
        {
            console.MarkupLineInterpolated($"  triggers {string.Join(", ", stack.Triggers)}");
        }

        console.WriteLine();
    }

    /// <summary>Counts the operations, and states whether the rehearsal succeeded.</summary>
    public void Summary(IReadOnlyList<RehearsedStack> stacks, TimeSpan elapsed)
    {
        var counts = stacks.SelectMany(stack => stack.WithItself).CountBy(resource => resource.Operation).OrderBy(count => count.Key)
            .Select(count => $"{count.Value} {Words.Lower(count.Key)}");
        var phases = stacks.SelectMany(stack => stack.Phases).ToList();
        var succeeded = phases.Count(phase => phase.Result == PhaseResult.Succeeded);
        var verdict = succeeded == phases.Count ? "[green]The rehearsal succeeded.[/]" : "[red]The rehearsal failed.[/]";
        console.MarkupLine($"{verdict} {stacks.Count} stack(s), {succeeded} of {phases.Count} program runs succeeded, "
            + $"resources: {string.Join(", ", counts.DefaultIfEmpty("none"))}; {elapsed.TotalSeconds:0.0} s");
    }

    /// <summary>Writes why phases failed or were skipped.</summary>
    internal static void WriteErrors(IAnsiConsole console, RehearsedStack stack, bool verbose)
    {
        foreach (var phase in stack.Phases.Where(phase => phase.Error is not null))
        {
            var style = phase.Result == PhaseResult.Failed ? "red" : "dim";
            console.MarkupLine($"  [{style}]{Words.Lower(phase.Kind)} {Words.Lower(phase.Result)}: {Markup.Escape(phase.Error!)}[/]");
            if (verbose && phase.Details is not null)
            {
                console.WriteLine(phase.Details);
            }
        }
    }

    private void WriteResources(RehearsedStack stack)
    {
        if (stack.Resources.Any(resource => all || resource.IsChanged))
        {
            console.Write(ResourceTree.Of(stack, all));
        }

        var same = stack.Resources.Count(resource => !resource.IsChanged);
        if (same > 0 && !all)
        {
            console.MarkupLineInterpolated($"  [dim]{same} unchanged (--all shows them)[/]");
        }
    }

    private static string Show(RehearsedOutput output) => output switch
    {
        { IsSecret: true } => PlainValue.Secret,
        { IsKnown: false } => "[unknown until the update]",
        _ => output.Value?.ToJsonString(JsonReport.Readable) ?? "null",
    };
}
