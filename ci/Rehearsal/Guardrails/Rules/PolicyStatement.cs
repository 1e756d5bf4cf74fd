using System.Text.Json;
using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Guardrails.Rules;

/// <summary>One statement of an IAM policy that a resource holds as JSON text.</summary>
internal sealed record PolicyStatement(string Path, JsonObject Json)
{
    public IReadOnlyList<string> Actions => Json["Action"].Texts();

    public IReadOnlyList<string> Resources => Json["Resource"].Texts();

    /// <summary>Who is let in, whatever its kind.</summary>
    public IReadOnlyList<string> Principals => Json["Principal"] is JsonObject kinds ? [.. kinds.SelectMany(kind => kind.Value.Texts())] : Json["Principal"].Texts();

    public IReadOnlyList<string> Services => Json["Principal"].At("Service").Texts();

    /// <summary>The one value that a condition demands exactly of a key, or null.</summary>
    public string? Exactly(string keyEnd) => Only("StringEquals", keyEnd);

    /// <summary>The one pattern that a condition demands of a key, or null.</summary>
    public string? Like(string keyEnd) => Only("StringLike", keyEnd);

    /// <summary>Whether a condition demands tags of what is there, or of what is asked for.</summary>
    public bool IsNarrowedByTags =>
        new[] { "StringEquals", "StringEqualsIfExists" }.Any(comparison => Json["Condition"].At(comparison) is JsonObject keys
            && keys.Any(key => key.Key.StartsWith("aws:ResourceTag/", StringComparison.Ordinal) || key.Key.StartsWith("aws:RequestTag/", StringComparison.Ordinal)));

    /// <summary>Whether this leaves something to an account, whose policies then decide.</summary>
    public bool IsOfAccount => Principals is [var one] && one.EndsWith(":root", StringComparison.Ordinal);

    /// <summary>Whether this stands in a role's or a user's rights; a policy of a resource, or of trust, says for whom it is, and its resource is that one.</summary>
    public bool IsRight => !Json.ContainsKey("Principal") && !Json.ContainsKey("NotPrincipal");

    /// <summary>All statements of a resource's policies that allow something.</summary>
    public static IEnumerable<PolicyStatement> Of(RehearsedResource resource) =>
        from policy in Policies(resource)
        from item in policy.Json["Statement"].Items().Index()
        where item.Item is JsonObject && item.Item["Effect"].Text() == "Allow"
        select new PolicyStatement($"{policy.Path}.Statement.{item.Index}", (JsonObject)item.Item!);

    /// <summary>Every policy that a resource of AWS holds as JSON text, wherever in its inputs: trust, rights, inline or of its own.</summary>
    public static IEnumerable<(string Path, JsonObject Json)> Policies(RehearsedResource resource) =>
        from leaf in Types.IsAws(resource) ? resource.Inputs.Leaves() : []
        let json = Parse(leaf.Value.Text())
        where json?["Statement"] is not null
        select (leaf.Path, json);

    private string? Only(string comparison, string keyEnd) =>
        Json["Condition"].At(comparison) is JsonObject keys && keys.FirstOrDefault(key => key.Key.EndsWith(keyEnd, StringComparison.Ordinal)).Value.Texts() is [var one] ? one : null;

    private static JsonObject? Parse(string? text)
    {
        try
        {
            return text?.StartsWith('{') == true ? JsonNode.Parse(text) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
