using System.Text.Json.Nodes;

namespace Rehearsal.Running;

/// <summary>The option <c>IgnoreChanges</c>, as the engine acts on it.</summary>
internal static class IgnoredChanges
{
    /// <summary>Puts what is deployed in the place of ignored inputs; what is not deployed is left out.</summary>
    public static void Keep(JsonObject inputs, JsonObject deployed, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            KeepAt(inputs, deployed, path.Split('.'));
        }
    }

    private static void KeepAt(JsonNode? inputs, JsonNode? deployed, ReadOnlySpan<string> path)
    {
        if (inputs is not JsonObject map)
        {
            return;
        }

        var kept = (deployed as JsonObject)?[path[0]];
        if (path.Length > 1)
        {
            KeepAt(map[path[0]], kept, path[1..]);
        }
        else if (kept is null)
        {
            map.Remove(path[0]);
        }
        else
        {
            map[path[0]] = kept.DeepClone();
        }
    }
}
