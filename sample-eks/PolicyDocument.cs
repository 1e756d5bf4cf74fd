using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SampleEks;

/// <summary>An IAM policy as typed values instead of pasted strings.</summary>
public sealed record PolicyDocument(params IReadOnlyList<PolicyStatement> Statement)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The version of the policy language; IAM's newest.</summary>
    [JsonPropertyOrder(-1)]
    public string Version => "2012-10-17";

    /// <summary>The document in the form that IAM takes.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
