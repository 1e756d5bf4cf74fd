using System.Text;
using Rehearsal.Running;
using Rehearsal.Since;

namespace Rehearsal.Reports;

/// <summary>What the working tree changes since a commit, as a comment on a merge request.</summary>
internal static class DifferenceMarkdown
{
    private static readonly Operation[] Columns = [Operation.Create, Operation.Update, Operation.Replace, Operation.Delete];

    /// <summary>Renders the differences; no secret is in the clear.</summary>
    public static string Render(string since, string commit, IReadOnlyList<StackDifference> differences)
    {
        var text = new StringBuilder($"### What changes since `{since}` ({commit[..12]})\n\n{Words.Summary(differences)}, rehearsed without a cloud.\n");
        var changed = differences.Where(difference => !difference.IsEmpty).ToList();
        if (changed.Count == 0)
        {
            return text.ToString();
        }

        text.Append($"\n| stack | {string.Join(" | ", Columns.Select(Words.Lower))} | outputs | |\n|---|{string.Concat(Columns.Select(_ => "--:|"))}--:|---|\n");
        foreach (var difference in changed)
        {
            var counts = Columns.Select(operation => Count(difference.Resources.Count(resource => resource.Operation == operation)));
            text.Append($"| {difference.Stack.Identity} | {string.Join(" | ", counts)} | {Count(difference.Outputs.Count)} | {Result(difference)} |\n");
        }

        changed.ForEach(difference => Details(text, difference));
        return text.ToString();
    }

    private static string Count(int count) => count == 0 ? "" : $"{count}";

    private static string Result(StackDifference difference) =>
        !difference.Stack.Succeeded ? $"**{Words.Lower(difference.Stack.Phases.Max(phase => phase.Result))}**"
        : difference.Broken.Count > 0 ? $"**breaks {difference.Broken.Count} guardrail(s)**"
        : "";

    private static void Details(StringBuilder text, StackDifference difference)
    {
        text.Append($"\n<details><summary>{difference.Stack.Identity}</summary>\n\n```diff\n");
        foreach (var resource in difference.Resources)
        {
            text.Append($"{Sign(resource.Operation)} {Words.Resource(resource)}\n");
            foreach (var change in resource.Changes)
            {
                text.Append($"      {Words.Change(change)}\n");
            }
        }

        foreach (var output in difference.Outputs)
        {
            text.Append($"! output {Words.Output(output)}\n");
        }

        foreach (var violation in difference.Broken)
        {
            text.Append($"- guardrail broken: {violation}\n");
        }

        foreach (var line in difference.Stack.Phases.Select(phase => phase.Error).OfType<string>().SelectMany(error => error.Split('\n')))
        {
            text.Append($"- {line.Replace("```", "'''", StringComparison.Ordinal)}\n");
        }

        text.Append("```\n\n</details>\n");
    }

    // What begins with + is green, with - red, with ! orange.
    private static char Sign(Operation operation) => operation switch
    {
        Operation.Create => '+',
        Operation.Delete => '-',
        _ => '!',
    };
}
