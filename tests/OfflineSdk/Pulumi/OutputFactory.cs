using System.Globalization;
using System.Text.Json;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Creates and combines outputs.</summary>
public static partial class Output
{
    /// <summary>A known output.</summary>
    public static Output<T> Create<T>(T value) => Create(Task.FromResult(value));
    public static Output<T> Create<T>(Task<T> value) => Output<T>.Create(value);

    /// <summary>A known, secret output.</summary>
    public static Output<T> CreateSecret<T>(T value) => CreateSecret(Task.FromResult(value));
    public static Output<T> CreateSecret<T>(Task<T> value) => CreateSecret(Create(value));

    /// <summary>The same output, secret.</summary>
    public static Output<T> CreateSecret<T>(Output<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.With(data => data with { IsSecret = true });
    }

    /// <summary>The same output, no longer secret.</summary>
    public static Output<T> Unsecret<T>(Output<T> output) => output.With(data => data with { IsSecret = false });

    /// <summary>Whether an output is secret.</summary>
    public static async Task<bool> IsSecretAsync<T>(Output<T> output)
        => (await output.Data.ConfigureAwait(false)).IsSecret;

    /// <summary>
    /// All values in one output, which is unknown if one of them is unknown and secret if one of them is secret.
    /// </summary>
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All(inputs.AsEnumerable());
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs)
        => Join([.. inputs], values => values.Select(value => (T)value!).ToImmutableArray());
    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All(outputs.AsEnumerable());
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs)
        => All(outputs.Select(output => (Input<T>)output));

    /// <summary>An interpolated string that can contain outputs.</summary>
    public static Output<string> Format(FormattableString formattableString)
    {
        var arguments = formattableString.GetArguments().Select(argument => argument switch
        {
            IInput input => new Output<object?>(input.ToOutput().GetDataAsync()),
            IOutput output => new Output<object?>(output.GetDataAsync()),
            _ => Create(argument),
        });
        return All(arguments)
            .Apply(values => string.Format(CultureInfo.InvariantCulture, formattableString.Format, [.. values]));
    }

    /// <summary>A value as JSON; nested outputs can make it unknown or secret.</summary>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Output<string>.From(async () =>
        {
            var data = await value.Data.ConfigureAwait(false);
            if (!data.IsKnown)
                return new("", data.Resources, false, data.IsSecret);

            var nested = new OutputJsonConverter(data.Resources, data.IsSecret);
            var json = JsonSerializer.Serialize(data.Value, nested.AddedTo(options));
            return new(nested.IsKnown ? json : "", nested.Resources, nested.IsKnown, nested.IsSecret);
        });
    }

    /// <summary>A value, read from JSON.</summary>
    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Output<T>.From(async () =>
        {
            var data = await json.Data.ConfigureAwait(false);
            if (!data.IsKnown)
                return new(default!, data.Resources, false, data.IsSecret);

            var nested = new OutputJsonConverter(data.Resources, data.IsSecret);
            return new(
                JsonSerializer.Deserialize<T>(data.Value, nested.AddedTo(options))!,
                data.Resources,
                true,
                data.IsSecret);
        });
    }

    private static Output<TResult> Join<TResult>(IInput[] inputs, Func<object?[], TResult> combine)
        => Output<TResult>.From(async () =>
        {
            var values = new object?[inputs.Length];
            var joined = OutputData<TResult>.Known(default!);
            for (var i = 0; i < inputs.Length; i++)
            {
                var data = await inputs[i].ToOutput().GetDataAsync().ConfigureAwait(false);
                values[i] = data.Value;
                joined = new(
                    default!, joined.Resources.Union(data.Resources), joined.IsKnown && data.IsKnown,
                    joined.IsSecret || data.IsSecret);
            }

            return joined with { Value = combine(values) };
        });
}
