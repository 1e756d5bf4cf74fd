namespace Pulumi;

/// <summary>
/// An asynchronous value that tracks the resources it depends on; it can be secret and, in a preview, unknown.
/// </summary>
public sealed class Output<T> : IOutput
{
    internal Output(Task<OutputData<T>> data)
    {
        Data = data;
        Deployment.Current?.Track(data);
    }

    internal Task<OutputData<T>> Data { get; }

    /// <summary>An output of the result of <paramref name="value"/>.</summary>
    public static Output<T> Create(Task<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return From(async () => OutputData<T>.Known(await value.ConfigureAwait(false)));
    }

    /// <summary>Runs an action on the value, unless it is unknown.</summary>
    public Output<ValueTuple> Apply(Func<T, Task> func)
        => Apply(async value =>
        {
            await func(value).ConfigureAwait(false);
            return ValueTuple.Create();
        });

    /// <summary>The result of a function of the value; unknown if the value is.</summary>
    public Output<TResult> Apply<TResult>(Func<T, TResult> func) => Apply(value => Output.Create(func(value)));
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => Apply(value => Output.Create(func(value)));
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) => Apply(value => func(value).ToOutput());
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func)
        => Output<TResult>.From(async () =>
        {
            var outer = await Data.ConfigureAwait(false);
            if (!outer.IsKnown)
                return new OutputData<TResult>(default!, outer.Resources, false, outer.IsSecret);

            if (func(outer.Value) is not { } output)
                return new OutputData<TResult>(default!, outer.Resources, true, outer.IsSecret);

            var inner = await output.Data.ConfigureAwait(false);
            return inner with
            {
                Resources = outer.Resources.Union(inner.Resources),
                IsSecret = outer.IsSecret || inner.IsSecret,
            };
        });
    public Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func) => Apply(value => func(value));

    /// <summary>
    /// Returns a warning that an output has no text; throws if <c>PULUMI_ERROR_OUTPUT_STRING</c> is 1.
    /// </summary>
    public override string ToString()
    {
        const string Message = "Calling [ToString] on an [Output<T>] is not supported.";
        if (Environment.GetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING") is { } value
            && (value == "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase)))
        {
            throw new InvalidOperationException(Message);
        }

        Log.Warn(Message);
        return $"{Message} Use Apply or Output.Format instead.";
    }

    async Task<OutputData<object?>> IOutput.GetDataAsync() => (await Data.ConfigureAwait(false)).Boxed;

    internal static Output<T> From(Func<Task<OutputData<T>>> data) => new(data());

    internal Output<T> With(Func<OutputData<T>, OutputData<T>> change)
        => From(async () => change(await Data.ConfigureAwait(false)));

    internal async Task<T> ValueOrAsync(T whenUnknown)
    {
        var data = await Data.ConfigureAwait(false);
        return data.IsKnown ? data.Value : whenUnknown;
    }
}
