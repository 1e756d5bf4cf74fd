using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace Rehearsal.Cloud;

/// <summary>
/// Answers a program in place of the engine and the providers. In a preview nothing has an id, and nothing is known that
/// only a provider could know; in an update ids, ARNs, URLs and a kubeconfig are made up, the same ones every time.
/// </summary>
public sealed class SimulatedCloud(StackIdentity stack, string region, bool isPreview, IStackOutputs upstream) : IMocks
{
    private readonly CloudNames _names = new(region);
    private readonly ConcurrentQueue<MadeResource> _registered = new();

    /// <summary>What the program registered so far.</summary>
    public IReadOnlyCollection<MadeResource> Registered => _registered;

    /// <inheritdoc/>
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        var (type, name) = (args.Type!, args.Name!);
        if (type == "pulumi:pulumi:StackReference")
        {
            return Task.FromResult(Reference(args.Id!));
        }

        // A component of the program's own groups resources, and no provider ever hears of it.
        var isOwn = type.StartsWith($"{stack.Project}:", StringComparison.Ordinal);
        var made = isOwn ? new Outputs(null) : ResourceTypes.Make(type, name, args.Inputs, _names);
        _registered.Enqueue(new(args, isPreview ? null : made.Id));
        return Task.FromResult<(string?, object)>(isPreview
            ? (null, args.Inputs)
            : (made.Id, args.Inputs.SetItems(made.Values)));
    }

    /// <inheritdoc/>
    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(Functions.Call(args.Token!, args.Args, _names));

    private (string?, object) Reference(string name)
    {
        var state = ImmutableDictionary<string, object>.Empty.Add("name", name);
        return upstream.Find(name) switch
        {
            { } known => (name, state.Add("outputs", known.Values).Add("secretOutputNames", known.SecretNames)),
            // Without outputs the reference stays unknown, as in the first preview of a chain.
            null when isPreview && upstream.IsPreviewed(name) => (name, state),
            null => throw new InvalidOperationException($"The stack '{name}' is not deployed. Rehearsed so far: {upstream.Describe()}."),
        };
    }
}
