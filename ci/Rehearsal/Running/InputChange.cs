using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rehearsal.Running;

/// <summary>One value of an input that differs from what is deployed.</summary>
/// <param name="Path">Where it is, such as <c>tags.environment</c> or <c>subnetIds[2]</c>.</param>
/// <param name="Old">What is deployed, secrets masked; null where there is nothing.</param>
/// <param name="New">What the program asks for, secrets masked and unknown values marked; null where there is nothing.</param>
public sealed record InputChange(string Path, JsonNode? Old, JsonNode? New)
{
    /// <summary>Whether the change of this input replaces the resource.</summary>
    public bool Replaces { get; init; }

    /// <summary>Name of the input that the path begins with.</summary>
    public string Input => Path.Split('.', '[')[0];

    /// <summary>The values that differ between two sets of inputs.</summary>
    public static IReadOnlyList<InputChange> Between(JsonObject old, JsonObject @new)
    {
        var changes = new List<InputChange>();
        Compare("", old, @new, changes);
        return changes;
    }

    private static void Compare(string path, JsonNode? old, JsonNode? @new, List<InputChange> changes)
    {
        switch (Parsed(old), Parsed(@new))
        {
            case (JsonObject before, JsonObject now):
                foreach (var name in before.Select(pair => pair.Key).Union(now.Select(pair => pair.Key)).Order(StringComparer.Ordinal))
                {
                    Compare(path.Length == 0 ? name : $"{path}.{name}", before[name], now[name], changes);
                }

                break;
            case (JsonArray before, JsonArray now):
                for (var index = 0; index < Math.Max(before.Count, now.Count); index++)
                {
                    Compare($"{path}[{index}]", At(before, index), At(now, index), changes);
                }

                break;
            default:
                if (!JsonNode.DeepEquals(old, @new))
                {
                    changes.Add(new(path, old?.DeepClone(), @new?.DeepClone()));
                }

                break;
        }
    }

    private static JsonNode? At(JsonArray list, int index) => index < list.Count ? list[index] : null;

    // A policy is JSON in a string: what differs is inside.
    private static JsonNode? Parsed(JsonNode? node)
    {
        if (node is not JsonValue value || value.GetValueKind() != JsonValueKind.String || value.GetValue<string>() is not ['{' or '[', ..] text)
        {
            return node;
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return node;
        }
    }
}
