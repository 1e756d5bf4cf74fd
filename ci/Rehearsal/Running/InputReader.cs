using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using Pulumi;
using Pulumi.Utilities;

namespace Rehearsal.Running;

/// <summary>
/// Reads the arguments of a resource. A mock gets secrets in the clear, unknown inputs not at all, and resources as
/// copies; only the arguments tell.
/// </summary>
internal sealed class InputReader
{
    private static readonly MethodInfo ReadInputMethod = typeof(InputReader).GetMethod(nameof(ReadInput), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly List<ImmutableArray<string>> _secrets = [];
    private readonly HashSet<string> _unknown = [];
    private readonly HashSet<string> _references = [];
    private readonly Dictionary<string, HashSet<ResourceKey>> _dependencies = [];

    /// <summary>Reads the inputs of one resource.</summary>
    /// <param name="args">Its arguments, whose outputs have values by now.</param>
    /// <param name="known">The same inputs as the mock gets them, in wire form.</param>
    public static async Task<ResourceInputs> ReadAsync(ResourceArgs args, ImmutableDictionary<string, object> known)
    {
        var reader = new InputReader();
        var read = (JsonObject)(await reader.Read(args, []).ConfigureAwait(false))!;

        var values = new JsonObject();
        foreach (var name in known.Keys.Union(reader._unknown).Order(StringComparer.Ordinal))
        {
            // The wire form is the truth; what it cannot say is taken from the arguments.
            var isPartial = reader._unknown.Contains(name) || reader._references.Contains(name);
            values[name] = isPartial ? read[name]?.DeepClone() : PlainValue.ToJson(known[name]);
        }

        var forProvider = known.SetItems(reader._unknown.Select(name => KeyValuePair.Create(name, PlainValue.FromJson(read[name])!)));
        var secrets = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in reader._secrets)
        {
            foreach (var (masked, digest) in PlainValue.Mask(values, path))
            {
                secrets[masked] = digest;
            }
        }

        return new(
            values,
            [.. reader._unknown.Order(StringComparer.Ordinal)],
            secrets,
            reader._dependencies.ToDictionary(
                input => input.Key,
                input => (IReadOnlyList<ResourceKey>)[.. input.Value.OrderBy(key => key.ToString(), StringComparer.Ordinal)]))
        {
            ForProvider = forProvider,
        };
    }

    private async Task<JsonNode?> Read(object? value, ImmutableArray<string> path)
    {
        switch (value)
        {
            case null or string or bool or double or int:
                return PlainValue.ToJson(value);
            case InputArgs args:
                var inputs = new JsonObject();
                foreach (var (name, input) in InputNames.Of(args))
                {
                    inputs[name] = await Read(input, path.Add(name)).ConfigureAwait(false);
                }

                return inputs;
            case Resource resource:
                _references.Add(path[0]);
                DependOn(path[0], resource);
                return PlainValue.Reference(Declaration.KeyOf(resource));
            case IDictionary map:
                var entries = new JsonObject();
                foreach (DictionaryEntry entry in map)
                {
                    entries[entry.Key.ToString()!] = await Read(entry.Value, path.Add(entry.Key.ToString()!)).ConfigureAwait(false);
                }

                return entries;
            case not null when InputType(value.GetType()) is { } type:
                return await ((Task<JsonNode?>)ReadInputMethod.MakeGenericMethod(type).Invoke(this, [value, path])!).ConfigureAwait(false);
            // An array that was never set cannot even be enumerated.
            case IEnumerable list:
                var items = new JsonArray();
                foreach (var item in IsDefault(list) ? Array.Empty<object>() : list)
                {
                    items.Add(await Read(item, path.Add($"[{items.Count}]")).ConfigureAwait(false));
                }

                return items;
            case not null when IsOf(typeof(Union<,>), value.GetType()):
                return await Read(value.GetType().GetProperty(nameof(Union<,>.Value))!.GetValue(value), path).ConfigureAwait(false);
            default:
                return value.ToString();
        }
    }

    private async Task<JsonNode?> ReadInput<T>(Input<T> input, ImmutableArray<string> path)
    {
        var output = input.ToOutput();
        foreach (var resource in await OutputUtilities.GetDependenciesAsync(output).ConfigureAwait(false))
        {
            DependOn(path[0], resource);
        }

        if (await Output.IsSecretAsync(output).ConfigureAwait(false))
        {
            _secrets.Add(path);
        }

        if (await OutputUtilities.GetIsKnownAsync(output).ConfigureAwait(false))
        {
            return await Read(await OutputUtilities.GetValueAsync(output).ConfigureAwait(false), path).ConfigureAwait(false);
        }

        _unknown.Add(path[0]);
        return PlainValue.Unknown;
    }

    private void DependOn(string input, Resource resource)
    {
        if (!_dependencies.TryGetValue(input, out var resources))
        {
            _dependencies[input] = resources = [];
        }

        resources.Add(Declaration.KeyOf(resource));
    }

    private static Type? InputType(Type? type) => type is null ? null : IsOf(typeof(Input<>), type) ? type.GetGenericArguments()[0] : InputType(type.BaseType);

    private static bool IsDefault(IEnumerable list) =>
        list.GetType() is var type
        && IsOf(typeof(ImmutableArray<>), type)
        && (bool)type.GetProperty(nameof(ImmutableArray<>.IsDefault))!.GetValue(list)!;

    private static bool IsOf(Type definition, Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
