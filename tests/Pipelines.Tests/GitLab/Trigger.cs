using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.GitLab;

/// <summary>A job that starts another project's pipeline.</summary>
internal sealed record Trigger(
    string Project,
    Dictionary<string, string> Inputs,
    bool Mirrors,
    IReadOnlyList<string> Forwarded
)
{
    /// <summary>Reads one from an expanded pipeline definition.</summary>
    public static Trigger Read(YamlNode root, string job)
    {
        var trigger = Definition.Find(root, job, "trigger")!;
        var forwards = Definition.Find(trigger, "forward", "yaml_variables")?.ToString() != "false";
        return new(
            Definition
                .Find(trigger, "project")!
                .ToString()
                .Replace("$CI_PROJECT_NAMESPACE", GroupFolder.GroupPath, StringComparison.Ordinal),
            Definition.Pairs(Definition.Find(trigger, "inputs")),
            Definition.Find(trigger, "strategy")?.ToString() == "mirror",
            forwards
                ?
                [
                    .. Definition.Pairs(Definition.Find(root, "variables")).Keys,
                    .. Definition.Pairs(Definition.Find(root, job, "variables")).Keys,
                ]
                : []
        );
    }
}
