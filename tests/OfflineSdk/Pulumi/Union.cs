namespace Pulumi;

/// <summary>A value of one of two types.</summary>
public readonly struct Union<T0, T1> : IEquatable<Union<T0, T1>>, IUnion
{
    private readonly T0 _first;
    private readonly T1 _second;

    private Union(T0 first, T1 second, bool isSecond) => (_first, _second, IsT1) = (first, second, isSecond);

    /// <summary>The value as the first type; throws if it has the second.</summary>
    public T0 AsT0 => IsT0 ? _first : throw new InvalidOperationException("Cannot return as T0 as result is T1");
    /// <summary>The value as the second type; throws if it has the first.</summary>
    public T1 AsT1 => IsT1 ? _second : throw new InvalidOperationException("Cannot return as T1 as result is T0");
    /// <summary>Whether the value is of the first type.</summary>
    public bool IsT0 => !IsT1;
    /// <summary>Whether the value is of the second type.</summary>
    public bool IsT1 { get; }
    /// <summary>The value itself.</summary>
    public object Value => (IsT1 ? _second : (object?)_first)!;
    /// <summary>A union of the first type.</summary>
    public static Union<T0, T1> FromT0(T0 input) => new(input, default!, false);
    /// <summary>A union of the second type.</summary>
    public static Union<T0, T1> FromT1(T1 input) => new(default!, input, true);
    /// <summary>The result of the function for the value's type.</summary>
    public TResult Match<TResult>(Func<T0, TResult> f0, Func<T1, TResult> f1) => IsT1 ? f1(_second) : f0(_first);

    /// <inheritdoc/>
    public bool Equals(Union<T0, T1> other) => IsT1 == other.IsT1 && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Union<T0, T1> union && Equals(union);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsT1, Value);

    /// <inheritdoc/>
    public override string ToString() => $"{(IsT1 ? typeof(T1) : typeof(T0)).FullName}: {Value}";

    public static implicit operator Union<T0, T1>(T0 t) => FromT0(t);
    public static implicit operator Union<T0, T1>(T1 t) => FromT1(t);

    public static bool operator ==(Union<T0, T1> left, Union<T0, T1> right) => left.Equals(right);

    public static bool operator !=(Union<T0, T1> left, Union<T0, T1> right) => !left.Equals(right);
}

/// <summary>An input of one of two types.</summary>
public sealed class InputUnion<T0, T1> : Input<Union<T0, T1>>
{
    /// <summary>An input of the first type's default.</summary>
    public InputUnion()
        : this(Output.Create(default(Union<T0, T1>))) { }

    private InputUnion(Output<Union<T0, T1>> value)
        : base(value) { }

    public static implicit operator InputUnion<T0, T1>(Union<T0, T1> value) => new(Output.Create(value));
    public static implicit operator InputUnion<T0, T1>(T0 value) => new(Output.Create(Union<T0, T1>.FromT0(value)));
    public static implicit operator InputUnion<T0, T1>(T1 value) => new(Output.Create(Union<T0, T1>.FromT1(value)));
    public static implicit operator InputUnion<T0, T1>(Input<T0> value) => new(value.Apply(Union<T0, T1>.FromT0));
    public static implicit operator InputUnion<T0, T1>(Input<T1> value) => new(value.Apply(Union<T0, T1>.FromT1));
    public static implicit operator InputUnion<T0, T1>(Output<Union<T0, T1>> value) => new(value);
    public static implicit operator InputUnion<T0, T1>(Output<T0> value) => new(value.Apply(Union<T0, T1>.FromT0));
    public static implicit operator InputUnion<T0, T1>(Output<T1> value) => new(value.Apply(Union<T0, T1>.FromT1));
}
