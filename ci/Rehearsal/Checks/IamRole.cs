using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rehearsal.Running;

namespace Rehearsal.Checks;

/// <summary>
/// A role and what the policies of its stack let it do. Conditions, boundaries and policies of AWS's own are not looked at:
/// what is found to be denied is denied, what is allowed may still be denied.
/// </summary>
/// <param name="Name">The role's name.</param>
/// <param name="Statements">The statements of its policies.</param>
internal sealed record IamRole(string Name, IReadOnlyList<IamStatement> Statements)
{
    /// <summary>Whether the role may do something to a resource.</summary>
    public bool Allows(string action, string arn) =>
        Statements.Any(statement => statement.IsAllow && statement.Covers(action, arn)) && !Statements.Any(statement => !statement.IsAllow && statement.Covers(action, arn));

    /// <summary>The roles that a stack creates.</summary>
    public static IEnumerable<IamRole> Of(IReadOnlyList<RehearsedResource> resources)
    {
        var policies = resources.Where(resource => resource is { Key.Type: "aws:iam/policy:Policy", Id: not null })
            .ToLookup(policy => policy.Id!, policy => Text(policy, "policy"));
        var attached = resources.Where(resource => resource.Key.Type == "aws:iam/rolePolicyAttachment:RolePolicyAttachment")
            .SelectMany(attachment => policies[Text(attachment, "policyArn") ?? ""].Select(policy => (Role: Text(attachment, "role"), Policy: policy)));
        var inline = resources.Where(resource => resource.Key.Type == "aws:iam/rolePolicy:RolePolicy")
            .Select(policy => (Role: Text(policy, "role"), Policy: Text(policy, "policy")));
        var byRole = attached.Concat(inline).ToLookup(one => one.Role ?? "", one => one.Policy);
        return resources.Where(resource => resource.Key.Type == "aws:iam/role:Role" && resource.Id is not null)
            .Select(role => new IamRole(role.Id!, [.. byRole[role.Id!].SelectMany(IamStatement.Of)]));
    }

    private static string? Text(RehearsedResource resource, string input) =>
        resource.Inputs[input] is JsonValue value && value.TryGetValue<string>(out var text) && text != PlainValue.Unknown ? text : null;
}

/// <summary>One statement of an IAM policy.</summary>
/// <param name="IsAllow">Whether it allows; else it denies.</param>
/// <param name="Actions">Patterns of actions.</param>
/// <param name="Resources">Patterns of ARNs.</param>
internal sealed record IamStatement(bool IsAllow, IReadOnlyList<string> Actions, IReadOnlyList<string> Resources)
{
    /// <summary>Whether it is about an action on a resource.</summary>
    public bool Covers(string action, string arn) => IsAbout(action) && Resources.Any(pattern => Matches(pattern, arn, RegexOptions.None));

    /// <summary>Whether it is about an action at all.</summary>
    public bool IsAbout(string action) => Actions.Any(pattern => Matches(pattern, action, RegexOptions.IgnoreCase));

    /// <summary>The statements of a policy; none of what is no policy.</summary>
    public static IEnumerable<IamStatement> Of(string? policy)
    {
        try
        {
            return policy is null ? [] : [.. List(JsonNode.Parse(policy)?["Statement"]).OfType<JsonObject>()
                .Select(statement => new IamStatement($"{statement["Effect"]}" == "Allow", Texts(statement["Action"]), Texts(statement["Resource"])))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static string[] Texts(JsonNode? node) => [.. List(node).Select(one => $"{one}")];

    // IAM takes one element for a list of one.
    private static IEnumerable<JsonNode?> List(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => (IEnumerable<JsonNode?>)list,
        _ => [node],
    };

    private static bool Matches(string pattern, string text, RegexOptions options) => Regex.IsMatch(
        text, $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal)}$", options);
}
