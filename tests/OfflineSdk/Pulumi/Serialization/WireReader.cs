namespace Pulumi.Serialization;

/// <summary>Reads a wire value; nested unknowns and secrets make all of it unknown or secret.</summary>
internal static class WireReader
{
    public static OutputData<object?> Read(object? value)
    {
        if (value is not ImmutableDictionary<string, object?> map)
        {
            return value switch
            {
                Wire.Unknown => OutputData<object?>.Unknown(),
                ImmutableArray<object?> list => ReadList(list),
                _ => OutputData<object?>.Known(value),
            };
        }

        switch (map.GetValueOrDefault(Wire.Signature) as string)
        {
            case Wire.SecretSignature:
                return map.TryGetValue("value", out var secret)
                    ? Read(secret) with { IsSecret = true }
                    : throw new InvalidOperationException("Secrets must have a field called 'value'");
            case Wire.AssetSignature:
                return OutputData<object?>.Known(ReadAsset(map));
            case Wire.ArchiveSignature:
                return OutputData<object?>.Known(ReadArchive(map));
            case Wire.ResourceSignature:
                return OutputData<object?>.Known(ResourceTypes.Construct(map.GetValueOrDefault("urn") as string
                    ?? throw new InvalidOperationException(
                        "Value was marked as a Resource, but did not conform to required shape.")));
            default:
                return ReadMap(map);
        }
    }

    private static OutputData<object?> ReadList(ImmutableArray<object?> list)
    {
        var elements = list.Select(Read).ToList();
        return Whole(elements, elements.Select(element => element.Value).ToImmutableArray());
    }

    private static OutputData<object?> ReadMap(ImmutableDictionary<string, object?> map)
    {
        // Names that start with two underscores are reserved for the engine.
        var entries = map.Where(entry => !entry.Key.StartsWith("__", StringComparison.Ordinal))
            .Select(entry => (entry.Key, Data: Read(entry.Value))).ToList();
        return Whole(
            [.. entries.Select(entry => entry.Data)],
            entries.ToImmutableDictionary(entry => entry.Key, entry => entry.Data.Value));
    }

    private static OutputData<object?> Whole(IReadOnlyCollection<OutputData<object?>> parts, object value)
        => new(value, [], parts.All(part => part.IsKnown), parts.Any(part => part.IsSecret));

    private static Asset ReadAsset(ImmutableDictionary<string, object?> map)
        => map.GetValueOrDefault("path") is string path ? new FileAsset(path)
            : map.GetValueOrDefault("uri") is string uri ? new RemoteAsset(uri)
            : map.GetValueOrDefault("text") is string text ? new StringAsset(text)
            : throw new InvalidOperationException("Value was marked as Asset, but did not conform to required shape.");

    private static Archive ReadArchive(ImmutableDictionary<string, object?> map)
        => map.GetValueOrDefault("path") is string path ? new FileArchive(path)
            : map.GetValueOrDefault("uri") is string uri ? new RemoteArchive(uri)
            : map.GetValueOrDefault("assets") is ImmutableDictionary<string, object?> assets
                ? new AssetArchive(assets.ToDictionary(
                    asset => asset.Key,
                    asset => Read(asset.Value).Value as AssetOrArchive ?? throw new InvalidOperationException(
                        "AssetArchive contained an element that wasn't itself an Asset or Archive.")))
            : throw new InvalidOperationException(
                "Value was marked as Archive, but did not conform to required shape.");
}
