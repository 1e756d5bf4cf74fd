using System.Text.Json.Nodes;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>The values that a program gives to its resources. An object with one key that begins with $ is a special
/// one:
/// <c>$secret</c>; <c>$login</c>, a secret that is another one at each run, which its provider does not compare;
/// <c>$of</c>, the id of another resource of the program, by name.</summary>
internal static class Values
{
    /// <summary>As the engine writes a value that it does not know yet.</summary>
    public const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>Resolves references: to an id, or to the unknown value where there is none yet.</summary>
    public static JsonObject Resolve(JsonObject inputs, Func<string, string?> idOf) =>
        (JsonObject)
            Map(
                inputs,
                (kind, value) =>
                    kind switch
                    {
                        "$of" => idOf(value!.GetValue<string>()) ?? Unknown,
                        "$login" => new JsonObject { ["$login"] = Guid.NewGuid().ToString() },
                        _ => null,
                    }
            )!;

    /// <summary>As events and exports show it: secrets in the engine's own wrapping, without their text.</summary>
    public static JsonObject Masked(JsonObject inputs) => (JsonObject)Map(inputs, (_, _) => new JsonObject
    {
        ["4dabf18193072939515e22adb298388d"] = "1b47061264138c4ac30d75fd1eb44270",
        ["ciphertext"] = "[secret]",
    })!;

    /// <summary>What a provider compares.</summary>
    public static JsonObject Compared(JsonObject inputs) =>
        (JsonObject)Map(inputs, (kind, _) => kind == "$login" ? "" : null)!;

    /// <summary>The names of the properties that differ.</summary>
    public static string[] Differing(JsonObject before, JsonObject after)
    {
        var (left, right) = (Compared(before), Compared(after));
        return
        [
            .. left.Concat(right).Select(p => p.Key).Distinct().Where(k => !JsonNode.DeepEquals(left[k], right[k])),
        ];
    }

    public static string Text(JsonNode? value) =>
        value is null
            ? "nothing"
            : value.ToJsonString().Replace($"\"{Unknown}\"", "[unknown]", StringComparison.Ordinal);

    private static JsonNode? Map(JsonNode? node, Func<string, JsonNode?, JsonNode?> special) =>
        node switch
        {
            JsonObject { Count: 1 } o when o.First() is { Key: ['$', ..] } only => special(only.Key, only.Value)
                ?? o.DeepClone(),
            JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, Map(p.Value, special)))),
            JsonArray a => new JsonArray([.. a.Select(v => Map(v, special))]),
            _ => node?.DeepClone(),
        };
}
