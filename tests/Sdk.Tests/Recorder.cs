namespace Sdk.Tests;

/// <summary>
/// Mocks that record every request and respond as an update does: with an id, and with the inputs as state.
/// </summary>
internal sealed class Recorder : IMocks
{
    public ConcurrentQueue<MockResourceArgs> Resources { get; } = new();

    public ConcurrentQueue<MockCallArgs> Calls { get; } = new();

    public ConcurrentQueue<MockRegisterResourceOutputsRequest> Outputs { get; } = new();

    public Func<MockResourceArgs, (string? Id, object State)> Resource { get; init; } =
        args => ($"{args.Name}-id", args.Inputs);

    public Func<MockCallArgs, object> Call { get; init; } = args => args.Args;

    public MockResourceArgs this[string name] => Resources.Single(resource => resource.Name == name);

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        Resources.Enqueue(args);
        return Task.FromResult(Resource(args));
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        Calls.Enqueue(args);
        return Task.FromResult(Call(args));
    }

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        Outputs.Enqueue(args);
        return Task.CompletedTask;
    }

    /// <summary>Mocks that respond as a preview does: without an id, and with only the inputs as state.</summary>
    public static Recorder Preview() => new() { Resource = args => (null, args.Inputs) };
}
