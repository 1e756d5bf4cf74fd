using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Writes one property to the wire and collects the resources it depends on.</summary>
/// <param name="keepResources">Whether a resource is written as a reference instead of as its id or URN.</param>
/// <param name="excludeReferences">Whether references to resources do not count as dependencies.</param>
internal sealed class WireWriter(bool keepResources = true, bool excludeReferences = false)
{
    public HashSet<Resource> Dependencies { get; } = [];

    public async Task<object?> WriteAsync(string path, object? value)
    {
        switch (value)
        {
            case null or bool or double or string:
                return value;
            case int number:
                return (double)number;
            case InputArgs args:
                return await WriteMapAsync(path, args.ToDictionary()).ConfigureAwait(false);
            case InvalidAsset:
                throw new InvalidOperationException("Cannot serialize invalid asset");
            case InvalidArchive:
                throw new InvalidOperationException("Cannot serialize invalid archive");
            case AssetOrArchive asset:
                return Wire.Special(
                    asset.Signature,
                    (asset.Property, await WriteAsync($"{path}.{asset.Property}", asset.Value).ConfigureAwait(false)));
            case Task:
                throw new InvalidOperationException(
                    $"Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:\n\t{path}");
            case IElementwise many:
                return await WriteAsync(path, many.Elements).ConfigureAwait(false);
            case IInput input:
                return await WriteAsync(path, input.ToOutput()).ConfigureAwait(false);
            case IUnion union:
                return await WriteAsync(path, union.Value).ConfigureAwait(false);
            case JsonElement json:
                return WriteJson(json);
            case IOutput output:
                return await WriteOutputAsync(path, output).ConfigureAwait(false);
            case Resource resource:
                return await WriteResourceAsync(path, resource).ConfigureAwait(false);
            case IDictionary map:
                return await WriteMapAsync(path, map).ConfigureAwait(false);
            case IList list:
                return await WriteListAsync(path, list).ConfigureAwait(false);
            case Enum e when e.GetTypeCode() == TypeCode.Int32:
                return (double)(int)value;
            case ValueTuple:
                return null;
            default:
                return await WriteByAttributeAsync(path, value).ConfigureAwait(false);
        }
    }

    private async Task<object?> WriteOutputAsync(string path, IOutput output)
    {
        var data = await output.GetDataAsync().ConfigureAwait(false);
        Dependencies.UnionWith(data.Resources);
        if (!data.IsKnown)
            return Wire.Unknown;

        var value = await WriteAsync($"{path}.id", data.Value).ConfigureAwait(false);
        return data.IsSecret ? Wire.Special(Wire.SecretSignature, ("value", value)) : value;
    }

    private async Task<object?> WriteResourceAsync(string path, Resource resource)
    {
        var reference = keepResources && excludeReferences ? new WireWriter(keepResources, excludeReferences) : this;
        if (resource is CustomResource custom)
        {
            if (ReferenceEquals(reference, this))
                Dependencies.Add(resource);

            var id = await reference.WriteAsync($"{path}.id", custom.Id).ConfigureAwait(false);
            if (!keepResources)
                return id;

            var customUrn = await reference.WriteAsync($"{path}.urn", resource.Urn).ConfigureAwait(false);
            return Wire.Special(
                Wire.ResourceSignature, ("urn", customUrn), ("id", id as string == Wire.Unknown ? "" : id));
        }

        var urn = await reference.WriteAsync($"{path}.urn", resource.Urn).ConfigureAwait(false);
        return keepResources ? Wire.Special(Wire.ResourceSignature, ("urn", urn)) : urn;
    }

    private async Task<object?> WriteMapAsync(string path, IDictionary map)
    {
        var written = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var key in map.Keys)
        {
            if (key is not string name)
                throw new InvalidOperationException($"Dictionaries are only supported with string keys:\n\t{path}");

            if (await WriteAsync($"{path}.{name}", map[name]).ConfigureAwait(false) is { } value)
                written[name] = value;
        }

        return written.ToImmutable();
    }

    private async Task<object?> WriteListAsync(string path, IList list)
    {
        var written = ImmutableArray.CreateBuilder<object?>();

        // The count of a default ImmutableArray cannot be read.
        if (list.GetType() is { IsGenericType: true } type
            && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            && type.GetProperty("IsDefault")!.GetValue(list) is true)
        {
            return written.ToImmutable();
        }

        for (var i = 0; i < list.Count; i++)
            written.Add(await WriteAsync($"{path}[{i}]", list[i]).ConfigureAwait(false));

        return written.ToImmutable();
    }

    private async Task<object?> WriteByAttributeAsync(string path, object value)
    {
        var type = value.GetType();
        if (type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null)
        {
            var text = type.GetMethod("op_Explicit", [type]);
            return text is not null && (text.ReturnType == typeof(string) || text.ReturnType == typeof(double))
                ? text.Invoke(null, [value])
                : throw new InvalidOperationException(
                    $"Expected {type.FullName} to have an explicit conversion operator to String or Double.\n\t{path}");
        }

        if (type.GetCustomAttribute<OutputTypeAttribute>() is null)
            throw new InvalidOperationException($"{type.FullName} is not a supported argument type.\n\t{path}");

        var written = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(field => field.IsInitOnly))
        {
            var name = char.ToLowerInvariant(field.Name[0]) + field.Name[1..];
            written[name] = await WriteAsync($"{path}.{name}", field.GetValue(value)).ConfigureAwait(false);
        }

        return written.ToImmutable();
    }

    private static object? WriteJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        JsonValueKind.Array => element.EnumerateArray().Select(WriteJson).ToImmutableArray(),
        JsonValueKind.Object =>
            element.EnumerateObject().ToImmutableDictionary(member => member.Name, member => WriteJson(member.Value)),
        _ => null,
    };
}
