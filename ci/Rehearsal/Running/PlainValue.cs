using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rehearsal.Running;

/// <summary>Values between the SDK's form (dictionaries, arrays, texts, numbers, truths) and JSON.</summary>
internal static class PlainValue
{
    /// <summary>What stands in for a secret wherever it would be shown or kept.</summary>
    public const string Secret = "[secret]";

    /// <summary>A value as JSON.</summary>
    public static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool truth => JsonValue.Create(truth),
        double number => JsonValue.Create(number),
        IDictionary map => Object(map),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(ToJson)]),
        _ => JsonSerializer.SerializeToNode(value, value.GetType()),
    };

    /// <summary>A JSON value in the SDK's form.</summary>
    public static object? FromJson(JsonNode? json) => json switch
    {
        null => null,
        JsonObject map => map.Where(pair => pair.Value is not null).ToImmutableDictionary(pair => pair.Key, pair => FromJson(pair.Value)!),
        JsonArray list => list.Select(FromJson).ToImmutableArray(),
        _ => json.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => json.GetValue<double>(),
            _ => json.GetValue<string>(),
        },
    };

    /// <summary>The inputs of a resource in the order of their names, with secrets masked.</summary>
    public static JsonObject Inputs(IReadOnlyDictionary<string, object> inputs, IEnumerable<ImmutableArray<string>> secrets)
    {
        var json = Object((IDictionary)inputs.ToDictionary());
        foreach (var path in secrets)
        {
            Mask(json, path);
        }

        return json;
    }

    private static JsonObject Object(IDictionary map) =>
        new(map.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => KeyValuePair.Create(key, ToJson(map[key]))));

    private static void Mask(JsonNode? node, ImmutableArray<string> path)
    {
        for (var depth = 0; depth < path.Length; depth++)
        {
            var last = depth == path.Length - 1;
            switch (node)
            {
                case JsonObject map when map.ContainsKey(path[depth]):
                    if (last)
                    {
                        map[path[depth]] = Secret;
                    }

                    node = map[path[depth]];
                    break;
                case JsonArray list when int.TryParse(path[depth], out var index) && index < list.Count:
                    if (last)
                    {
                        list[index] = Secret;
                    }

                    node = list[index];
                    break;
                default:
                    return;
            }
        }
    }
}
