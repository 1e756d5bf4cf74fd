using Pulumi;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>Watches a program from inside, by a transformation: what a mock does not see is whose child a resource is, and whether it is protected.</summary>
internal sealed class Observer
{
    private readonly List<Sighting> _sightings = [];

    private sealed record Sighting(ResourceKey Key, ResourceKey? Parent, bool Protect, ResourceArgs Args);

    /// <summary>Takes note of a resource, and changes nothing.</summary>
    public ResourceTransformationResult? Observe(ResourceTransformationArgs args)
    {
        var sighting = new Sighting(Key(args.Resource), args.Options.Parent is { } parent and not Stack ? Key(parent) : null, args.Options.Protect ?? false, args.Args);
        lock (_sightings)
        {
            _sightings.Add(sighting);
        }

        return null;
    }

    /// <summary>Puts together what was seen and what the cloud was asked for, in the order of the program.</summary>
    public async Task<IReadOnlyList<RehearsedResource>> DescribeAsync(SimulatedCloud cloud)
    {
        var order = _sightings.Select((sighting, index) => (sighting, index)).DistinctBy(seen => seen.sighting.Key).ToDictionary(seen => seen.sighting.Key);
        var described = new List<(int Index, RehearsedResource Resource)>();
        foreach (var made in cloud.Registered)
        {
            var key = new ResourceKey(made.Args.Type!, made.Args.Name!);
            var seen = order.GetValueOrDefault(key, (sighting: new(key, null, false, ResourceArgs.Empty), index: int.MaxValue));
            var inputs = await InputInspector.InspectAsync(seen.sighting.Args).ConfigureAwait(false);
            described.Add((seen.index, new(
                key, seen.sighting.Parent, made.Id, seen.sighting.Protect, PlainValue.Inputs(made.Args.Inputs, inputs.Secret), [.. inputs.Unknown.Order(StringComparer.Ordinal)])));
        }

        return [.. described.OrderBy(one => one.Index).ThenBy(one => one.Resource.Key.ToString(), StringComparer.Ordinal).Select(one => one.Resource)];
    }

    private static ResourceKey Key(Resource resource) => new(resource.GetResourceType(), resource.GetResourceName());
}
