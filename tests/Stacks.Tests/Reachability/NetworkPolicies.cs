using System.Net;
using System.Text.Json.Nodes;

namespace Stacks.Tests.Reachability;

/// <summary>One end of a connection: a pod, or, without a namespace, an address outside of the cluster.</summary>
internal sealed record Peer(string? Namespace, IPAddress Address)
{
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> NamespaceLabels { get; init; } = new Dictionary<string, string>();

    /// <summary>Name of a container port → its number.</summary>
    public IReadOnlyDictionary<string, int> NamedPorts { get; init; } = new Dictionary<string, int>();
}

/// <summary>
/// Evaluates network policies as networking.k8s.io/v1 defines them. A connection needs the egress of its source and the
/// ingress of its target. A pod that no policy selects for a direction is open; otherwise one rule must allow the
/// connection. Replies need no rule.
/// </summary>
internal sealed class NetworkPolicies(IEnumerable<JsonNode> policies)
{
    private readonly IReadOnlyList<JsonNode> _policies = [.. policies];

    public bool Allow(Peer source, Peer target, int port, string protocol = "TCP") =>
        Allow("Egress", source, target, target, port, protocol) && Allow("Ingress", target, source, target, port, protocol);

    private bool Allow(string direction, Peer subject, Peer other, Peer target, int port, string protocol)
    {
        if (subject.Namespace is null)
        {
            return true;
        }

        var selecting = _policies
            .Where(policy => policy.At("metadata.namespace").Text() == subject.Namespace
                && Directions(policy["spec"]!).Contains(direction)
                && Selects(policy.At("spec.podSelector"), subject.Labels))
            .ToList();
        return selecting.Count == 0 || selecting.SelectMany(policy => Items(policy.At($"spec.{direction.ToLowerInvariant()}"))).Any(rule =>
            AnyOrNone(rule![direction == "Egress" ? "to" : "from"], peer => Matches(peer, other, subject.Namespace))
            && AnyOrNone(rule["ports"], one => Matches(one, target, port, protocol)));
    }

    // Unless a policy says otherwise, it is about ingress, and about egress where it has egress rules.
    private static IEnumerable<string> Directions(JsonNode spec) => spec["policyTypes"] is JsonArray { Count: > 0 } types
        ? types.Texts()
        : Items(spec["egress"]).Any() ? ["Ingress", "Egress"] : ["Ingress"];

    private static bool Matches(JsonNode rule, Peer peer, string ownNamespace)
    {
        if (rule["ipBlock"] is { } block)
        {
            return IPNetwork.Parse(block["cidr"].Text()!).Contains(peer.Address)
                && !Items(block["except"]).Any(except => IPNetwork.Parse(except.Text()!).Contains(peer.Address));
        }

        return peer.Namespace is not null
            && (rule["namespaceSelector"] is { } namespaces ? Selects(namespaces, peer.NamespaceLabels) : peer.Namespace == ownNamespace)
            && (rule["podSelector"] is not { } pods || Selects(pods, peer.Labels));
    }

    private static bool Matches(JsonNode rule, Peer target, int port, string protocol)
    {
        if ((rule["protocol"].Text() ?? "TCP") != protocol)
        {
            return false;
        }

        int? first = rule["port"] switch
        {
            null => port,
            JsonValue value when value.TryGetValue<string>(out var name) => target.NamedPorts.TryGetValue(name, out var number) ? number : null,
            var number => (int)number.Number(),
        };
        return first <= port && port <= (rule["endPort"] is { } last ? last.Number() : first);
    }

    private static bool Selects(JsonNode? selector, IReadOnlyDictionary<string, string> labels) =>
        (selector?["matchLabels"] as JsonObject ?? []).All(label => labels.GetValueOrDefault(label.Key) == label.Value.Text())
        && Items(selector?["matchExpressions"]).All(expression => Holds(expression, labels));

    private static bool Holds(JsonNode expression, IReadOnlyDictionary<string, string> labels)
    {
        var value = labels.GetValueOrDefault(expression["key"].Text()!);
        var values = Items(expression["values"]).Select(item => item.Text());
        return expression["operator"].Text() switch
        {
            "In" => value is not null && values.Contains(value),
            "NotIn" => value is null || !values.Contains(value),
            "Exists" => value is not null,
            "DoesNotExist" => value is null,
            var other => throw new InvalidOperationException($"A label selector has the operator '{other}'."),
        };
    }

    private static bool AnyOrNone(JsonNode? list, Func<JsonNode, bool> matches) => !Items(list).Any() || Items(list).Any(matches);

    private static IEnumerable<JsonNode> Items(JsonNode? list) => (list as JsonArray ?? []).Select(item => item!);
}
