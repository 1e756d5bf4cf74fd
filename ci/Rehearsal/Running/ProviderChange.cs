using Catalogues;

namespace Rehearsal.Running;

/// <summary>
/// Finds what the engine replaces because its provider is replaced, or is another one with which the old cannot be
/// changed in place: another cluster behind a Kubernetes provider, another region behind AWS's.
/// </summary>
internal static class ProviderChange
{
    private const string Name = "provider";

    /// <summary>The change of the provider that a program chose for a resource.</summary>
    /// <param name="old">The resource as it is deployed; null where it is new.</param>
    /// <param name="key">The provider now; null for the default provider.</param>
    /// <param name="find">Finds what the program has registered so far.</param>
    /// <param name="deployed">What an earlier update left in the cloud.</param>
    /// <param name="typeOf">Finds what the catalogue says about a type.</param>
    public static InputChange? OfExplicit(
        RehearsedResource? old, ResourceKey? key, Func<ResourceKey, RehearsedResource?> find, DeployedResources deployed, Func<ResourceKey, ResourceDefinition> typeOf)
    {
        if (old is null || (key is null && old.Provider is null))
        {
            return null;
        }

        var now = key is { } given ? find(given) : null;
        var before = old.Provider is { } earlier ? deployed.Find(earlier) : null;
        var isReplaced = now is not null && before is not null && now.RenamedFrom is null && now.Key == before.Key
            ? now.Operation == Operation.Replace
            : now is null || before is null || !CanTakeOver(before, now, typeOf(now.Key));
        return isReplaced ? new(Name, Reference(old.Provider), Reference(key)) { Replaces = true } : null;
    }

    /// <summary>The change of the default provider of AWS: its region is that of everything that it creates.</summary>
    public static InputChange? OfDefault(ResourceDefinition type, RehearsedResource? old, ResourceKey? key, string? oldRegion, string region) =>
        old is not null && key is null && type is { IsComponent: false, IsProvider: false, Package.Name: "aws" } && oldRegion is not null && oldRegion != region
            ? new(Name, $"aws in {oldRegion}", $"aws in {region}") { Replaces = true }
            : null;

    private static bool CanTakeOver(RehearsedResource before, RehearsedResource now, ResourceDefinition type) =>
        now.Key.Type == before.Key.Type
        && Changes.Decide(before, ResourceInputs.None with { Values = now.Inputs, Secrets = now.Secrets }, type, []).Operation != Operation.Replace;

    private static System.Text.Json.Nodes.JsonNode Reference(ResourceKey? key) => key is { } given ? PlainValue.Reference(given) : "the default provider";
}
