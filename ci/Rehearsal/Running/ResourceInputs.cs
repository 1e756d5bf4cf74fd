using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Rehearsal.Running;

/// <summary>The inputs of a resource, as they may be shown and compared.</summary>
/// <param name="Values">By wire name: secrets masked, unknown values marked, resources as references.</param>
/// <param name="Unknown">Names of those that are unknown, or hold something unknown.</param>
/// <param name="Secrets">Path of each secret → a digest of its value, by which a change of it is noticed.</param>
/// <param name="Dependencies">Name of an input → the resources that its value comes from.</param>
public sealed record ResourceInputs(
    JsonObject Values,
    IReadOnlyList<string> Unknown,
    IReadOnlyDictionary<string, string> Secrets,
    IReadOnlyDictionary<string, IReadOnlyList<ResourceKey>> Dependencies)
{
    /// <summary>The inputs for a provider: secrets in the clear, unknown values as such.</summary>
    public ImmutableDictionary<string, object> ForProvider { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>What the provider adds to them, such as default tags.</summary>
    public JsonObject Added { get; init; } = [];

    /// <summary>No inputs at all.</summary>
    public static ResourceInputs None { get; } = new([], [], new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<ResourceKey>>());
}
