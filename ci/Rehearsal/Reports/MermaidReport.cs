using System.Text;
using Rehearsal.Running;

namespace Rehearsal.Reports;

/// <summary>The chain as a Mermaid graph that fits on a page: a box a stack, in it a node for each part of the stack and each operation.</summary>
public static class MermaidReport
{
    // Three stacks side by side stay below 1,200 pixels.
    private const string Layout = """%%{init: {"flowchart": {"nodeSpacing": 15, "rankSpacing": 35, "padding": 8, "wrappingWidth": 230}}}%%""";
    private const int LineLength = 32;

    private static readonly Dictionary<Operation, string> Colours = new()
    {
        [Operation.Create] = "fill:#dafbe1,stroke:#1a7f37",
        [Operation.Update] = "fill:#fff8c5,stroke:#9a6700",
        [Operation.Replace] = "fill:#fbefff,stroke:#8250df",
        [Operation.Delete] = "fill:#ffebe9,stroke:#cf222e",
        [Operation.Same] = "fill:#f6f8fa,stroke:#8c959f",
    };

    /// <summary>Renders a rehearsal.</summary>
    public static string Render(IReadOnlyList<RehearsedStack> stacks)
    {
        var graph = new StringBuilder($"{Layout}\nflowchart LR\n");
        foreach (var (index, stack) in stacks.Index())
        {
            Box(graph, stack, $"s{index}");
        }

        foreach (var (index, stack) in stacks.Index())
        {
            foreach (var (next, _) in stacks.Index().Where(other => IsTriggered(stack, other.Item)))
            {
                graph.Append($"  s{index} -->|triggers| s{next}\n");
            }
        }

        foreach (var (operation, colours) in Colours)
        {
            graph.Append($"  classDef {Words.Lower(operation)} {colours},color:#1f2328,text-align:left\n");
        }

        return graph.ToString();
    }

    private static bool IsTriggered(RehearsedStack stack, RehearsedStack other) =>
        stack.Triggers.Contains(other.Identity.Project) && stack.Identity.Environment == other.Identity.Environment;

    private static void Box(StringBuilder graph, RehearsedStack stack, string id)
    {
        var result = stack.Phases.Select(phase => phase.Result).DefaultIfEmpty().Max();
        graph.Append($"  subgraph {id}[\"{stack.Identity}{(result == PhaseResult.Succeeded ? "" : $" ({Words.Lower(result)})")}\"]\n");
        // From left to right, what is not linked stands one below the other.
        graph.Append("    direction LR\n");
        var parents = stack.Resources.ToLookup(resource => resource.Key, resource => resource.Parent);
        var nodes = stack.Resources.GroupBy(resource => (Part: PartOf(resource.Key, parents), resource.Operation)).ToList();
        foreach (var (index, node) in nodes.Index())
        {
            graph.Append($"    {id}n{index}[\"{Label(node.Key.Part, node.Key.Operation, [.. node])}\"]:::{Words.Lower(node.Key.Operation)}\n");
        }

        if (nodes.Count == 0)
        {
            graph.Append($"    {id}none[\"nothing registered\"]:::same\n");
        }

        graph.Append("  end\n");
    }

    // What stands directly below the stack.
    private static ResourceKey PartOf(ResourceKey key, ILookup<ResourceKey, ResourceKey?> parents)
    {
        while (parents[key].FirstOrDefault() is { } parent)
        {
            key = parent;
        }

        return key;
    }

    private static string Label(ResourceKey part, Operation operation, IReadOnlyList<RehearsedResource> resources)
    {
        var types = resources.Where(resource => resource.Key != part).CountBy(resource => Type(resource.Key))
            .Select(count => count.Value == 1 ? count.Key : $"{count.Key} ×{count.Value}").ToList();
        var text = types.Count == 0 ? Words.Lower(operation) : $"{Words.Lower(operation)}: {string.Join(", ", types)}";
        return string.Join("<br/>", [$"<b>{Escape(part.Name)}</b> {Type(part)}", .. Wrap(text)]);
    }

    private static string Type(ResourceKey key) => key.Type.StartsWith("pulumi:providers:", StringComparison.Ordinal) ? "Provider" : key.Type.Split(':')[^1];

    private static IEnumerable<string> Wrap(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= LineLength)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    private static string Escape(string text) => text.Replace("\"", "#quot;", StringComparison.Ordinal);
}
