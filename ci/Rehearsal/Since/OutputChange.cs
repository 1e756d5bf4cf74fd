using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Rehearsal.Since;

/// <summary>An output of a stack that differs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Old">What it was, masked where secret; null where there was none.</param>
/// <param name="New">What it is; null where there is none.</param>
internal sealed record OutputChange(string Name, JsonNode? Old, JsonNode? New)
{
    /// <summary>The outputs that differ between two deployments of a stack.</summary>
    public static IReadOnlyList<OutputChange> Between(IReadOnlyDictionary<string, RehearsedOutput> old, IReadOnlyDictionary<string, RehearsedOutput> @new) =>
    [
        .. from name in old.Keys.Union(@new.Keys).Order(StringComparer.Ordinal)
           let before = old.GetValueOrDefault(name)
           let now = @new.GetValueOrDefault(name)
           where before?.IsSecret != now?.IsSecret || !JsonNode.DeepEquals(before?.Value, now?.Value)
           select new OutputChange(name, Shown(before), Shown(now)),
    ];

    private static JsonNode? Shown(RehearsedOutput? output) => output is null ? null : output.IsSecret ? PlainValue.Secret : output.Value?.DeepClone();
}
