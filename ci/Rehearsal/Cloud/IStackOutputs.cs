using System.Collections.Immutable;

namespace Rehearsal.Cloud;

/// <summary>The outputs of a deployed stack.</summary>
/// <param name="Values">Name → value; a secret one in the clear.</param>
/// <param name="SecretNames">Names of those that are secret.</param>
public sealed record StackOutputs(ImmutableDictionary<string, object> Values, ImmutableArray<string> SecretNames);

/// <summary>The outputs of deployed stacks: what a stack reference reads.</summary>
public interface IStackOutputs
{
    /// <summary>The outputs of a stack by its full name; null where it is not deployed.</summary>
    StackOutputs? Find(string name);
}
