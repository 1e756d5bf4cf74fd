using System.Collections.Concurrent;
using Pulumi;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>Watches a program from inside, by a transformation: a mock sees neither whose child a resource is, nor whether it is protected, nor its aliases.</summary>
/// <param name="deployed">What an earlier run left in the cloud.</param>
internal sealed class Observer(IReadOnlyList<RehearsedResource> deployed)
{
    private readonly Dictionary<ResourceIdentity, RehearsedResource> _deployed = ResourceIdentity.Of(deployed).ToDictionary(one => one.Value, one => deployed.Single(resource => resource.Key == one.Key));
    private readonly ConcurrentDictionary<ResourceKey, (Sighting Sighting, int Index)> _seen = [];

    /// <summary>Takes note of a resource, and changes nothing.</summary>
    public ResourceTransformationResult? Observe(ResourceTransformationArgs args)
    {
        var key = Key(args.Resource);
        _seen.TryAdd(key, (new(key, args.Options.Parent is { } parent ? Find(parent) : null, args.Options, args.Args, Find), _seen.Count));
        return null;
    }

    /// <summary>The type and name that a resource was first made with: those of now, where no alias leads to others.</summary>
    public async Task<ResourceKey> MadeAsAsync(ResourceKey key) =>
        _seen.TryGetValue(key, out var seen) && _deployed.TryGetValue(await DeployedAsync(seen.Sighting).ConfigureAwait(false), out var was) ? was.MadeAs ?? was.Key : key;

    /// <summary>Puts together what was seen and what the cloud was asked for, in the order of the program.</summary>
    public async Task<IReadOnlyList<RehearsedResource>> DescribeAsync(SimulatedCloud cloud)
    {
        var described = new List<(int Index, RehearsedResource Resource)>();
        foreach (var made in cloud.Registered)
        {
            var key = new ResourceKey(made.Args.Type!, made.Args.Name!);
            var (sighting, index) = _seen.TryGetValue(key, out var seen) ? seen : (null, int.MaxValue);
            var inputs = await InputInspector.InspectAsync(sighting?.Args ?? ResourceArgs.Empty).ConfigureAwait(false);
            var identity = sighting is null ? ResourceIdentity.Below(null, key) : await DeployedAsync(sighting).ConfigureAwait(false);
            var madeAs = await MadeAsAsync(key).ConfigureAwait(false);
            described.Add((index, new(
                key, sighting?.Parent?.Key, made.Id, sighting?.Protect ?? false, PlainValue.Inputs(made.Args.Inputs, inputs.Secret), [.. inputs.Unknown.Order(StringComparer.Ordinal)])
            {
                Formerly = sighting is not null && identity != sighting.Identity ? identity : null,
                MadeAs = madeAs == key ? null : madeAs,
            }));
        }

        return [.. described.OrderBy(one => one.Index).ThenBy(one => one.Resource.Key.ToString(), StringComparer.Ordinal).Select(one => one.Resource)];
    }

    // By its own identity, else by the first of its aliases that is there; its own where it is new.
    private async Task<ResourceIdentity> DeployedAsync(Sighting sighting) => _deployed.ContainsKey(sighting.Identity)
        ? sighting.Identity
        : (await sighting.FormerAsync().ConfigureAwait(false)).Where(_deployed.ContainsKey).DefaultIfEmpty(sighting.Identity).First();

    // The stack itself is nobody's parent, as in a URN.
    private Sighting? Find(Resource resource) => resource is not Stack && _seen.TryGetValue(Key(resource), out var seen) ? seen.Sighting : null;

    private static ResourceKey Key(Resource resource) => new(resource.GetResourceType(), resource.GetResourceName());
}
