using Rehearsal.Running;
using Spectre.Console;

namespace Rehearsal.Reports;

/// <summary>Tells a person what was rehearsed, in the way of <c>pulumi preview</c>.</summary>
public sealed class ConsoleReport(IAnsiConsole console)
{
    private static readonly Dictionary<Operation, (string Sign, string Style)> Signs = new()
    {
        [Operation.Create] = ("+", "green"),
        [Operation.Update] = ("~", "yellow"),
        [Operation.Delete] = ("-", "red"),
        [Operation.Same] = (" ", "dim"),
    };

    /// <summary>Says what follows, and that none of it is real.</summary>
    public void Header(RehearsalPlan plan)
    {
        console.MarkupLineInterpolated($"[bold]Rehearsal of {plan.Environment}[/] for the organization {plan.Organization}");
        console.MarkupLineInterpolated($"The cloud is [bold]simulated[/]; the programs run on the {Sdk.Name}.");
        console.WriteLine();
    }

    /// <summary>Writes one stack: its phases, its resources as a tree, its outputs.</summary>
    public void Write(RehearsedStack stack)
    {
        var phases = stack.Phases.Select(phase => phase.Result switch
        {
            PhaseResult.Succeeded => $"{Name(phase.Kind)} [green]ok[/] {phase.Milliseconds} ms",
            PhaseResult.Failed => $"{Name(phase.Kind)} [red]failed[/] {phase.Milliseconds} ms",
            _ => $"{Name(phase.Kind)} [dim]skipped[/]",
        });
        console.MarkupLine($"[bold]{Markup.Escape(stack.Identity.ToString())}[/]  {string.Join("  ", phases)}");

        if (stack.Resources.Count > 0)
        {
            var tree = new Tree(Markup.Escape($"pulumi:pulumi:Stack {stack.Identity.Project}-{stack.Identity.Environment}"));
            AddChildren(tree, stack.Resources, null);
            console.Write(tree);
        }

        if (stack.Outputs.Count > 0)
        {
            console.MarkupLine("  [bold]Outputs[/]");
            foreach (var (name, output) in stack.Outputs)
            {
                console.WriteLine($"    {name}: {Show(output)}");
            }
        }

        foreach (var phase in stack.Phases.Where(phase => phase.Error is not null))
        {
            var style = phase.Result == PhaseResult.Failed ? "red" : "dim";
            console.MarkupLine($"  [{style}]{Name(phase.Kind)} {Name(phase.Result)}: {Markup.Escape(phase.Error!)}[/]");
        }

        if (stack.Succeeded && stack.Triggers.Count > 0)
        {
            console.MarkupLineInterpolated($"  triggers {string.Join(", ", stack.Triggers)}");
        }

        console.WriteLine();
    }

    /// <summary>Counts what was done, and says whether the chain went through.</summary>
    public void Summary(IReadOnlyList<RehearsedStack> stacks, TimeSpan elapsed)
    {
        var counts = stacks.SelectMany(stack => stack.Resources).CountBy(resource => resource.Operation).OrderBy(count => count.Key)
            .Select(count => $"{count.Value} {Name(count.Key)}");
        var phases = stacks.SelectMany(stack => stack.Phases).ToList();
        var good = phases.Count(phase => phase.Result == PhaseResult.Succeeded);
        var verdict = good == phases.Count ? "[green]The chain went through.[/]" : "[red]The chain broke.[/]";
        console.MarkupLine($"{verdict} {stacks.Count} stack(s), {good} of {phases.Count} program runs succeeded, resources: {string.Join(", ", counts.DefaultIfEmpty("none"))}; {elapsed.TotalSeconds:0.0} s");
    }

    private static void AddChildren(IHasTreeNodes node, IReadOnlyList<RehearsedResource> resources, RehearsedResource? parent)
    {
        foreach (var resource in resources.Where(resource => resource.Parent == parent?.Key && IsOf(parent, resource)))
        {
            var (sign, style) = Signs[resource.Operation];
            var changed = resource.Changed.Count == 0 ? "" : $" (changed: {string.Join(", ", resource.Changed)})";
            var formerly = resource.Formerly is { } former ? $" (formerly {former})" : "";
            var line = $"{sign} {resource.Key.Type} {resource.Key.Name} {Name(resource.Operation)}{changed}{formerly}";
            AddChildren(node.AddNode($"[{style}]{Markup.Escape(line)}[/]"), resources, resource);
        }

        // What moves to another parent is there twice, once to be deleted, each with its own children.
        bool IsOf(RehearsedResource? above, RehearsedResource child) =>
            above is null || resources.Count(one => one.Key == above.Key) == 1 || (above.Operation == Operation.Delete) == (child.Operation == Operation.Delete);
    }

    private static string Show(RehearsedOutput output) => output switch
    {
        { IsSecret: true } => PlainValue.Secret,
        { IsKnown: false } => "[unknown until the update]",
        _ => output.Value?.ToJsonString() ?? "null",
    };

    private static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
