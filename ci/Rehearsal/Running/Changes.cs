using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalogues;

namespace Rehearsal.Running;

/// <summary>What an update does, given what is deployed.</summary>
internal static partial class Changes
{
    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index { get; }

    /// <summary>What an update does to one resource.</summary>
    /// <param name="old">The resource as it is deployed; null where it is new.</param>
    /// <param name="inputs">The inputs that it has now.</param>
    /// <param name="type">What the catalogue says about its type; null for a component of the program's own.</param>
    /// <param name="ignored">Dotted paths of inputs whose changes are ignored.</param>
    /// <param name="replaceOn">Dotted paths of inputs whose changes replace it, whatever its provider says.</param>
    /// <param name="provider">That its provider is replaced, or is another; null where it is not.</param>
    public static Decision Decide(
        RehearsedResource? old, ResourceInputs inputs, ResourceDefinition? type, IReadOnlyList<string> ignored,
        IReadOnlyList<string>? replaceOn = null, InputChange? provider = null)
    {
        if (old is null)
        {
            return new(null, Operation.Create, []);
        }

        // Of a component, only its children are replaced.
        string[] replacedBy = type is null or { IsComponent: true } ? [] : [.. type.ReplacedBy, .. replaceOn ?? []];
        var changes = InputChange.Between(old.Inputs, inputs.Values)
            .Concat(OfSecrets(old.Secrets, inputs.Secrets))
            .Concat(InputChange.Between(old.Added, inputs.Added))
            .Where(change => !ignored.Any(path => IsWithin(change.Path, path)))
            .Select(change => change with { Replaces = Replaces(change, replacedBy, type) })
            .Concat(provider is null ? [] : [provider])
            .ToList();
        return new(old, changes.Count == 0 ? Operation.Same : changes.Any(change => change.Replaces) ? Operation.Replace : Operation.Update, changes);
    }

    /// <summary>What is deployed, is not registered any more, and so is deleted.</summary>
    public static IEnumerable<RehearsedResource> Deleted(IReadOnlyList<RehearsedResource> deployed, IReadOnlyList<RehearsedResource> registered) =>
        deployed.ExceptBy(registered.Select(resource => resource.RenamedFrom ?? resource.Identity), resource => resource.Identity)
            .Select(resource => resource with { Operation = Operation.Delete, Changes = [], RenamedFrom = null });

    /// <summary>The secrets that differ: masked, both read the same, but their digests do not.</summary>
    public static IEnumerable<InputChange> OfSecrets(IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> now)
    {
        // What is secret on one side only differs as a value; a member of a document is secret with the document.
        string[] changed =
        [
            .. old.Keys.Union(now.Keys).Where(path => old.GetValueOrDefault(path) != now.GetValueOrDefault(path)
                && (IsInBoth(path) || path.LastIndexOf('.') is var dot && dot > 0 && IsInBoth(path[..dot]))),
        ];
        return changed.Where(path => !changed.Any(other => other.StartsWith($"{path}.", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal).Select(path => new InputChange(path, PlainValue.Secret, PlainValue.Secret));

        bool IsInBoth(string path) => old.ContainsKey(path) && now.ContainsKey(path);
    }

    private static bool Replaces(InputChange change, string[] replacedBy, ResourceDefinition? type) => Parts(change).Any(part =>
        replacedBy.Any(path => (IsWithin(part.Path, path) || IsWithin(path, part.Path)) && !IsDefault(part, path, type)));

    // To state what the provider fills in anyway, or to leave it out, changes nothing that is there.
    private static bool IsDefault(InputChange part, string path, ResourceDefinition? type) =>
        type?.Defaults.GetValueOrDefault(path) is { } filledIn
        && ((part.Old is null && $"{part.New}" == filledIn) || (part.New is null && $"{part.Old}" == filledIn));

    // Where a whole object comes or goes, each of its members does.
    private static IEnumerable<InputChange> Parts(InputChange change) => (change.Old, change.New) switch
    {
        (null, JsonObject { Count: > 0 } added) => InputChange.Between([], added).SelectMany(part => Parts(part with { Path = $"{change.Path}.{part.Path}" })),
        (JsonObject { Count: > 0 } removed, null) => InputChange.Between(removed, []).SelectMany(part => Parts(part with { Path = $"{change.Path}.{part.Path}" })),
        _ => [change],
    };

    // A path names what is below it, and every element of a list.
    private static bool IsWithin(string changed, string path) =>
        Index.Replace(changed, "") is var plain && (plain == path || plain.StartsWith($"{path}.", StringComparison.Ordinal));
}
