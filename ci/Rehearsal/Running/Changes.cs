using System.Text.RegularExpressions;

namespace Rehearsal.Running;

/// <summary>What an update does, given what is deployed.</summary>
internal static partial class Changes
{
    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index { get; }

    /// <summary>What an update does to one resource.</summary>
    /// <param name="old">The resource as it is deployed; null where it is new.</param>
    /// <param name="inputs">The inputs that it has now.</param>
    /// <param name="replacedBy">Dotted paths of inputs a change of which replaces the resource.</param>
    /// <param name="ignored">Dotted paths of inputs whose changes are ignored.</param>
    public static Decision Decide(RehearsedResource? old, ResourceInputs inputs, IReadOnlyList<string> replacedBy, IReadOnlyList<string> ignored)
    {
        if (old is null)
        {
            return new(null, Operation.Create, []);
        }

        var changes = InputChange.Between(old.Inputs, inputs.Values)
            .Concat(OfSecrets(old.Secrets, inputs.Secrets))
            .Where(change => !ignored.Any(path => IsWithin(change, path)))
            .Select(change => change with { Replaces = replacedBy.Any(path => IsWithin(change, path) || Contains(change, path)) })
            .ToList();
        return new(old, changes.Count == 0 ? Operation.Same : changes.Any(change => change.Replaces) ? Operation.Replace : Operation.Update, changes);
    }

    /// <summary>What is deployed, is not registered any more, and so is deleted.</summary>
    public static IEnumerable<RehearsedResource> Deleted(IReadOnlyList<RehearsedResource> deployed, IReadOnlyList<RehearsedResource> registered) =>
        deployed.ExceptBy(registered.Select(resource => resource.RenamedFrom ?? resource.Identity), resource => resource.Identity)
            .Select(resource => resource with { Operation = Operation.Delete, Changes = [], RenamedFrom = null });

    /// <summary>The secrets that differ: masked, both read the same, but their digests do not.</summary>
    public static IEnumerable<InputChange> OfSecrets(IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> now) =>
        old.Where(secret => now.TryGetValue(secret.Key, out var digest) && digest != secret.Value)
            .Select(secret => new InputChange(secret.Key, PlainValue.Secret, PlainValue.Secret));

    // A path names what is below it, and every element of a list.
    private static bool IsWithin(InputChange change, string path) =>
        Index.Replace(change.Path, "") is var changed && (changed == path || changed.StartsWith($"{path}.", StringComparison.Ordinal));

    // Where a whole object comes, goes, or becomes unknown.
    private static bool Contains(InputChange change, string path) => path.StartsWith($"{Index.Replace(change.Path, "")}.", StringComparison.Ordinal);
}
