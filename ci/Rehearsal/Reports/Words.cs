using System.Text.Json.Nodes;
using Rehearsal.Running;
using Rehearsal.Since;

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

    /// <summary>A resource and what is done to it, in one line.</summary>
    public static string Resource(RehearsedResource resource)
    {
        var renamed = resource.RenamedFrom is { } old ? $" (renamed from {old})" : "";
        return $"{resource.Key.Type} {resource.Key.Name} {Lower(resource.Operation)}{Protection(resource)}{renamed}";
    }

    private static string Protection(RehearsedResource resource) => resource switch
    {
        { ChangesProtection: true, Protect: true } => ", now protected",
        { ChangesProtection: true } => ", no longer protected",
        { Protect: true, Operation: not Operation.Same } => ", protected",
        _ => "",
    };

    /// <summary>A changed output in one line.</summary>
    public static string Output(OutputChange output) => $"{output.Name}: {Value(output.Old)} → {Value(output.New)}";

    /// <summary>How much changes, in one line.</summary>
    public static string Summary(IReadOnlyList<StackDifference> differences)
    {
        var changed = differences.Count(difference => !difference.IsEmpty);
        var failed = differences.Count(difference => !difference.Stack.Succeeded);
        var resources = differences.SelectMany(difference => difference.Resources).ToList();
        var counts = resources.Where(resource => resource.Operation != Operation.Same).CountBy(resource => resource.Operation).OrderBy(count => count.Key)
            .Select(count => $"{count.Value} {Lower(count.Key)}")
            .Concat(resources.Where(resource => resource.ChangesProtection).CountBy(resource => resource.Protect).OrderBy(count => count.Key)
                .Select(count => $"{count.Value} {(count.Key ? "now protected" : "no longer protected")}"));
        var what = changed == 0 ? $"Nothing changes in {differences.Count} stack(s)"
            : $"{changed} of {differences.Count} stack(s) change: {string.Join(", ", counts.DefaultIfEmpty("no resources"))}";
        var broken = differences.Sum(difference => difference.Broken.Count);
        return string.Join("; ", new[] { what, failed == 0 ? null : $"{failed} refused, failed or skipped", broken == 0 ? null : $"{broken} guardrail(s) newly broken" }.OfType<string>());
    }
}
