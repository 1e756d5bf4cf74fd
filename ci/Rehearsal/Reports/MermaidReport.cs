using System.Text;
using Rehearsal.Running;

namespace Rehearsal.Reports;

/// <summary>The chain and its resources as a Mermaid graph.</summary>
public static class MermaidReport
{
    /// <summary>Renders a rehearsal: a box a stack, an arrow a trigger.</summary>
    public static string Render(IReadOnlyList<RehearsedStack> stacks)
    {
        var graph = new StringBuilder("flowchart LR\n");
        for (var index = 0; index < stacks.Count; index++)
        {
            Box(graph, stacks[index], $"s{index}");
        }

        foreach (var (stack, index) in stacks.Select((stack, index) => (stack, index)))
        {
            foreach (var next in stacks.Index().Where(other => stack.Triggers.Contains(other.Item.Identity.Project)))
            {
                graph.Append($"  s{index} -->|triggers| s{next.Index}\n");
            }
        }

        return graph.ToString();
    }

    private static void Box(StringBuilder graph, RehearsedStack stack, string id)
    {
        graph.Append($"  subgraph {id}[\"{stack.Identity}\"]\n");
        var resources = stack.Resources.Where(resource => resource.Operation != Operation.Delete).ToList();
        var ids = resources.Index().ToDictionary(one => one.Item.Key, one => $"{id}r{one.Index}");
        foreach (var resource in resources)
        {
            var type = resource.Key.Type.Split(':')[^1];
            graph.Append($"    {ids[resource.Key]}[\"{type}<br/>{resource.Key.Name.Replace("\"", "#quot;", StringComparison.Ordinal)}\"]\n");
        }

        foreach (var resource in resources)
        {
            if (resource.Parent is { } parent && ids.TryGetValue(parent, out var parentId))
            {
                graph.Append($"    {parentId} --- {ids[resource.Key]}\n");
            }
        }

        if (resources.Count == 0)
        {
            graph.Append($"    {id}none[\"nothing registered\"]\n");
        }

        graph.Append("  end\n");
    }
}
