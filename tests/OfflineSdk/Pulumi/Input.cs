namespace Pulumi;

/// <summary>A value, or an output that gives it.</summary>
public class Input<T> : IInput
{
    private protected Input(Output<T> value) => OutputValue = value ?? throw new ArgumentNullException(nameof(value));

    private protected Output<T> OutputValue { get; set; }

    public static implicit operator Input<T>(T value) => Output.Create(value);
    public static implicit operator Input<T>(Output<T> value) => new(value);
    public static implicit operator Output<T>(Input<T> input) => input.OutputValue;

    IOutput IInput.ToOutput() => OutputValue;
}

/// <summary>Reads inputs as outputs.</summary>
public static class InputExtensions
{
    /// <inheritdoc cref="Output{T}.Apply{TResult}(Func{T, TResult})"/>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, TResult> func) => input.ToOutput().Apply(func);
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Task<TResult>> func) => input.ToOutput().Apply(func);
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Input<TResult>?> func) => input.ToOutput().Apply(func);
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Output<TResult>?> func) => input.ToOutput().Apply(func);
    /// <summary>The output that an input is; of the default value where there is none.</summary>
    public static Output<T> ToOutput<T>(this Input<T>? input) => input ?? Output.Create(default(T)!);
}
