using Pulumi;

namespace SampleEks;

/// <summary>Outputs of other stacks, by name and type.</summary>
public static class StackOutput
{
    /// <summary>
    /// A text output that another stack must have. Where that stack or the output does not exist, previews and updates
    /// fail: <c>unknown stack "…"</c>, or <c>Required output '…' does not exist</c>.
    /// </summary>
    /// <exception cref="RunException">The output is not a text.</exception>
    public static Output<string> RequireText(this StackReference stack, string name) =>
        Output.Tuple(stack.Name, stack.RequireOutput(name)).Apply(t => t.Item2 as string
            ?? throw new RunException($"The output '{name}' of the stack '{t.Item1}' is not a text; another program may have deployed that stack."));
}
