using Pulumi.Serialization;
using Pulumi.Testing;

namespace Pulumi;

public sealed partial class Deployment
{
    /// <summary>Registers a new resource, or reads an existing one, and fills its outputs.</summary>
    internal void ReadOrRegister(Resource resource, bool remote, ResourceArgs args, ResourceOptions options)
        => Track(CompleteAsync(resource, remote, args, options));

    /// <summary>Registers the outputs of a component.</summary>
    internal void RegisterOutputs(Resource resource, Output<IDictionary<string, object?>> outputs)
        => Track(RegisterOutputsAsync(resource, outputs));

    /// <summary>The resources, with local components replaced by the resources below them.</summary>
    private static HashSet<Resource> Reachable(IEnumerable<Resource> resources)
    {
        var seen = new HashSet<Resource>();
        var next = new Queue<Resource>(resources);
        while (next.TryDequeue(out var resource))
        {
            if (!seen.Add(resource) || resource is not ComponentResource)
                continue;

            lock (resource.ChildResources)
            {
                foreach (var child in resource.ChildResources)
                    next.Enqueue(child);
            }
        }

        return [.. seen.Where(resource => resource is CustomResource or ComponentResource { IsRemote: true })];
    }

    private static Task AwaitRegisteredAsync(IEnumerable<Resource> resources)
        => Task.WhenAll(Reachable(resources).Select(resource => resource.Urn.ValueOrAsync("")));

    private static async Task<(ImmutableDictionary<string, object?> Values, HashSet<Resource> Dependencies)> WriteAsync(
        string label, IEnumerable<KeyValuePair<string, object?>> properties, bool excludeReferences = false)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object?>();
        var dependencies = new HashSet<Resource>();
        foreach (var (name, value) in properties)
        {
            var writer = new WireWriter(excludeReferences: excludeReferences);
            try
            {
                if (await writer.WriteAsync($"{label}.{name}", value).ConfigureAwait(false) is not { } written)
                    continue;

                values[name] = written;
                dependencies.UnionWith(writer.Dependencies);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"error serializing property \"{name}\": {e.Message}", e);
            }
        }

        return (values.ToImmutable(), dependencies);
    }

    private async Task CompleteAsync(Resource resource, bool remote, ResourceArgs args, ResourceOptions options)
    {
        try
        {
            var state = await ReadOrRegisterAsync(resource, remote, args, options).ConfigureAwait(false);
            foreach (var (name, source) in resource.Sources)
            {
                if (name == "urn")
                    source.Set(OutputData<object?>.Known(state.Urn));
                else if (name == "id" && resource is CustomResource)
                    source.Set(
                        OutputData<object?>.Known(state.Id ?? "") with { IsKnown = !string.IsNullOrEmpty(state.Id) });
                else if (state.Values.TryGetValue(name, out var value))
                    source.Set(OutputConverter.Convert($"{resource.GetType().FullName}.{name}", value, source.Type));
            }
        }
        catch (Exception e)
        {
            foreach (var source in resource.Sources.Values)
                source.Fail(e);

            throw;
        }
        finally
        {
            // Outputs that are missing from the state are unknown in a preview and empty in an update.
            foreach (var source in resource.Sources.Values)
                source.SetDefault(isKnown: !IsPreview);
        }
    }

    private async Task<ResourceState> ReadOrRegisterAsync(
        Resource resource, bool remote, ResourceArgs args, ResourceOptions options)
    {
        if (options.Urn is not null)
            return _monitor.Get(options.Urn);

        var id = options.Id is null ? "" : await options.Id.ToOutput().ValueOrAsync("").ConfigureAwait(false);
        if (!string.IsNullOrEmpty(id) && resource is not CustomResource)
            throw new ArgumentException(
                $"{nameof(ResourceOptions)}.{nameof(ResourceOptions.Id)} is only valid for a {nameof(CustomResource)}");

        var request = await PrepareAsync(resource, remote, args, options).ConfigureAwait(false);
        return string.IsNullOrEmpty(id)
            ? await _monitor.RegisterAsync(resource, request).ConfigureAwait(false)
            : await _monitor.ReadAsync(resource, request, id).ConfigureAwait(false);
    }

    private async Task<ResourceRequest> PrepareAsync(
        Resource resource, bool remote, ResourceArgs args, ResourceOptions options)
    {
        var (type, name) = (resource.GetResourceType(), resource.GetResourceName());
        if (options.DeletedWith is not null)
            await options.DeletedWith.Urn.Data.ConfigureAwait(false);

        foreach (var alias in options.Aliases)
        {
            if (await alias.ToOutput().ValueOrAsync(null!).ConfigureAwait(false) is { Urn: null } parts)
                await parts.CheckPartsAsync().ConfigureAwait(false);
        }

        var explicitly = await options.DependsOn.ToOutput().ValueOrAsync([]).ConfigureAwait(false);
        var inputs = args.ToDictionary().Where(input => input.Key is not ("id" or "urn"));
        var (values, dependencies) =
            await WriteAsync($"resource:{name}[{type}]", inputs, excludeReferences: remote).ConfigureAwait(false);
        var parent = options.Parent is not null ? await options.Parent.Urn.ValueOrAsync(null!).ConfigureAwait(false)
            : type == Pulumi.Stack.TypeToken ? null
            : await Stack.Urn.ValueOrAsync(null!).ConfigureAwait(false);

        var provider = "";
        if (resource is CustomResource && (options.Provider ?? options.Parent?.ProviderFor(type)) is { } own)
            provider = await own.ReferenceAsync().ConfigureAwait(false);

        if (remote && options is ComponentResourceOptions component)
        {
            foreach (var inherited in component.Providers.Append(component.Provider).OfType<ProviderResource>())
                await inherited.ReferenceAsync().ConfigureAwait(false);
        }

        await AwaitRegisteredAsync(explicitly).ConfigureAwait(false);
        await AwaitRegisteredAsync(dependencies).ConfigureAwait(false);
        return new(type, name, values, parent ?? "", provider, (options as CustomResourceOptions)?.ImportId ?? "");
    }

    private async Task RegisterOutputsAsync(Resource resource, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await resource.Urn.ValueOrAsync(null!).ConfigureAwait(false);
        var values = await outputs.ValueOrAsync(null!).ConfigureAwait(false);
        var (written, _) = await WriteAsync("monitor.registerResourceOutputs(...)", values).ConfigureAwait(false);
        await _monitor.RegisterOutputsAsync(urn, written).ConfigureAwait(false);
    }
}
