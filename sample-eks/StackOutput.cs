using Pulumi;

namespace SampleEks;

/// <summary>Outputs of other stacks, by name and type.</summary>
public static class StackOutput
{
    /// <summary>A text that another stack must have; unknown in a preview where that stack is not deployed yet.</summary>
    /// <exception cref="RunException">The output is not a text.</exception>
    public static Output<string> RequireText(this StackReference stack, string name) =>
        Output.Tuple(stack.Name, stack.RequireOutput(name)).Apply(t => t.Item2 as string
            ?? throw new RunException($"The output '{name}' of the stack '{t.Item1}' is not a text; another program may have deployed that stack."));
}
