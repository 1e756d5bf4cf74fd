using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace Guardrails.Tests.Violations;

/// <summary>A namespace and rights in it that break no rule, until a test changes them.</summary>
internal static class SoundNamespace
{
    public static void Namespace(
        string enforce = "restricted",
        string warn = "restricted",
        string audit = "restricted",
        string[]? denied = null,
        Action<Dictionary<string, string>>? quota = null,
        string[]? scarce = null,
        bool hasLimits = true,
        string version = "v1.35",
        Action? admission = null)
    {
        _ = new Namespace("apps", new()
        {
            Metadata = new ObjectMetaArgs
            {
                Name = "apps",
                Labels =
                {
                    ["pod-security.kubernetes.io/enforce"] = enforce,
                    ["pod-security.kubernetes.io/enforce-version"] = version,
                    ["pod-security.kubernetes.io/warn"] = warn,
                    ["pod-security.kubernetes.io/warn-version"] = "v1.35",
                    ["pod-security.kubernetes.io/audit"] = audit,
                    ["pod-security.kubernetes.io/audit-version"] = "v1.35",
                },
            },
        });
        Policy(spec => spec.PolicyTypes = denied ?? ["Ingress", "Egress"]);
        (admission ?? (() => SoundAdmission.Policies()))();
        Quota(quota);
        Priorities(scarce ?? ["system-node-critical", "system-cluster-critical"]);
        if (hasLimits)
        {
            _ = new LimitRange("limits", new()
            {
                Metadata = InNamespace("limits"),
                Spec = new LimitRangeSpecArgs
                {
                    Limits = { new LimitRangeItemArgs { Type = "Container", Default = { ["memory"] = "1Gi" }, DefaultRequest = { ["memory"] = "1Gi" } } },
                },
            });
        }
    }

    private static void Quota(Action<Dictionary<string, string>>? change)
    {
        var hard = new Dictionary<string, string>
        {
            ["limits.cpu"] = "1",
            ["limits.memory"] = "1Gi",
            ["pods"] = "1",
            ["services"] = "1",
            ["configmaps"] = "1",
            ["services.loadbalancers"] = "0",
            ["services.nodeports"] = "0",
            ["persistentvolumeclaims"] = "0",
        };
        change?.Invoke(hard);
        _ = new ResourceQuota("quota", new() { Metadata = InNamespace("quota"), Spec = new ResourceQuotaSpecArgs { Hard = hard } });
    }

    private static void Priorities(string[] scarce) => _ = new ResourceQuota("priorities", new()
    {
        Metadata = InNamespace("priorities"),
        Spec = new ResourceQuotaSpecArgs
        {
            Hard = { ["pods"] = "0" },
            ScopeSelector = new ScopeSelectorArgs
            {
                MatchExpressions =
                {
                    new ScopedResourceSelectorRequirementArgs { ScopeName = "PriorityClass", Operator = "In", Values = scarce },
                },
            },
        },
    });

    public static void Policy(Action<NetworkPolicySpecArgs> change)
    {
        var spec = new NetworkPolicySpecArgs { PodSelector = new LabelSelectorArgs(), PolicyTypes = { "Ingress", "Egress" } };
        change(spec);
        _ = new NetworkPolicy("policy", new() { Metadata = InNamespace("policy"), Spec = spec });
    }

    public static void Service(string type, params string[] externalIPs) =>
        _ = new Service("app", new() { Metadata = InNamespace("app"), Spec = new ServiceSpecArgs { Type = type, ExternalIPs = externalIPs } });

    public static void Rights(string resource = "deployments", string verb = "get") => _ = new Role("rights", new()
    {
        Metadata = InNamespace("rights"),
        Rules = { new PolicyRuleArgs { ApiGroups = { "apps" }, Resources = { resource }, Verbs = { verb } } },
    });

    public static void Binding(string kind = "Role", string user = "somebody") => _ = new RoleBinding("binding", new()
    {
        Metadata = InNamespace("binding"),
        Subjects = { new SubjectArgs { Kind = "User", Name = user } },
        RoleRef = new RoleRefArgs { Kind = kind, Name = "rights" },
    });

    public static void ClusterRights(string? name = "apps", string verb = "get") => _ = new ClusterRole("rights", new()
    {
        Metadata = new ObjectMetaArgs { Name = "rights" },
        Rules = { new PolicyRuleArgs { ApiGroups = { "" }, Resources = { "namespaces" }, ResourceNames = name is null ? [] : [name], Verbs = { verb } } },
    });

    public static void ClusterBinding(string role = "rights") => _ = new ClusterRoleBinding("binding", new()
    {
        Metadata = new ObjectMetaArgs { Name = "binding" },
        Subjects = { new SubjectArgs { Kind = "Group", Name = "somebody" } },
        RoleRef = new RoleRefArgs { Kind = "ClusterRole", Name = role },
    });

    private static ObjectMetaArgs InNamespace(string name) => new() { Name = name, Namespace = "apps" };
}
