using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Guardrails.Tests.Settings;

/// <summary>What a made-up settings object holds at one path.</summary>
/// <param name="Path">Where, such as <c>network.cidr</c>.</param>
/// <param name="Json">The value as JSON; null where the key is left out.</param>
/// <param name="IsError">Whether the program must refuse it and name the path.</param>
/// <param name="CanDrop">Whether the object is none the worse without it.</param>
internal sealed record Choice(string Path, string? Json, bool IsError = false, bool CanDrop = false);

/// <summary>A made-up settings object for a stack.</summary>
internal sealed record SettingsCase(string Environment, ImmutableArray<Choice> Choices)
{
    public IReadOnlyList<string> Errors => [.. Choices.Where(choice => choice.IsError).Select(choice => choice.Path)];

    public JsonObject ToJson()
    {
        var settings = new JsonObject();
        foreach (var choice in Choices.Where(choice => choice.Json is not null))
        {
            var path = choice.Path.Split('.');
            var section = path[..^1].Aggregate(settings, (at, step) => at[step]!.AsObject());
            section[path[^1]] = JsonNode.Parse(choice.Json!);
        }

        return settings;
    }

    /// <summary>The same with one thing less, for FsCheck to find the smallest object that fails.</summary>
    public IEnumerable<SettingsCase> Shrink() => Choices.Where(choice => choice.CanDrop).Select(choice => this with { Choices = Choices.Remove(choice) });

    public override string ToString() => $"{Environment} {ToJson().ToJsonString()}, errors: {(Errors.Count == 0 ? "none" : string.Join(", ", Errors))}";
}
