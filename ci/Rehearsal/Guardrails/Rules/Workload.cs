using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Guardrails.Rules;

/// <summary>Whatever makes pods: where its pods are described.</summary>
internal static class Workload
{
    private static readonly Dictionary<string, string> PodSpecs = new()
    {
        ["Pod"] = "spec",
        ["Deployment"] = "spec.template.spec",
        ["StatefulSet"] = "spec.template.spec",
        ["DaemonSet"] = "spec.template.spec",
        ["ReplicaSet"] = "spec.template.spec",
        ["Job"] = "spec.template.spec",
        ["CronJob"] = "spec.jobTemplate.spec.template.spec",
    };

    public static bool Is(RehearsedResource resource) => IsKubernetes(resource) && PodSpecs.ContainsKey(Kind(resource));

    public static bool IsKubernetes(RehearsedResource resource) => resource.Key.Type.StartsWith("kubernetes:", StringComparison.Ordinal);

    /// <summary>The path of the pod's description, with a dot behind it, and the description.</summary>
    public static (string Path, JsonNode? Json) Pod(RehearsedResource resource) => ($"{PodSpecs[Kind(resource)]}.", resource.Inputs.At(PodSpecs[Kind(resource)]));

    /// <summary>The containers, those that run first included.</summary>
    public static IEnumerable<(string Path, JsonNode? Json)> Containers(RehearsedResource resource)
    {
        var pod = Pod(resource);
        return from list in new[] { "initContainers", "containers" }
               from container in pod.Json.At(list).Items().Index()
               select ($"{pod.Path}{list}.{container.Index}.", container.Item);
    }

    /// <summary>Whether the labels of a workload's pods are those that a selector looks for, in the same namespace.</summary>
    public static bool IsSelected(RehearsedResource workload, RehearsedResource selecting) =>
        workload.Inputs.At("metadata.namespace").Text() == selecting.Inputs.At("metadata.namespace").Text()
        && selecting.Inputs.At("spec.selector.matchLabels") is JsonObject { Count: > 0 } wanted
        && wanted.All(label => JsonNode.DeepEquals(label.Value, workload.Inputs.At("spec.template.metadata.labels")?[label.Key]));

    private static string Kind(RehearsedResource resource) => resource.Key.Type.Split(':')[^1];
}
