using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace SampleEks;

/// <summary>
/// What a deployer may do in a namespace: what Pulumi's Kubernetes provider asks for, and reading logs. Creating
/// Deployments implies more: their pods can read every Secret and act as every ServiceAccount of the namespace.
/// </summary>
public static class AutomationRights
{
    // The provider never asks for "update": it applies on the server, which is a patch.
    private static readonly string[] Deploy = ["get", "list", "watch", "create", "patch", "delete"];

    // How the provider waits for a Deployment or a Service; without these an update hangs instead of failing.
    private static readonly string[] Await = ["list", "watch"];

    /// <summary>The rules of the Role.</summary>
    public static PolicyRuleArgs[] Rules =>
    [
        Rule("", ["services"], Deploy),
        Rule("apps", ["deployments"], Deploy),
        Rule("autoscaling", ["horizontalpodautoscalers"], Deploy),
        Rule("policy", ["poddisruptionbudgets"], Deploy),
        Rule("networking.k8s.io", ["networkpolicies"], Deploy),
        Rule("", ["pods", "persistentvolumeclaims", "endpoints", "events"], Await),
        Rule("apps", ["replicasets"], Await),
        // For people: kubectl logs deployment/NAME.
        Rule("", ["pods/log"], ["get"]),
    ];

    private static PolicyRuleArgs Rule(string group, string[] resources, string[] verbs) =>
        new() { ApiGroups = group, Resources = resources, Verbs = verbs };
}
