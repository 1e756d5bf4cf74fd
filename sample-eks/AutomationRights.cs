using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace SampleEks;

/// <summary>What the automation user may do in a namespace: deploy workloads, and see what becomes of them.</summary>
public static class AutomationRights
{
    private static readonly string[] Change = ["get", "list", "watch", "create", "update", "patch", "delete"];
    private static readonly string[] See = ["get", "list", "watch"];

    /// <summary>No roles, no bindings, no secrets: by none of these can the user widen its own rights.</summary>
    public static PolicyRuleArgs[] Rules =>
    [
        Rule("", ["services", "configmaps"], Change),
        Rule("apps", ["deployments"], Change),
        Rule("autoscaling", ["horizontalpodautoscalers"], Change),
        Rule("policy", ["poddisruptionbudgets"], Change),
        Rule("networking.k8s.io", ["networkpolicies"], Change),
        // What a deployment is waited for by, and looked into with when it fails.
        Rule("", ["pods", "pods/log", "endpoints", "events", "persistentvolumeclaims"], See),
        Rule("apps", ["replicasets"], See),
        Rule("discovery.k8s.io", ["endpointslices"], See),
    ];

    private static PolicyRuleArgs Rule(string group, string[] resources, string[] verbs) =>
        new() { ApiGroups = group, Resources = resources, Verbs = verbs };
}
