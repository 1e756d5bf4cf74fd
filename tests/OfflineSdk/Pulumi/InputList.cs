using System.Collections;

namespace Pulumi;

/// <summary>A list of inputs, filled by a collection initialiser or converted from any list.</summary>
public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>, IElementwise
{
    private Input<ImmutableArray<Input<T>>> _elements;

    /// <summary>An empty list.</summary>
    public InputList()
        : this(ImmutableArray<Input<T>>.Empty) { }

    private InputList(Input<ImmutableArray<Input<T>>> elements)
        : base(Flatten(elements)) => _elements = elements;

    IInput IElementwise.Elements => _elements;

    /// <summary>Adds elements.</summary>
    public void Add(params Input<T>[] inputs) => AddRange(inputs);

    /// <summary>Adds the elements of another list.</summary>
    public void Add(InputList<T> inputs) => AddRange(inputs);
    public void AddRange(InputList<T> inputs)
    {
        _elements = Concat(inputs)._elements;
        OutputValue = Flatten(_elements);
    }

    /// <summary>A new list with these elements followed by the others.</summary>
    public InputList<T> Concat(InputList<T> other)
        => new(Output.Tuple(_elements, other._elements).Apply(both => both.Item1.AddRange(both.Item2)));

    public static implicit operator InputList<T>(T value) => new(ImmutableArray.Create<Input<T>>(value));
    public static implicit operator InputList<T>(Output<T> value) => new(ImmutableArray.Create<Input<T>>(value));
    public static implicit operator InputList<T>(Input<T> value) => new(ImmutableArray.Create(value));
    public static implicit operator InputList<T>(T[] values) => Of(values.Select(value => (Input<T>)value));
    public static implicit operator InputList<T>(Output<T>[] values) => Of(values.Select(value => (Input<T>)value));
    public static implicit operator InputList<T>(Input<T>[] values) => Of(values);
    public static implicit operator InputList<T>(List<T> values) => Of(values.Select(value => (Input<T>)value));
    public static implicit operator InputList<T>(List<Output<T>> values) => Of(values.Select(value => (Input<T>)value));
    public static implicit operator InputList<T>(List<Input<T>> values) => Of(values);
    public static implicit operator InputList<T>(ImmutableArray<T> values)
        => values.IsDefault ? new(default(ImmutableArray<Input<T>>)) : Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values)
        => values.IsDefault ? new(default(ImmutableArray<Input<T>>)) : Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => new(values);
    public static implicit operator InputList<T>(Output<T[]> values) => Of(values.Apply(Elements));
    public static implicit operator InputList<T>(Output<List<T>> values) => Of(values.Apply(Elements));
    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => Of(values.Apply(Elements));
    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values)
        => Of(values.Apply(all => all.IsDefault ? default : Elements(all)));

    /// <summary>The elements; none while the list is unknown.</summary>
    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var value in await OutputValue.ValueOrAsync([]).ConfigureAwait(false))
            yield return value;
    }

    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException(
            $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    private static InputList<T> Of(IEnumerable<Input<T>> elements) => new(elements.ToImmutableArray());

    private static InputList<T> Of(Output<ImmutableArray<Input<T>>> elements) => new(elements);

    private static ImmutableArray<Input<T>> Elements(IEnumerable<T> values)
        => [.. values.Select(value => (Input<T>)value)];

    private static Output<ImmutableArray<T>> Flatten(Input<ImmutableArray<Input<T>>> elements)
        => elements.Apply(all =>
            all.IsDefault ? Output.Create(default(ImmutableArray<T>)) : Output.All(all.AsEnumerable()));
}
