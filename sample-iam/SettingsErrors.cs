using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;

namespace SampleIam;

/// <summary>Finds every error in settings. Each project has a copy, so that it works alone.</summary>
/// <param name="project">The project's name; settings find it, and the next, among the items of their validation context.</param>
/// <param name="stack">The stack's name.</param>
/// <param name="secret">Whether values are left out.</param>
internal sealed class SettingsErrors(string project, string stack, bool secret)
{
    /// <summary>The errors inside a value or, if there are none, those of the value as a whole.</summary>
    public IReadOnlyList<string> In(JsonNode? json, Setting setting)
    {
        IReadOnlyList<string> inside = [.. json switch
        {
            JsonObject section when setting.Parts.Count > 0 => InSection(section, setting),
            JsonObject map => map.SelectMany(item => setting.Item(item.Key) is { } one ? In(item.Value, one) : []),
            JsonArray list => list.SelectMany((item, at) => setting.Item($"{at}") is { } one ? In(item, one) : []),
            _ => [],
        }];
        return inside.Count > 0 ? inside
            : setting.Read(json) is not { } value ? [$"{(setting.Path == "" ? "it" : setting.Path)}: found {Show(json)}; allowed: {setting.Allowed}"]
            : value is IValidatableObject whole ? [.. whole.Validate(Context(whole)).Select(error => setting.At(Show(error)))]
            : [];
    }

    private IEnumerable<string> InSection(JsonObject section, Setting setting)
    {
        var unknown = section.Select(item => item.Key).Except(setting.Parts.Keys)
            .Select(key => $"{setting.At(key)}: there is no such setting; allowed: {string.Join(", ", setting.Parts.Keys)}");
        return unknown.Concat(setting.Parts.SelectMany(part =>
            section.TryGetPropertyValue(part.Key, out var value) ? In(value, part.Value)
            : part.Value.IsRequired ? [$"{part.Value.Path}: is missing; allowed: {part.Value.Allowed}"]
            : []));
    }

    private ValidationContext Context(object whole) => new(whole, new Dictionary<object, object?> { ["project"] = project, ["stack"] = stack });

    private string Show(JsonNode? json) => secret ? "[secret]" : json?.ToJsonString(Setting.Json) ?? "null";

    // What settings say about each other begins with a path and a colon; values follow.
    private string Show(ValidationResult error) =>
        secret ? $"{error.ErrorMessage!.Split(':')[0]}: found [secret]" : error.ErrorMessage!;
}
