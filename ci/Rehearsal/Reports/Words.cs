using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Rehearsal.Reports;

/// <summary>How reports write names and values.</summary>
internal static class Words
{
    private const int LongestValue = 100;

    /// <summary>The name of an enumeration's value.</summary>
    public static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>A value in one line, cut where it is long.</summary>
    public static string Value(JsonNode? value)
    {
        var text = value switch
        {
            null => "(not set)",
            JsonObject { Count: 1 } map when map["resource"] is JsonObject reference => $"{reference["type"]} {reference["name"]}",
            JsonValue single when single.TryGetValue<string>(out var marker) && marker is PlainValue.Secret or PlainValue.Unknown => marker,
            _ => value.ToJsonString(JsonReport.Readable),
        };
        return text.Length <= LongestValue ? text : $"{text[..LongestValue]}…";
    }

    /// <summary>A change in one line.</summary>
    public static string Change(InputChange change) =>
        $"{change.Path}: {Value(change.Old)} → {Value(change.New)}{(change.Replaces ? " (replaces)" : "")}";
}
