using System.Collections.Immutable;

namespace Rehearsal.Cloud;

/// <summary>The outputs of a deployed stack.</summary>
/// <param name="Values">Name → value; a secret one in the clear.</param>
/// <param name="SecretNames">Names of those that are secret.</param>
public sealed record StackOutputs(ImmutableDictionary<string, object> Values, ImmutableArray<string> SecretNames);

/// <summary>What other stacks have put out: what a stack reference reads.</summary>
public interface IStackOutputs
{
    /// <summary>The outputs of a deployed stack, or null.</summary>
    StackOutputs? Find(string name);

    /// <summary>Whether the stack was previewed in this rehearsal, though not deployed.</summary>
    bool IsPreviewed(string name);

    /// <summary>Names the stacks that there are.</summary>
    string Describe();
}
