namespace Pulumi;

/// <summary>
/// The content of an output: its value, the resources it depends on, and whether it is known and secret.
/// </summary>
internal readonly record struct OutputData<T>(
    T Value, ImmutableHashSet<Resource> Resources, bool IsKnown, bool IsSecret)
{
    public static OutputData<T> Known(T value, bool isSecret = false) => new(value, [], true, isSecret);

    public static OutputData<T> Unknown(T value = default!, bool isSecret = false) => new(value, [], false, isSecret);

    public OutputData<object?> Boxed => new(Value, Resources, IsKnown, IsSecret);
}

/// <summary>An output whose type is only known at run time.</summary>
internal interface IOutput
{
    Task<OutputData<object?>> GetDataAsync();

    Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func);
}

/// <summary>An input whose type is only known at run time.</summary>
internal interface IInput
{
    IOutput ToOutput();
}

/// <summary>A list or map whose elements are inputs, each of which can be unknown or secret.</summary>
internal interface IElementwise
{
    IInput Elements { get; }
}

/// <summary>One of two types.</summary>
internal interface IUnion
{
    object Value { get; }
}
