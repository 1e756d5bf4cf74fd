using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;

namespace SampleEks;

/// <summary>Finds all errors in settings. Each project has its own copy of this file.</summary>
/// <param name="project">The project's name, passed to validation as the context item <c>project</c>.</param>
/// <param name="stack">The stack's name, passed to validation as the context item <c>stack</c>.</param>
/// <param name="secret">Whether to omit values from errors.</param>
internal sealed class SettingsErrors(string project, string stack, bool secret)
{
    /// <summary>Returns the errors inside a value or, if there are none, those of the value as a whole.</summary>
    public IReadOnlyList<string> In(JsonNode? json, Setting setting)
    {
        IReadOnlyList<string> inside = [.. json switch
        {
            JsonObject section when setting.Parts.Count > 0 => InSection(section, setting),
            JsonObject map => map.SelectMany(item => setting.Item(item.Key) is { } one ? In(item.Value, one) : []),
            JsonArray list => list.SelectMany((item, at) => setting.Item($"{at}") is { } one ? In(item, one) : []),
            _ => [],
        }];
        var path = setting.Path.Length == 0 ? "settings" : setting.Path;
        return inside.Count > 0 ? inside
            : setting.Read(json) is not { } value ? [$"{path}: found {Show(json)}; allowed: {setting.Allowed}"]
            : value is not IValidatableObject whole ? []
            : [.. whole.Validate(Context(whole)).Select(error => setting.At(Show(error)))];
    }

    private IEnumerable<string> InSection(JsonObject section, Setting setting)
    {
        var unknown = section.Select(item => item.Key).Except(setting.Parts.Keys)
            .Select(key => $"{setting.At(key)}: unknown setting; allowed: {string.Join(", ", setting.Parts.Keys)}");
        return unknown.Concat(setting.Parts.SelectMany(part =>
            section.TryGetPropertyValue(part.Key, out var value) ? In(value, part.Value)
            : part.Value.IsRequired ? [$"{part.Value.Path}: missing; allowed: {part.Value.Allowed}"]
            : []));
    }

    private ValidationContext Context(object whole) =>
        new(whole, new Dictionary<object, object?> { ["project"] = project, ["stack"] = stack });

    private string Show(JsonNode? json) => secret ? "[secret]" : json?.ToJsonString(Setting.Json) ?? "null";

    // The message of a cross-field rule is a path, a colon, and text that may contain values.
    private string Show(ValidationResult error) =>
        secret ? $"{error.ErrorMessage!.Split(':')[0]}: found [secret]" : error.ErrorMessage!;
}
