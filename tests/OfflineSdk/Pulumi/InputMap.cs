using System.Collections;

namespace Pulumi;

/// <summary>A map of inputs by name, filled by a collection initialiser or converted from a dictionary.</summary>
public sealed class InputMap<TValue>
    : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>,
        IElementwise
{
    private Input<ImmutableDictionary<string, Input<TValue>>> _elements;

    /// <summary>An empty map.</summary>
    public InputMap()
        : this(ImmutableDictionary<string, Input<TValue>>.Empty) { }

    private InputMap(Input<ImmutableDictionary<string, Input<TValue>>> elements)
        : base(Flatten(elements)) => _elements = elements;

    IInput IElementwise.Elements => _elements;

    /// <summary>Adds a value under a key.</summary>
    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    /// <summary>
    /// Adds a value under a key; a second, different value under the same key fails when the map is read.
    /// </summary>
    public void Add(string key, Input<TValue> value)
        => Set(_elements.Apply(all => all.TryGetValue(key, out var present)
            ? all.SetItem(key, Output.Tuple(present, value).Apply(both => Equal(both.Item1, both.Item2)
                ? both.Item1
                : throw new ArgumentException($"Key '{key}' already exists in the map with a different value.")))
            : all.Add(key, value)));

    /// <summary>Adds the entries of another map.</summary>
    public void Add(InputMap<TValue> values) => AddRange(values);
    public void AddRange(InputMap<TValue> values)
        => Set(Output.Tuple(_elements, values._elements).Apply(both => both.Item1.AddRange(both.Item2)));

    /// <summary>A new map with the entries of both; for equal keys, the second wins.</summary>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
        => new(Output.Tuple(first._elements, second._elements).Apply(both => both.Item1.SetItems(both.Item2)));

    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => Output.Create(values);
    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values)
        => Output.Create(values);
    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values)
        => values.Apply(all => all.ToImmutableDictionary());

    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values)
        => values.Apply(all => all.ToImmutableDictionary());

    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values)
        => new(
            values.Apply(all => all?.ToImmutableDictionary(entry => entry.Key, entry => (Input<TValue>)entry.Value)!));

    /// <summary>The entries; none while the map is unknown.</summary>
    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(
        CancellationToken cancellationToken)
    {
        foreach (var entry in await OutputValue.ValueOrAsync(ImmutableDictionary<string, TValue>.Empty)
            .ConfigureAwait(false))
            yield return entry;
    }

    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException(
            $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    private static bool Equal(TValue first, TValue second) => EqualityComparer<TValue>.Default.Equals(first, second);

    private void Set(Input<ImmutableDictionary<string, Input<TValue>>> elements)
    {
        _elements = elements;
        OutputValue = Flatten(elements);
    }

    private static Output<ImmutableDictionary<string, TValue>> Flatten(
        Input<ImmutableDictionary<string, Input<TValue>>> elements)
        => elements.Apply(all => all is null
            ? Output.Create(default(ImmutableDictionary<string, TValue>)!)
            : Output.All(all.Select(entry => entry.Value.Apply(value => KeyValuePair.Create(entry.Key, value))))
                .Apply(entries => entries.ToImmutableDictionary()));
}
