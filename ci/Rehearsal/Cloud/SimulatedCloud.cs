using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;
using Rehearsal.Running;

namespace Rehearsal.Cloud;

/// <summary>
/// Answers a program in place of the engine and the providers. In a preview nothing has an id, and nothing is known that
/// only a provider could know; in an update ids, ARNs, URLs and a kubeconfig are made up, the same ones every time.
/// </summary>
/// <param name="stack">The stack's full name.</param>
/// <param name="region">The AWS region.</param>
/// <param name="isPreview">Whether nothing is made.</param>
/// <param name="upstream">What stack references find.</param>
/// <param name="madeAs">The type and name that a resource was first made with: what it is called in the cloud outlives a renaming.</param>
public sealed class SimulatedCloud(StackIdentity stack, string region, bool isPreview, IStackOutputs upstream, Func<ResourceKey, Task<ResourceKey>> madeAs) : IMocks
{
    private readonly CloudNames _names = new(region);
    private readonly ConcurrentQueue<MadeResource> _registered = new();
    private readonly ConcurrentQueue<string> _refusals = new();

    /// <summary>What the program registered so far.</summary>
    public IReadOnlyCollection<MadeResource> Registered => _registered;

    /// <summary>What the program asked for in vain, each once; the SDK repeats it for everything that depends on it.</summary>
    public IReadOnlyList<string> Refusals => [.. _refusals.Distinct()];

    /// <inheritdoc/>
    public async Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        var first = await madeAs(new(args.Type!, args.Name!)).ConfigureAwait(false);
        return Answer(() => New(args, first));
    }

    /// <inheritdoc/>
    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult(Answer<object>(() => Functions.Call(args.Token!, args.Args, _names)));

    private T Answer<T>(Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (InvalidOperationException refusal)
        {
            _refusals.Enqueue(refusal.Message);
            throw;
        }
    }

    private (string?, object) New(MockResourceArgs args, ResourceKey first)
    {
        var type = args.Type!;
        if (type == "pulumi:pulumi:StackReference")
        {
            return Reference(args.Id!);
        }

        // A component of the program's own groups resources, and no provider ever hears of it.
        var isOwn = type.StartsWith($"{stack.Project}:", StringComparison.Ordinal);
        var made = isOwn ? new Outputs(null) : ResourceTypes.Make(type, first, args.Inputs, _names);
        _registered.Enqueue(new(args, isPreview ? null : made.Id));
        return isPreview ? (null, args.Inputs) : (made.Id, args.Inputs.SetItems(made.Values));
    }

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
