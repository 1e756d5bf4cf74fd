using System.Text.Json.Nodes;

namespace Guardrails.Tests.Permissions;

/// <summary>One statement of a policy that is attached to a role, or bounds it.</summary>
internal sealed record PolicyRight(
    string Policy, string Sid, bool Allows, IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, IReadOnlyList<PolicyTest> Tests)
{
    // What this reads of a policy; anything else would be passed over, and so must not be there.
    private static readonly string[] Known = ["Sid", "Effect", "Action", "Resource", "Condition"];

    /// <summary>The statement that allows everything.</summary>
    public static PolicyRight Everything { get; } = new("any", "Any", Allows: true, ["*"], ["*"], []);

    /// <summary>The statements of a policy's JSON text.</summary>
    /// <exception cref="NotSupportedException">The policy has something that is not evaluated here.</exception>
    public static IReadOnlyList<PolicyRight> Parse(string policy, string json) => [.. JsonNode.Parse(json)!["Statement"].Items().Select(statement => One(policy, (JsonObject)statement!))];

    /// <summary>The statements of a resource's policy that name a principal.</summary>
    public static IReadOnlyList<PolicyRight> For(string principal, string json) =>
    [
        .. from statement in JsonNode.Parse(json)!["Statement"].Items().OfType<JsonObject>()
           where statement["Principal"].At("AWS").Texts().Contains(principal)
           let right = (JsonObject)statement.DeepClone()
           where right.Remove("Principal")
           select One("the resource's policy", right),
    ];

    /// <summary>Whether the statement is about a request: its action, its resource, and all its conditions.</summary>
    public bool IsAbout(PolicyRequest request) =>
        Actions.Any(action => Wildcard.IsMatch(action, request.Action, StringComparison.OrdinalIgnoreCase))
        && Resources.Any(resource => Wildcard.IsMatch(resource, request.Resource))
        && Tests.All(test => test.Holds(request.Context));

    public override string ToString() => $"{Policy}/{Sid}";

    private static PolicyRight One(string policy, JsonObject statement)
    {
        var sid = statement["Sid"].Text() ?? "";
        var unknown = statement.Select(part => part.Key).Except(Known).Concat(
            statement["Action"].Texts().Concat(statement["Resource"].Texts()).Where(value => value.Contains("${"))).ToList();
        return unknown.Count > 0
            ? throw new NotSupportedException($"{policy}/{sid}: {string.Join(", ", unknown)} cannot be evaluated here.")
            : new(policy, sid, statement["Effect"].Text() == "Allow", statement["Action"].Texts(), statement["Resource"].Texts(), PolicyTest.Parse(statement["Condition"] as JsonObject ?? []));
    }
}
