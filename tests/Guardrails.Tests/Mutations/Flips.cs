using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guardrails.Tests.Mutations;

/// <summary>A copy of an input with one part of it made less safe.</summary>
/// <param name="Path">Where the part is.</param>
/// <param name="Change">What it became.</param>
/// <param name="Node">The copy.</param>
internal sealed record Flip(string Path, string Change, JsonNode? Node);

/// <summary>
/// Flips the parts of an input that decide about security, one at a time: booleans, lists, CIDR blocks, ports and
/// numbers, and in IAM policies actions, resources, principals and conditions.
/// </summary>
internal static class Flips
{
    public static IEnumerable<Flip> Of(JsonNode? node, string path = "") => node switch
    {
        JsonObject map => map.SelectMany(entry => OfEntry(map, entry.Key, Join(path, entry.Key))),
        JsonArray list => OfList(list, path),
        JsonValue value when value.TryGetValue<bool>(out var flag) => [new(path, $"{!flag}", !flag)],
        JsonValue value when value.TryGetValue<double>(out var number) => [new(path, $"{number + 1}", number + 1)],
        JsonValue value when value.TryGetValue<string>(out var text) => OfText(text, path),
        _ => [],
    };

    private static IEnumerable<Flip> OfEntry(JsonObject map, string key, string path)
    {
        if (key == "Condition")
        {
            yield return new(path, "removed", With(map, copy => copy.Remove(key)));
        }

        foreach (var flip in Of(map[key], path).Concat(OfPolicyPart(key, map[key], path)))
        {
            yield return flip with { Node = With(map, copy => copy[key] = flip.Node?.DeepClone()) };
        }
    }

    // The parts of a statement of an IAM policy, each widened.
    private static IEnumerable<Flip> OfPolicyPart(string key, JsonNode? value, string path) => key switch
    {
        "Action" => [new(path, "*", "*"), .. Services(value).Select(service => new Flip(path, $"{service}:*", $"{service}:*"))],
        "Resource" when value.Text() != "*" => [new(path, "*", "*")],
        "Principal" => [new(path, "*", "*")],
        "Effect" => [new(path, "Allow or Deny", value.Text() == "Allow" ? "Deny" : "Allow")],
        _ => [],
    };

    private static IEnumerable<string> Services(JsonNode? actions) => actions.Texts().Select(action => action.Split(':')[0]).Where(service => service != "*").Distinct();

    private static IEnumerable<Flip> OfList(JsonArray list, string path)
    {
        for (var index = 0; index < list.Count; index++)
        {
            var at = index;
            yield return new(Join(path, $"{at}"), "removed", With(list, copy => copy.RemoveAt(at)));
            foreach (var flip in Of(list[at], Join(path, $"{at}")))
            {
                yield return flip with { Node = With(list, copy => copy[at] = flip.Node?.DeepClone()) };
            }
        }
    }

    private static IEnumerable<Flip> OfText(string text, string path)
    {
        if (bool.TryParse(text, out var flag))
        {
            return [new(path, flag ? "false" : "true", flag ? "false" : "true")];
        }

        if (text.Contains('/') && IPNetwork.TryParse(text, out var network) && network.PrefixLength > 0)
        {
            return [new(path, "0.0.0.0/0", "0.0.0.0/0")];
        }

        return text.StartsWith('{') && Parse(text) is { } document
            ? Of(document, path).Select(flip => flip with { Node = flip.Node!.ToJsonString() })
            : [];
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static T With<T>(T node, Action<T> change) where T : JsonNode
    {
        var copy = (T)node.DeepClone();
        change(copy);
        return copy;
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
