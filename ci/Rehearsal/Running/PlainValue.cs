using System.Collections;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pulumi;

namespace Rehearsal.Running;

/// <summary>Values between the SDK's form (dictionaries, arrays, strings, numbers, booleans) and JSON.</summary>
internal static class PlainValue
{
    /// <summary>Replaces a secret wherever it would be shown or kept.</summary>
    public const string Secret = "[secret]";

    /// <summary>Marks a value that a preview cannot know.</summary>
    public const string Unknown = "[unknown]";

    /// <summary>A value as JSON.</summary>
    public static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool truth => JsonValue.Create(truth),
        double number => JsonValue.Create(number),
        Cloud.Unknown => Unknown,
        Cloud.SimulatedResource resource => Reference(new(resource.Type, resource.Name)),
        Resource resource => Reference(Declaration.KeyOf(resource)),
        IDictionary map => Object(map),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(ToJson)]),
        _ => JsonSerializer.SerializeToNode(value, value.GetType()),
    };

    /// <summary>A JSON value in the SDK's form.</summary>
    public static object? FromJson(JsonNode? json) => json switch
    {
        null => null,
        JsonObject { Count: 1 } single when single["resource"] is JsonObject resource => new ResourceKey($"{resource["type"]}", $"{resource["name"]}"),
        JsonObject map => map.Where(pair => pair.Value is not null).ToImmutableDictionary(pair => pair.Key, pair => FromJson(pair.Value)!),
        JsonArray list => list.Select(FromJson).ToImmutableArray(),
        _ => json.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => json.GetValue<double>(),
            _ when json.GetValue<string>() == Unknown => Cloud.Unknown.Value,
            _ => json.GetValue<string>(),
        },
    };

    /// <summary>A resource as an input: a reference to it, and none of its properties.</summary>
    public static JsonObject Reference(ResourceKey key) => new() { ["resource"] = new JsonObject { ["type"] = key.Type, ["name"] = key.Name } };

    /// <summary>Masks the secret at a path (see <see cref="InputPath"/>).</summary>
    /// <returns>Digests by path: of the secret, and of each member of one that is a JSON document, as a kubeconfig is; none where it is unknown.</returns>
    public static IEnumerable<KeyValuePair<string, string>> Mask(JsonObject json, ImmutableArray<string> path)
    {
        JsonNode? node = json;
        foreach (var step in path[..^1])
        {
            node = InputPath.Step(node, step);
        }

        var secret = InputPath.Step(node, path[^1]);
        if (secret is null || (secret is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == Unknown))
        {
            return [];
        }

        if (node is JsonObject map)
        {
            map[path[^1]] = Secret;
        }
        else
        {
            ((JsonArray)node!)[InputPath.Index(path[^1])!.Value] = Secret;
        }

        var name = InputPath.ToString(path);
        return [new(name, Digest(secret)), .. Document(secret).Select(member => KeyValuePair.Create($"{name}.{member.Key}", Digest(member.Value)))];
    }

    private static string Digest(JsonNode? node) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(node?.ToJsonString() ?? "")))[..16];

    private static JsonObject Document(JsonNode secret)
    {
        try
        {
            return secret is JsonValue value && value.TryGetValue<string>(out var text) && text.StartsWith('{') ? JsonNode.Parse(text) as JsonObject ?? [] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static JsonObject Object(IDictionary map) =>
        new(map.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => KeyValuePair.Create(key, ToJson(map[key]))));
}
