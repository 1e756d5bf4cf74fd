using System.Text.Json.Nodes;
using Rehearsal.Chain;

namespace Rehearsal.Running;

/// <summary>
/// Holds an update to its preview: the same resources, the same values where the preview knew them, and inputs that come
/// from the same resources. A preview that says otherwise cannot be reviewed, and a saved plan would fail on it.
/// </summary>
internal static class Agreement
{
    /// <summary>Checks an update against its preview.</summary>
    /// <exception cref="RehearsalException">They differ; the message says where.</exception>
    public static void Check(IReadOnlyList<RehearsedResource> preview, IReadOnlyList<RehearsedResource> update)
    {
        var (previewed, updated) = (preview.ToDictionary(resource => resource.Key), update.ToDictionary(resource => resource.Key));
        List<string> differences =
        [
            .. previewed.Keys.Except(updated.Keys).Select(key => $"{key} was previewed, but not updated"),
            .. updated.Keys.Except(previewed.Keys).Select(key => $"{key} was updated, but not previewed"),
            .. previewed.Keys.Intersect(updated.Keys).SelectMany(key => Differences(previewed[key], updated[key]).Select(difference => $"{key}: {difference}")),
        ];
        if (differences.Count > 0)
        {
            throw new RehearsalException($"The update does not do what the preview said:\n{string.Join("\n", differences.Select(difference => $"  - {difference}"))}");
        }
    }

    private static IEnumerable<string> Differences(RehearsedResource preview, RehearsedResource update) =>
    [
        .. InputChange.Between(preview.Inputs, update.Inputs).Where(change => !HoldsUnknown(change.Old))
            .Select(change => $"{change.Path} is {Show(change.Old)} in the preview and {Show(change.New)} in the update"),
        .. Changes.OfSecrets(preview.Secrets, update.Secrets).Select(change => $"{change.Path}, a secret, is another in the update"),
        .. preview.Dependencies.Keys.Union(update.Dependencies.Keys).Order(StringComparer.Ordinal)
            .Select(input => (Input: input, Preview: From(preview, input), Update: From(update, input)))
            .Where(input => input.Preview != input.Update)
            .Select(input => $"{input.Input} comes from {input.Preview} in the preview and from {input.Update} in the update"),
        .. Only(preview.DependsOn, update.DependsOn).Select(key => $"depends on {key} in the preview only"),
        .. Only(update.DependsOn, preview.DependsOn).Select(key => $"depends on {key} in the update only"),
    ];

    private static IEnumerable<ResourceKey> Only(IEnumerable<ResourceKey> some, IEnumerable<ResourceKey> others) => some.Except(others);

    private static string From(RehearsedResource resource, string input) =>
        resource.Dependencies.TryGetValue(input, out var resources) && resources.Count > 0 ? string.Join(", ", resources) : "no resource";

    private static bool HoldsUnknown(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) && text == PlainValue.Unknown;

    private static string Show(JsonNode? value) => value?.ToJsonString() ?? "not set";
}
