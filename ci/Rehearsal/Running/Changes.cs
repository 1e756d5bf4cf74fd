using System.Text.Json.Nodes;

namespace Rehearsal.Running;

/// <summary>What differs between two sets of resources.</summary>
public static class Changes
{
    /// <summary>Says of each resource what an update does to it, given what was there before.</summary>
    public static IReadOnlyList<RehearsedResource> Since(IReadOnlyList<RehearsedResource> before, IReadOnlyList<RehearsedResource> now)
    {
        var old = before.ToDictionary(resource => resource.Key);
        var kept = now.Select(resource =>
        {
            if (!old.TryGetValue(resource.Key, out var was))
            {
                return resource with { Operation = Operation.Create };
            }

            string[] changed = [.. ChangedInputs(was.Inputs, resource.Inputs).Except(resource.Unknown)];
            return resource with { Operation = changed.Length == 0 ? Operation.Same : Operation.Update, Changed = changed };
        });
        var gone = before.ExceptBy(now.Select(resource => resource.Key), resource => resource.Key)
            .Select(resource => resource with { Operation = Operation.Delete, Changed = [] });
        return [.. kept, .. gone];
    }

    /// <summary>What a preview and an update registered differently; empty where they agree, as they must.</summary>
    public static IReadOnlyList<string> Between(IReadOnlyList<RehearsedResource> preview, IReadOnlyList<RehearsedResource> update)
    {
        var (previewed, updated) = (preview.Select(resource => resource.Key).ToHashSet(), update.Select(resource => resource.Key).ToHashSet());
        return
        [
            .. previewed.Except(updated).Select(key => $"{key} was previewed, but not updated"),
            .. updated.Except(previewed).Select(key => $"{key} was updated, but not previewed"),
        ];
    }

    private static IEnumerable<string> ChangedInputs(JsonObject before, JsonObject now) =>
        before.Select(pair => pair.Key).Union(now.Select(pair => pair.Key))
            .Where(name => !JsonNode.DeepEquals(before[name], now[name]))
            .Order(StringComparer.Ordinal);
}
