using System.Text.Json.Nodes;
using Rehearsal.Chain;

namespace Rehearsal.Running;

/// <summary>What differs between two sets of resources.</summary>
public static class Changes
{
    /// <summary>Says of each resource what an update does to it, given what was there before.</summary>
    public static IReadOnlyList<RehearsedResource> Since(IReadOnlyList<RehearsedResource> before, IReadOnlyList<RehearsedResource> now)
    {
        var (identities, former) = (ResourceIdentity.Of(now), ResourceIdentity.Of(before));
        var old = before.ToDictionary(resource => former[resource.Key]);
        var kept = now.Select(resource =>
        {
            if (!old.TryGetValue(Deployed(resource), out var was))
            {
                return resource with { Operation = Operation.Create };
            }

            string[] changed = [.. ChangedInputs(was.Inputs, resource.Inputs).Except(resource.Unknown)];
            return resource with { Operation = changed.Length == 0 ? Operation.Same : Operation.Update, Changed = changed };
        });
        var gone = before.ExceptBy(now.Select(Deployed), resource => former[resource.Key])
            .Select(resource => resource with { Operation = Operation.Delete, Changed = [], Formerly = null });
        return [.. kept, .. gone];

        ResourceIdentity Deployed(RehearsedResource resource) => resource.Formerly ?? identities[resource.Key];
    }

    /// <summary>Refuses, as Pulumi does, to delete what was protected.</summary>
    /// <exception cref="RehearsalException">Something protected is no longer registered.</exception>
    public static void CheckProtection(IReadOnlyList<RehearsedResource> changes)
    {
        var refused = changes.Where(resource => resource.Operation == Operation.Delete && resource.Protect).ToList();
        if (refused.Count > 0)
        {
            throw new RehearsalException($"""
                Pulumi would refuse to delete what is protected:
                {string.Join("\n", refused.Select(resource => $"  - {resource.Key}"))}
                Where it has only got another name or parent, its options need an alias (Aliases) of the old one. Where it shall go,
                'pulumi state unprotect' comes first; the rehearsal forgets it by --reset.
                """);
        }
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
