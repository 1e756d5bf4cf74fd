using System.Text.Json.Nodes;

namespace Guardrails.Tests.Permissions;

/// <summary>One condition of a statement.</summary>
/// <param name="Comparison">How a value of the request is compared with one of the policy.</param>
/// <param name="Key">The condition key.</param>
/// <param name="Values">The values of the policy.</param>
internal sealed record PolicyTest(string Comparison, string Key, IReadOnlyList<string> Values)
{
    private const string IfExists = "IfExists";
    private const string ForAll = "ForAllValues:";
    private const string ForAny = "ForAnyValue:";

    private static readonly Dictionary<string, Func<string, string, bool>> Comparisons = new()
    {
        ["StringEquals"] = (policy, request) => policy == request,
        ["StringNotEquals"] = (policy, request) => policy == request,
        ["StringLike"] = (policy, request) => Wildcard.IsMatch(policy, request),
        ["StringNotLike"] = (policy, request) => Wildcard.IsMatch(policy, request),
        ["ArnEquals"] = Wildcard.IsArnMatch,
        ["ArnLike"] = Wildcard.IsArnMatch,
        ["ArnNotEquals"] = Wildcard.IsArnMatch,
        ["ArnNotLike"] = Wildcard.IsArnMatch,
    };

    /// <summary>The conditions of a statement.</summary>
    /// <exception cref="NotSupportedException">One of them is not evaluated here.</exception>
    public static IReadOnlyList<PolicyTest> Parse(JsonObject conditions) =>
        [.. from comparison in conditions
            from key in (JsonObject)comparison.Value!
            select new PolicyTest(comparison.Key, key.Key, key.Value.Texts()).Check()];

    /// <summary>Whether the condition holds for a request.</summary>
    public bool Holds(IReadOnlyDictionary<string, IReadOnlyList<string>> context)
    {
        var found = context.FirstOrDefault(one => one.Key.Equals(Key, StringComparison.OrdinalIgnoreCase)).Value ?? [];
        if (Comparison == "Null")
        {
            return Values.Any(value => (value == "true") == (found.Count == 0));
        }

        var negated = Plain.Contains("Not", StringComparison.Ordinal);
        bool Matches(string value) => Values.Any(one => Comparisons[Plain](one, value)) != negated;

        return found.Count == 0 ? negated || Comparison.EndsWith(IfExists, StringComparison.Ordinal) || Comparison.StartsWith(ForAll, StringComparison.Ordinal)
            // Of several values without a quantifier, IAM's documentation says nothing: here one match is enough, and for a negation all must differ.
            : Comparison.StartsWith(ForAll, StringComparison.Ordinal) || (negated && !Comparison.StartsWith(ForAny, StringComparison.Ordinal)) ? found.All(Matches)
            : found.Any(Matches);
    }

    // The comparison without quantifier and suffix.
    private string Plain => Comparison.Replace(ForAll, "").Replace(ForAny, "").Replace(IfExists, "");

    private PolicyTest Check() => (Comparison == "Null" || Comparisons.ContainsKey(Plain)) && !Values.Any(value => value.Contains("${"))
        ? this
        : throw new NotSupportedException($"The condition {Comparison} {Key} {string.Join(", ", Values)} cannot be evaluated here.");
}
