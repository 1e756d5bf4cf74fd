namespace Pulumi.Utilities;

/// <summary>Inspects outputs, for tests.</summary>
public static class OutputUtilities
{
    /// <summary>An unknown output.</summary>
    public static Output<T> CreateUnknown<T>(T value) => new(Task.FromResult(OutputData<T>.Unknown(value)));
    /// <summary>An unknown output; <paramref name="valueFactory"/> never runs.</summary>
    public static Output<T> CreateUnknown<T>(Func<Task<T>> valueFactory)
        => CreateUnknown(default(T)!).Apply(_ => valueFactory());
    /// <summary>The same output with one more dependency.</summary>
    public static Output<T> WithDependency<T>(Output<T> output, Resource resource)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(resource);
        return output.With(data => data with { Resources = data.Resources.Add(resource) });
    }

    /// <summary>Whether an output is known.</summary>
    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output)
        => (await output.Data.ConfigureAwait(false)).IsKnown;
    /// <summary>The value of an output; the default of its type if it is unknown.</summary>
    public static Task<T> GetValueAsync<T>(Output<T> output) => output.ValueOrAsync(default!);
    /// <summary>The resources that an output depends on.</summary>
    public static async Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output)
        => (await output.Data.ConfigureAwait(false)).Resources;
}
