using Pulumi.Serialization;

namespace Pulumi;

public sealed partial class Deployment
{
    /// <summary>Calls a provider's function once its arguments, and the resources they come from, are known.</summary>
    internal async Task<OutputData<T>> InvokeOutputAsync<T>(string token, InvokeArgs? args, InvokeOptions? options)
    {
        var (values, dependencies) = await ReportFailureAsync(
            $"invoke {token}", () => WriteAsync(token, args ?? InvokeArgs.Empty)).ConfigureAwait(false);
        if (Wire.ContainsUnknown(values))
            return OutputData<T>.Unknown();

        var explicitly = options is InvokeOutputOptions { DependsOn: var dependsOn }
            ? await dependsOn.ToOutput().ValueOrAsync([]).ConfigureAwait(false)
            : [];
        HashSet<Resource> awaited = [.. dependencies, .. explicitly];
        awaited.UnionWith(Reachable(awaited));
        foreach (var resource in awaited.OfType<CustomResource>().Where(resource => resource.Id is not null))
        {
            if (!(await resource.Id.Data.ConfigureAwait(false)).IsKnown)
                return OutputData<T>.Unknown();
        }

        var data = await InvokeAsync<T>(token, values, options).ConfigureAwait(false);
        return data with { Resources = [.. dependencies, .. explicitly] };
    }

    /// <summary>Calls a provider's function now.</summary>
    internal async Task<T> InvokeAsync<T>(string token, InvokeArgs? args, InvokeOptions? options)
    {
        var (values, _) = await WriteAsync(token, args ?? InvokeArgs.Empty).ConfigureAwait(false);
        return (await InvokeAsync<T>(token, values, options).ConfigureAwait(false)).Value;
    }

    /// <summary>Calls a component's method; unknown arguments do not prevent the call.</summary>
    internal async Task<OutputData<T>> CallAsync<T>(string token, CallArgs? args, Resource? self, CallOptions? options)
    {
        IEnumerable<KeyValuePair<string, object?>> all = (args ?? CallArgs.Empty).ToDictionary();
        if (self is not null)
            all = all.Append(new("__self__", self));

        var (values, dependencies) =
            await ReportFailureAsync($"call {token}", () => WriteAsync($"call:{token}", all, excludeReferences: true))
            .ConfigureAwait(false);
        var provider = self is not null ? self.OwnProvider : options?.Provider ?? options?.Parent?.ProviderFor(token);
        var reference = provider is null ? "" : await provider.ReferenceAsync().ConfigureAwait(false);
        await AwaitRegisteredAsync(dependencies).ConfigureAwait(false);
        return OutputConverter.Convert<T>(
            $"{token} result", await _monitor.CallAsync(token, values, reference).ConfigureAwait(false));
    }

    private static Task<(ImmutableDictionary<string, object?> Values, HashSet<Resource> Dependencies)> WriteAsync(
        string token, InvokeArgs args)
        => WriteAsync($"invoke:{token}", args.ToDictionary());

    private async Task<OutputData<T>> InvokeAsync<T>(
        string token, ImmutableDictionary<string, object?> values, InvokeOptions? options)
    {
        var provider = options?.Provider ?? options?.Parent?.ProviderFor(token);
        var reference = provider is null ? "" : await provider.ReferenceAsync().ConfigureAwait(false);
        return OutputConverter.Convert<T>(
            $"{token} result", await _monitor.CallAsync(token, values, reference).ConfigureAwait(false));
    }

    // The output may never be used, so its failure is reported here too.
    private async Task<T> ReportFailureAsync<T>(string what, Func<Task<T>> write)
    {
        try
        {
            return await write().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            AddError($"Error serializing arguments for {what}: {e}");
            throw;
        }
    }
}
