using Rehearsal.Running;

namespace Guardrails.Tests.Mutations;

/// <summary>A stack in which one thing that decides about security is different.</summary>
/// <param name="Name">The resource, the path of the input, and what it became.</param>
/// <param name="Before">The stack as its program registers it.</param>
/// <param name="Stack">The changed stack.</param>
internal sealed record Mutant(string Name, StackUnderTest Before, StackUnderTest Stack)
{
    /// <summary>Every mutant of a stack.</summary>
    public static IEnumerable<Mutant> Of(StackUnderTest stack) => OfResources(stack).Concat(OfOutputs(stack));

    /// <summary>Whether the baseline's text of what was changed is another.</summary>
    public bool IsInBaseline()
    {
        var (before, after) = (Before.Resources.Except(Stack.Resources), Stack.Resources.Except(Before.Resources));
        return Baseline.Of(new([.. before], Before.Outputs, [])) != Baseline.Of(new([.. after], Stack.Outputs, []));
    }

    private static IEnumerable<Mutant> OfResources(StackUnderTest stack) =>
        from resource in stack.Resources
        from changed in Of(resource)
        select new Mutant($"{resource.Key} {changed.Change}", stack, stack with
        {
            Resources = [.. stack.Resources.Select(one => one == resource ? changed.Resource : one)],
        });

    private static IEnumerable<Mutant> OfOutputs(StackUnderTest stack) =>
        from output in stack.Outputs
        where output.Value.IsSecret
        select new Mutant($"output {output.Key} is not secret", stack, stack with
        {
            Outputs = stack.Outputs.ToDictionary(one => one.Key, one => one.Key == output.Key ? one.Value with { IsSecret = false } : one.Value),
        });

    private static IEnumerable<(string Change, RehearsedResource Resource)> Of(RehearsedResource resource)
    {
        if (resource.Protect)
        {
            yield return ("is not protected", resource with { Protect = false });
        }

        foreach (var flip in Flips.Of(resource.Inputs))
        {
            yield return ($"{flip.Path}: {flip.Change}", resource with { Inputs = flip.Node!.AsObject() });
        }
    }
}
