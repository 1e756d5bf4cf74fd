using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Guardrails;

/// <summary>Looking into the inputs of a resource, of which any part may be missing.</summary>
internal static class Json
{
    /// <summary>The node at a path such as <c>spec.containers.0.image</c>, or null.</summary>
    public static JsonNode? At(this JsonNode? node, string path) => path.Split('.').Aggregate(node, (at, step) => at switch
    {
        JsonArray list when int.TryParse(step, out var index) && index < list.Count => list[index],
        JsonObject map => map[step],
        _ => null,
    });

    public static string? Text(this JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static double? Number(this JsonNode? node) => node is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    public static bool IsTrue(this JsonNode? node) => node is JsonValue value && ((value.TryGetValue<bool>(out var truth) && truth) || value.Text() == "true");

    public static bool IsFalse(this JsonNode? node) => node is JsonValue value && ((value.TryGetValue<bool>(out var truth) && !truth) || value.Text() == "false");

    /// <summary>The items of a list; a single value is a list of one, as in IAM's policies.</summary>
    public static IReadOnlyList<JsonNode?> Items(this JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => [.. list],
        _ => [node],
    };

    public static IReadOnlyList<string> Texts(this JsonNode? node) => [.. node.Items().Select(Text).OfType<string>()];

    /// <summary>The values of all depths, with their paths.</summary>
    public static IEnumerable<(string Path, JsonValue Value)> Leaves(this JsonNode? node, string path = "") => node switch
    {
        JsonObject map => map.SelectMany(pair => pair.Value.Leaves(path.Length == 0 ? pair.Key : $"{path}.{pair.Key}")),
        JsonArray list => list.SelectMany((item, index) => item.Leaves($"{path}.{index}")),
        JsonValue value => [(path, value)],
        _ => [],
    };

    /// <summary>Finds an input that does not hold what it must.</summary>
    public static IEnumerable<Finding> Must(this RehearsedResource resource, string path, Func<JsonNode?, bool> hold) => resource.Inputs.Must("", path, hold);

    /// <summary>The same within a part of the inputs, whose own path is <paramref name="within"/>.</summary>
    public static IEnumerable<Finding> Must(this JsonNode? node, string within, string path, Func<JsonNode?, bool> hold) =>
        hold(node.At(path)) ? [] : [new($"{within}{path}", node.At(path).Show())];

    /// <summary>A value as it is told to people.</summary>
    public static string Show(this JsonNode? node) => node?.ToJsonString() ?? "missing";
}
