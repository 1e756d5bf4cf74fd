using Pulumi.Serialization;

namespace Pulumi;

/// <summary>
/// A program: its constructor creates the resources, and its properties with the <see cref="OutputAttribute"/> are the
/// outputs.
/// </summary>
public class Stack : ComponentResource
{
    internal const string TypeToken = "pulumi:pulumi:Stack";

    /// <summary>Creates the stack that all resources of the run belong to.</summary>
    public Stack(StackOptions? options = null)
        : base(TypeToken, $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}", OptionsOf(options))
        => Deployment.Required.Stack = this;

    /// <summary>Registers the output properties; throws if some are not set or are not outputs.</summary>
    internal void RegisterPropertyOutputs()
    {
        var outputs = OutputSources.Of(GetType())
            .Where(output => !output.Property.DeclaringType!.IsAssignableFrom(typeof(Stack)))
            .ToDictionary(
                output => output.Attribute.Name ?? output.Property.Name, output => output.Property.GetValue(this));

        var missing = outputs.Where(output => output.Value is null).Select(output => output.Key).ToList();
        if (missing.Count > 0)
        {
            throw new RunException($"Output(s) '{string.Join(", ", missing)}' have no value assigned. "
                + "[Output] attributed properties must be assigned inside Stack constructor.");
        }

        var wrong = outputs.Where(output => output.Value is not IOutput).Select(output => output.Key).ToList();
        if (wrong.Count > 0)
            throw RunException.OutputsHaveIncorrectType(wrong);

        RegisterOutputs(outputs);
    }

    private static ComponentResourceOptions? OptionsOf(StackOptions? options)
        => options is null ? null : new() { ResourceTransformations = options.ResourceTransformations };
}
