using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace SampleEks;

/// <summary>What the pods of a namespace may use together, and what a container gets that asks for nothing.</summary>
public static class NamespaceBounds
{
    // A workload needs few of these; each is an object that the control plane stores and watches.
    private const int MostObjects = 20;

    /// <summary>Creates the quotas and the limits in a namespace.</summary>
    public static Resource[] In(string @namespace, QuotaSettings quota, CustomResourceOptions options) =>
    [
        new ResourceQuota($"{@namespace}-quota", new()
        {
            Metadata = new ObjectMetaArgs { Name = "quota", Namespace = @namespace },
            Spec = new ResourceQuotaSpecArgs
            {
                Hard =
                {
                    ["limits.cpu"] = $"{quota.Cpu}",
                    ["limits.memory"] = $"{quota.MemoryGb}Gi",
                    ["pods"] = $"{quota.Pods}",
                    ["services"] = $"{MostObjects}",
                    ["configmaps"] = $"{MostObjects}",
                    // Nothing is exposed to the internet from here.
                    ["services.loadbalancers"] = "0",
                    ["services.nodeports"] = "0",
                    // Ephemeral volumes are claims too.
                    ["persistentvolumeclaims"] = "0",
                },
            },
        }, options),

        // With a system priority, a pod would evict CoreDNS and every other workload of the cluster.
        new ResourceQuota($"{@namespace}-system-priority", new()
        {
            Metadata = new ObjectMetaArgs { Name = "system-priority", Namespace = @namespace },
            Spec = new ResourceQuotaSpecArgs
            {
                Hard = { ["pods"] = "0" },
                ScopeSelector = new ScopeSelectorArgs
                {
                    MatchExpressions =
                    {
                        new ScopedResourceSelectorRequirementArgs
                        {
                            ScopeName = "PriorityClass",
                            Operator = "In",
                            Values = { "system-node-critical", "system-cluster-critical" },
                        },
                    },
                },
            },
        }, options),

        new LimitRange($"{@namespace}-limits", new()
        {
            Metadata = new ObjectMetaArgs { Name = "limits", Namespace = @namespace },
            Spec = new LimitRangeSpecArgs
            {
                Limits =
                {
                    new LimitRangeItemArgs
                    {
                        Type = "Container",
                        DefaultRequest = { ["cpu"] = "50m", ["memory"] = "64Mi" },
                        Default = { ["cpu"] = "250m", ["memory"] = "128Mi" },
                    },
                },
            },
        }, options),
    ];
}
