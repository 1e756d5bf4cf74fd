using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Rehearsal.Running;

/// <summary>Where a value is inside the inputs of a resource: wire names, and indices such as <c>[2]</c>.</summary>
internal static class InputPath
{
    /// <summary>The path as a person reads it: <c>rules[2].action</c>.</summary>
    public static string ToString(ImmutableArray<string> path) =>
        string.Concat(path.Select((step, at) => at == 0 || Index(step) is not null ? step : $".{step}"));

    /// <summary>The index that a step is; null for a name.</summary>
    public static int? Index(string step) => step is ['[', .. var digits, ']'] && int.TryParse(digits, out var index) ? index : null;

    /// <summary>The value one step down, or null.</summary>
    public static JsonNode? Step(JsonNode? node, string step) => node switch
    {
        JsonObject map => map[step],
        JsonArray list when Index(step) is { } index && index < list.Count => list[index],
        _ => null,
    };
}
