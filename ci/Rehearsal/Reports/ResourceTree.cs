using Rehearsal.Running;
using Spectre.Console;

namespace Rehearsal.Reports;

/// <summary>The resources of a stack below their parents, with what changes.</summary>
internal static class ResourceTree
{
    private static readonly Dictionary<Operation, (string Sign, string Style)> Signs = new()
    {
        [Operation.Create] = ("+", "green"),
        [Operation.Update] = ("~", "yellow"),
        [Operation.Replace] = ("+-", "magenta"),
        [Operation.Delete] = ("-", "red"),
        [Operation.Same] = (" ", "dim"),
    };

    /// <summary>The tree of a stack.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="all">Whether to show what does not change; otherwise only what has something below it that does.</param>
    public static Tree Of(RehearsedStack stack, bool all)
    {
        var tree = new Tree(Markup.Escape($"pulumi:pulumi:Stack {stack.Identity.Project}-{stack.Identity.Environment}"));
        // What moves to another parent is there twice, once to be deleted.
        var children = stack.Resources.ToLookup(resource => (resource.Parent, Deleted: resource.Operation == Operation.Delete));
        var live = stack.Resources.Where(resource => resource.Operation != Operation.Delete).Select(resource => resource.Key).ToHashSet();
        var known = stack.Resources.Select(resource => resource.Key).ToHashSet();
        foreach (var node in Below(null, deleted: false).Concat(stack.Resources.Where(IsTopOfDeleted)).Where(IsShown))
        {
            Add(tree, node);
        }

        return tree;

        IEnumerable<RehearsedResource> Below(ResourceKey? parent, bool deleted) => children[(parent, deleted)];

        // Its parent may have another name by now.
        bool IsTopOfDeleted(RehearsedResource resource) => resource is { Operation: Operation.Delete, Parent: var parent } && (parent is not { } key || !known.Contains(key));

        IEnumerable<RehearsedResource> Children(RehearsedResource parent) => parent.Operation == Operation.Delete
            ? (live.Contains(parent.Key) ? [] : Below(parent.Key, deleted: true))
            : Below(parent.Key, deleted: false).Concat(Below(parent.Key, deleted: true));

        bool IsShown(RehearsedResource resource) => all || resource.IsChanged || Children(resource).Any(IsShown);

        void Add(IHasTreeNodes above, RehearsedResource resource)
        {
            var node = above.AddNode(Line(resource));
            foreach (var child in Children(resource).Where(IsShown))
            {
                Add(node, child);
            }
        }
    }

    private static string Line(RehearsedResource resource)
    {
        var (sign, style) = Signs[resource.Operation];
        string[] lines =
        [
            $"{sign} {Words.Resource(resource)}",
            .. resource.Changes.Select(change => $"    {Words.Change(change)}"),
        ];
        return string.Join("\n", lines.Select(line => $"[{style}]{Markup.Escape(line)}[/]"));
    }
}
