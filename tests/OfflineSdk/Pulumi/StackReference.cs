namespace Pulumi;

/// <summary>The outputs of another stack.</summary>
public class StackReference : CustomResource
{
    /// <summary>Reads the stack <c>organization/project/stack</c>; the default is the name of the reference.</summary>
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base("pulumi:pulumi:StackReference", name, new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new() { Id = args?.Name ?? name }))
    { }

    /// <summary>The full name of the stack.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>All outputs.</summary>
    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    /// <summary>The names of the outputs that are secret.</summary>
    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    /// <summary>An output; null if it does not exist.</summary>
    public Output<object?> GetOutput(Input<string> name)
        => WithOwnSecret(name, Output.Tuple(name, (Input<ImmutableDictionary<string, object>>)Outputs)
            .Apply(found => found.Item2.GetValueOrDefault(found.Item1)));

    /// <summary>An output; throws if it does not exist.</summary>
    public Output<object> RequireOutput(Input<string> name)
        => WithOwnSecret(name, Output
            .Tuple(name, (Input<string>)Name, (Input<ImmutableDictionary<string, object>>)Outputs)
            .Apply(found => found.Item3.TryGetValue(found.Item1, out var value)
                ? value
                : throw new KeyNotFoundException(
                    $"Required output '{found.Item1}' does not exist on stack '{found.Item2}'.")));

    /// <summary>The value of an output, secret or not.</summary>
    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).Data.ConfigureAwait(false);
        return data.IsSecret ? new() { SecretValue = data.Value } : new() { Value = data.Value };
    }

    /// <summary>The value of an output that is not secret; null if it does not exist.</summary>
    public Task<object?> GetValueAsync(Input<string> name) => PlainAsync(GetOutput(name), "GetOutput");

    /// <summary>The value of an output that is not secret; throws if it does not exist.</summary>
    public Task<object> RequireValueAsync(Input<string> name) => PlainAsync(RequireOutput(name), "RequireOutput");

    private static async Task<T> PlainAsync<T>(Output<T> output, string method)
    {
        var data = await output.Data.ConfigureAwait(false);
        return data.IsSecret
            ? throw new InvalidOperationException(
                $"Cannot call '{method}ValueAsync' if the referenced stack has secret outputs. Use '{method}' instead.")
            : data.Value;
    }

    /// <summary>
    /// One secret output makes the map of outputs secret. A single output is secret only if its name is listed as
    /// secret.
    /// </summary>
    private Output<T> WithOwnSecret<T>(Input<string> name, Output<T> output)
        => Output<T>.From(async () =>
        {
            var data = await output.Data.ConfigureAwait(false);
            var key = await name.ToOutput().Data.ConfigureAwait(false);
            var names = await SecretOutputNames.Data.ConfigureAwait(false);
            var isSecret = key.IsKnown && names.IsKnown
                ? names.Value.Contains(key.Value)
                : (await Outputs.Data.ConfigureAwait(false)).IsSecret;
            return data with { IsSecret = isSecret };
        });
}

/// <summary>The stack that a reference reads.</summary>
public class StackReferenceArgs : ResourceArgs
{
    /// <summary>Its full name.</summary>
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}

/// <summary>
/// The value of a stack's output: one of the two properties is set; both are null if the output does not exist.
/// </summary>
public sealed class StackReferenceOutputDetails
{
    /// <summary>The value, if it is not secret.</summary>
    public object? Value { get; set; }
    /// <summary>The value, if it is secret.</summary>
    public object? SecretValue { get; set; }
}
