using System.Text.Json.Serialization;

namespace SampleIam;

/// <summary>One statement of an IAM policy.</summary>
/// <param name="Sid">Its name, in letters and digits, unique within the policy.</param>
public sealed record PolicyStatement(string Sid)
{
    /// <summary>Whether it allows or denies; by default it allows. A denial outweighs every allowance.</summary>
    public PolicyEffect Effect { get; init; } = PolicyEffect.Allow;

    /// <summary>Who is let in, by kind (<c>AWS</c>, <c>Federated</c>, <c>Service</c>); only in trust and resource policies.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Principal { get; init; }

    /// <summary>The actions, each by its full name.</summary>
    public required IReadOnlyList<string> Action { get; init; }

    /// <summary>The ARNs that the statement is about; not in trust policies.</summary>
    public IReadOnlyList<string>? Resource { get; init; }

    /// <summary>The conditions, all of which must hold; null for none.</summary>
    [JsonConverter(typeof(PolicyConditionConverter))]
    public IReadOnlyList<PolicyCondition>? Condition { get; init; }
}

/// <summary>What a statement does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PolicyEffect>))]
public enum PolicyEffect
{
    /// <summary>It allows.</summary>
    Allow,

    /// <summary>It denies.</summary>
    Deny,
}
