using System.Text.Json;
using System.Text.Json.Serialization;

namespace SampleEks;

/// <summary>One condition of a statement, such as <c>StringEquals</c>, <c>aws:ResourceTag/environment</c>, <c>dev</c>.</summary>
/// <param name="Operator">How values are compared.</param>
/// <param name="Key">What is compared, by AWS's name.</param>
/// <param name="Values">What it is compared with; one match is enough.</param>
public sealed record PolicyCondition(string Operator, string Key, params IReadOnlyList<string> Values);

/// <summary>Writes conditions as IAM takes them: operator → key → one value, or a list of several.</summary>
public sealed class PolicyConditionConverter : JsonConverter<IReadOnlyList<PolicyCondition>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<PolicyCondition> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Policies are only written.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<PolicyCondition> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            value.GroupBy(condition => condition.Operator).ToDictionary(
                group => group.Key,
                group => group.ToDictionary(
                    condition => condition.Key,
                    condition => condition.Values is [var only] ? (object)only : condition.Values)),
            options);
}
