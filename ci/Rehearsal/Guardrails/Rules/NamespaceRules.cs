using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Guardrails.Rules;

internal static class NamespaceRules
{
    private static readonly string[] SystemPriorities = ["system-node-critical", "system-cluster-critical"];

    public static readonly Rule A_namespace_denies_all_traffic_by_default = OnNamespaces(Types.NetworkPolicy, "default-deny policy", policy =>
        policy.Inputs.At("spec.podSelector") is JsonObject { Count: 0 }
        && policy.Inputs.At("spec.policyTypes").Texts() is var types && types.Contains("Ingress") && types.Contains("Egress")
        && policy.Inputs.At("spec.ingress").Items().Count == 0
        && policy.Inputs.At("spec.egress").Items().Count == 0);

    public static readonly Rule A_namespace_has_a_quota = OnNamespaces(Types.ResourceQuota, "quota of CPU, memory and pods", quota =>
        quota.Inputs.At("spec.hard") is JsonObject hard && hard["limits.cpu"] is not null && hard["limits.memory"] is not null && hard["pods"] is not null);

    public static readonly Rule A_namespace_runs_nothing_with_a_system_priority = OnNamespaces(Types.ResourceQuota, "quota of no pods with a system priority", quota =>
        quota.Inputs.At("spec.hard.pods").Text() == "0"
        && quota.Inputs.At("spec.scopeSelector.matchExpressions").Items() is [var scope]
        && scope.At("scopeName").Text() == "PriorityClass"
        && scope.At("operator").Text() == "In"
        && !SystemPriorities.Except(scope.At("values").Texts()).Any());

    // A generic ephemeral volume is a claim too.
    public static readonly Rule A_namespace_claims_no_volumes = OnQuota("persistentvolumeclaims", count => count == 0);

    public static readonly Rule A_namespace_exposes_nothing_to_the_internet =
        Rule.Both(OnQuota("services.loadbalancers", count => count == 0), OnQuota("services.nodeports", count => count == 0));

    public static readonly Rule A_namespace_bounds_its_services_and_config_maps =
        Rule.Both(OnQuota("services", count => count > 0), OnQuota("configmaps", count => count > 0));

    public static readonly Rule A_namespace_bounds_containers_that_say_nothing = OnNamespaces(Types.LimitRange, "limit range of containers", range =>
        range.Inputs.At("spec.limits").Items().Any(limit => limit.At("type").Text() == "Container" && limit.At("default.memory") is not null && limit.At("defaultRequest.memory") is not null));

    public static readonly Rule A_namespace_enforces_a_pod_security_standard = OnLabel("enforce", ["restricted", "baseline"]);

    public static readonly Rule A_namespace_warns_of_pods_that_are_not_restricted = OnLabel("warn", ["restricted"]);

    public static readonly Rule A_namespace_records_pods_that_are_not_restricted = OnLabel("audit", ["restricted"]);

    // "latest", which is the default, changes what is admitted with an upgrade of the cluster.
    public static readonly Rule A_pod_security_standard_is_that_of_the_cluster_s_version = Rule.On([Types.Namespace], (@namespace, stack) =>
        from mode in new[] { "enforce", "warn", "audit" }
        let version = @namespace.Inputs.At("metadata.labels")?[$"pod-security.kubernetes.io/{mode}-version"]
        where stack.Of(Types.Cluster).Select(cluster => $"v{cluster.Inputs["version"].Text()}").DefaultIfEmpty("v1.35").All(wanted => version.Text() != wanted)
        select new Finding($"metadata.labels pod-security.kubernetes.io/{mode}-version", version.Show()));

    public static readonly Rule Nothing_is_left_to_the_namespaces_of_Kubernetes = Rule.On(Workload.Is, (workload, _) =>
        workload.Must("metadata.namespace", space => space.Text() is { } name && name != "default" && !name.StartsWith("kube-", StringComparison.Ordinal)));

    // A stack whose objects use an API group that newer versions of Kubernetes drop cannot be deployed to them.
    public static readonly Rule No_API_is_a_beta_or_deprecated = Rule.On(Workload.IsKubernetes, (resource, _) =>
        from api in Apis(resource)
        where api.Text is { } text && (text.Contains("alpha") || text.Contains("beta") || text.StartsWith("extensions/", StringComparison.Ordinal))
        select new Finding(api.Path, api.Text));

    private static Rule OnQuota(string resource, Func<double, bool> isWanted, [CallerMemberName] string name = "") =>
        OnNamespaces(Types.ResourceQuota, $"quota of {resource}", quota =>
            quota.Inputs.At("spec.hard")?[resource].Text() is { } hard && isWanted(double.Parse(hard, CultureInfo.InvariantCulture)), name);

    private static Rule OnNamespaces(string type, string what, Func<RehearsedResource, bool> isWanted, [CallerMemberName] string name = "") =>
        Rule.On([Types.Namespace], (@namespace, stack) => stack.Of(type).Any(one => one.Inputs.At("metadata.namespace").Text() == @namespace.Id && isWanted(one))
            ? []
            : [new(what, "missing")], name);

    private static Rule OnLabel(string mode, string[] levels, [CallerMemberName] string name = "") =>
        Rule.On([Types.Namespace], @namespace =>
            @namespace.Inputs.At("metadata.labels")?[$"pod-security.kubernetes.io/{mode}"] is var level && levels.Contains(level.Text())
                ? []
                : [new($"metadata.labels pod-security.kubernetes.io/{mode}", level.Show())], name);

    // The group and version of the object itself, and of every object that it points to.
    private static IEnumerable<(string Path, string? Text)> Apis(RehearsedResource resource) =>
    [
        ("type", resource.Key.Type.Split(':')[1]),
        .. resource.Inputs.Leaves().Where(leaf => leaf.Path.EndsWith(".apiVersion", StringComparison.Ordinal)).Select(leaf => (leaf.Path, leaf.Value.Text())),
    ];
}
