using Pulumi.Serialization;

namespace Pulumi.Testing;

/// <summary>A resource to register, in wire form.</summary>
internal sealed record ResourceRequest(
    string Type, string Name, ImmutableDictionary<string, object?> Inputs, string Parent, string Provider,
    string ImportId);

/// <summary>A registered resource, in wire form.</summary>
internal sealed record ResourceState(string Urn, string? Id, ImmutableDictionary<string, object?> Values);

/// <summary>Replaces the engine with mocks.</summary>
internal sealed class MockMonitor(IMocks mocks, Deployment deployment)
{
    private readonly Lock _lock = new();
    private readonly List<Resource> _registered = [];
    private readonly Dictionary<string, ResourceState> _states = [];

    public ImmutableArray<Resource> Registered
    {
        get
        {
            lock (_lock)
                return [.. _registered];
        }
    }

    public ResourceState Get(string urn)
    {
        lock (_lock)
            return _states.GetValueOrDefault(urn) ?? throw new InvalidOperationException($"Unknown resource {urn}");
    }

    public async Task<ResourceState> RegisterAsync(Resource resource, ResourceRequest request)
    {
        Add(resource);
        return request.Type == Stack.TypeToken
            ? new(UrnOf(request), "", ImmutableDictionary<string, object?>.Empty)
            : await AskAsync(request, request.ImportId).ConfigureAwait(false);
    }

    public async Task<ResourceState> ReadAsync(Resource resource, ResourceRequest request, string id)
    {
        var state = await AskAsync(request, id).ConfigureAwait(false);
        Add(resource);
        return state with { Id = id };
    }

    public async Task<object?> CallAsync(string token, ImmutableDictionary<string, object?> args, string provider)
        => await WriteAsync(
            await mocks.CallAsync(new() { Token = token, Args = Known(args), Provider = provider })
                .ConfigureAwait(false))
            .ConfigureAwait(false);

    public Task RegisterOutputsAsync(string urn, ImmutableDictionary<string, object?> outputs)
        => mocks.RegisterResourceOutputs(new(urn, outputs.ToImmutableDictionary(
            output => output.Key,
            output => new Output<object?>(Task.FromResult(WireReader.Read(output.Value))))));

    // A mock receives no unknowns, and secrets as plain values.
    private static ImmutableDictionary<string, object> Known(ImmutableDictionary<string, object?> values)
        => values.Select(entry => (entry.Key, Data: WireReader.Read(entry.Value)))
            .Where(entry => entry.Data is { IsKnown: true, Value: not null })
            .ToImmutableDictionary(entry => entry.Key, entry => entry.Data.Value!);

    private static async Task<ImmutableDictionary<string, object?>> WriteAsync(object value)
        => await new WireWriter()
            .WriteAsync("", value is IDictionary<string, object> map ? map.ToImmutableDictionary() : value)
            .ConfigureAwait(false) as ImmutableDictionary<string, object?>
            ?? throw new InvalidOperationException($"{value.GetType().FullName} is not a supported argument type");

    private async Task<ResourceState> AskAsync(ResourceRequest request, string id)
    {
        var (given, state) = await mocks.NewResourceAsync(new()
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = Known(request.Inputs),
            Provider = request.Provider,
            Id = id,
        }).ConfigureAwait(false);

        var urn = UrnOf(request);
        var registered = new ResourceState(urn, given ?? id, await WriteAsync(state).ConfigureAwait(false));
        lock (_lock)
            _states[urn] = registered;

        return registered;
    }

    private void Add(Resource resource)
    {
        lock (_lock)
            _registered.Add(resource);
    }

    // Of the parent types, these URNs contain only the outermost.
    private string UrnOf(ResourceRequest request)
    {
        var type =
            request.Parent == "" ? request.Type : $"{request.Parent.Split("::")[2].Split('$')[0]}${request.Type}";
        var instance = new DeploymentInstance(deployment);
        return $"urn:pulumi:{instance.StackName}::{instance.ProjectName}::{type}::{request.Name}";
    }
}
