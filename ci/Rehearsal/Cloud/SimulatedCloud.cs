using System.Collections.Immutable;
using Rehearsal.Running;

namespace Rehearsal.Cloud;

/// <summary>Answers in place of the providers: ids, ARNs, URLs and a kubeconfig are made up, the same ones every time.</summary>
/// <param name="region">The AWS region.</param>
internal sealed class SimulatedCloud(string region)
{
    private readonly CloudNames _names = new(region);

    /// <summary>What a provider puts out for a resource that was created with a type and name.</summary>
    /// <exception cref="InvalidOperationException">The simulated cloud does not know the type.</exception>
    public Outputs Create(string type, ResourceKey createdAs, ImmutableDictionary<string, object> inputs) => ResourceTypes.Make(type, createdAs, inputs, _names);

    /// <summary>The result of a provider's function, or of a method of a remote component.</summary>
    /// <exception cref="InvalidOperationException">The simulated cloud does not know the function.</exception>
    public ImmutableDictionary<string, object> Call(string token, ImmutableDictionary<string, object> args) => Functions.Call(token, args, _names);
}
