namespace Rehearsal.Running;

/// <summary>What an update does, given what is deployed.</summary>
internal static class Changes
{
    /// <summary>What an update does to one resource.</summary>
    /// <param name="deployed">The resource as it is deployed; null where it is new.</param>
    /// <param name="inputs">The inputs that the program gives it now.</param>
    /// <param name="replaces">Whether a change of an input replaces the resource.</param>
    public static (Operation Operation, IReadOnlyList<InputChange> Changes) Of(RehearsedResource? deployed, ResourceInputs inputs, Func<string, bool> replaces)
    {
        if (deployed is null)
        {
            return (Operation.Create, []);
        }

        var changes = InputChange.Between(deployed.Inputs, inputs.Values)
            .Concat(OfSecrets(deployed.Secrets, inputs.Secrets))
            .Select(change => change with { Replaces = replaces(change.Input) })
            .ToList();
        return (changes.Count == 0 ? Operation.Same : changes.Any(change => change.Replaces) ? Operation.Replace : Operation.Update, changes);
    }

    /// <summary>What is deployed, is not registered any more, and so is deleted.</summary>
    public static IEnumerable<RehearsedResource> Deleted(IReadOnlyList<RehearsedResource> deployed, IReadOnlyList<RehearsedResource> registered) =>
        deployed.ExceptBy(registered.Select(resource => resource.RenamedFrom ?? resource.Identity), resource => resource.Identity)
            .Select(resource => resource with { Operation = Operation.Delete, Changes = [], RenamedFrom = null });

    /// <summary>The secrets that differ: masked, both read the same, but their digests do not.</summary>
    public static IEnumerable<InputChange> OfSecrets(IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> now) =>
        old.Where(secret => now.TryGetValue(secret.Key, out var digest) && digest != secret.Value)
            .Select(secret => new InputChange(secret.Key, PlainValue.Secret, PlainValue.Secret));
}
