using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Guardrails.Tests.Rules;

/// <summary>One statement of an IAM policy that a resource holds as JSON text.</summary>
internal sealed record PolicyStatement(string Path, JsonObject Json)
{
    /// <summary>The resources that hold policies, trust policies included.</summary>
    public static readonly string[] Holders = [Types.Role, Types.RolePolicy, Types.Policy, Types.Key];

    public IReadOnlyList<string> Actions => Json["Action"].Texts();

    public IReadOnlyList<string> Resources => Json["Resource"].Texts();

    /// <summary>Who is let in, whatever its kind.</summary>
    public IReadOnlyList<string> Principals => Json["Principal"] is JsonObject kinds ? [.. kinds.SelectMany(kind => kind.Value.Texts())] : Json["Principal"].Texts();

    public IReadOnlyList<string> Services => Json["Principal"].At("Service").Texts();

    /// <summary>The one value that a condition demands exactly of a key, or null.</summary>
    public string? Exactly(string keyEnd) =>
        Json["Condition"].At("StringEquals") is JsonObject keys && keys.FirstOrDefault(key => key.Key.EndsWith(keyEnd, StringComparison.Ordinal)).Value.Texts() is [var one] ? one : null;

    /// <summary>All statements that allow something.</summary>
    public static IEnumerable<PolicyStatement> Of(RehearsedResource resource) =>
        from property in new[] { "assumeRolePolicy", "policy" }
        let text = resource.Inputs[property].Text()
        where text is not null
        from item in JsonNode.Parse(text)!["Statement"].Items().Index()
        where item.Item is JsonObject && item.Item["Effect"].Text() == "Allow"
        select new PolicyStatement($"{property}.Statement.{item.Index}", (JsonObject)item.Item!);
}
