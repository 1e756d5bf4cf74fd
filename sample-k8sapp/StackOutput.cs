using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;

namespace SampleK8sApp;

/// <summary>Outputs of other stacks.</summary>
public static class StackOutput
{
    /// <summary>
    /// The kubeconfig that another stack must have, as a secret: a text (YAML or JSON) or an object, whichever its
    /// program exports. Where that stack or the output does not exist, previews and updates fail:
    /// <c>unknown stack "…"</c>, or <c>Required output 'kubeconfig' does not exist</c>.
    /// </summary>
    /// <exception cref="RunException">The output is neither a text nor an object.</exception>
    public static Output<string> RequireKubeconfig(this StackReference stack) =>
        Output.CreateSecret(Output.Tuple(stack.Name, stack.RequireOutput("kubeconfig")).Apply(t => t.Item2 switch
        {
            string text => text,
            ImmutableDictionary<string, object> config => JsonSerializer.Serialize(config),
            _ => throw new RunException($"The output 'kubeconfig' of the stack '{t.Item1}' is neither a text nor an object; another program may have deployed that stack."),
        }));
}
