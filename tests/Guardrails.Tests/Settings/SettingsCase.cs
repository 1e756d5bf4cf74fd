using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Guardrails.Tests.Settings;

/// <summary>The value of a generated settings object at one path.</summary>
/// <param name="Path">The path, such as <c>network.cidr</c>.</param>
/// <param name="Json">The value as JSON; null if the key is omitted.</param>
/// <param name="IsError">Whether the program must reject the value with an error at the path.</param>
/// <param name="CanDrop">Whether the value can be removed without causing another error.</param>
internal sealed record GeneratedValue(string Path, string? Json, bool IsError = false, bool CanDrop = false);

/// <summary>A generated settings object for a stack.</summary>
internal sealed record SettingsCase(string Environment, ImmutableArray<GeneratedValue> Values)
{
    public IReadOnlyList<string> Errors => [.. Values.Where(value => value.IsError).Select(value => value.Path)];

    public JsonObject ToJson()
    {
        var settings = new JsonObject();
        foreach (var value in Values.Where(value => value.Json is not null))
        {
            var path = value.Path.Split('.');
            var section = path[..^1].Aggregate(settings, (at, step) => at[step]!.AsObject());
            section[path[^1]] = JsonNode.Parse(value.Json!);
        }

        return settings;
    }

    /// <summary>
    /// The same object with one value removed, from which FsCheck finds the smallest object that fails.
    /// </summary>
    public IEnumerable<SettingsCase> Shrink() =>
        Values.Where(value => value.CanDrop).Select(value => this with { Values = Values.Remove(value) });

    public override string ToString() =>
        $"{Environment} {ToJson().ToJsonString()}, errors: {(Errors.Count == 0 ? "none" : string.Join(", ", Errors))}";
}
