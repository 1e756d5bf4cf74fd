using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SampleIam;

/// <summary>An IAM policy as values, so that none is ever pasted together from strings.</summary>
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

/// <summary>One statement that allows something; there are no denials here.</summary>
public sealed record PolicyStatement(string Sid)
{
    /// <summary>Always <c>Allow</c>.</summary>
    public string Effect => "Allow";

    /// <summary>Who is let in, by kind (<c>AWS</c>, <c>Federated</c>); only in trust policies.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Principal { get; init; }

    /// <summary>What is allowed, each action by its full name.</summary>
    public required IReadOnlyList<string> Action { get; init; }

    /// <summary>The ARNs that it is allowed on; not in trust policies.</summary>
    public IReadOnlyList<string>? Resource { get; init; }

    /// <summary>Operator → key → value, all of which must hold.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Condition { get; init; }
}
