using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace SampleEks;

/// <summary>
/// A namespace that the automation user deploys to: nothing reaches its pods, or leaves them, unless a policy allows
/// it; what they use is bounded; and the user may change workloads there, but not its own rights.
/// </summary>
public sealed class DeployNamespace : ComponentResource
{
    /// <summary>The Kubernetes user that the automation role is in the cluster.</summary>
    public const string User = "pulumi:automation-usr";

    /// <summary>The Kubernetes group of <see cref="User"/>.</summary>
    public const string Group = "pulumi:automation-grp";

    /// <summary>Creates the namespace, its bounds, and the user's role in it.</summary>
    public DeployNamespace(string name, DeployNamespaceArgs args, ComponentResourceOptions? options = null)
        : base("sample-eks:index:DeployNamespace", name, args, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var @namespace = new Namespace(name, new()
        {
            Metadata = new ObjectMetaArgs
            {
                Name = name,
                Labels =
                {
                    ["pod-security.kubernetes.io/enforce"] = args.PodSecurity,
                    ["pod-security.kubernetes.io/warn"] = "restricted",
                    ["pod-security.kubernetes.io/audit"] = "restricted",
                },
            },
        }, child);
        var inNamespace = new CustomResourceOptions { Parent = this, DependsOn = { @namespace } };

        _ = new NetworkPolicy($"{name}-default-deny", new()
        {
            Metadata = new ObjectMetaArgs { Name = "default-deny", Namespace = name },
            Spec = new NetworkPolicySpecArgs { PodSelector = new LabelSelectorArgs(), PolicyTypes = { "Ingress", "Egress" } },
        }, inNamespace);

        _ = new ResourceQuota($"{name}-quota", new()
        {
            Metadata = new ObjectMetaArgs { Name = "quota", Namespace = name },
            Spec = new ResourceQuotaSpecArgs
            {
                Hard =
                {
                    ["limits.cpu"] = $"{args.Quota.Cpu}",
                    ["limits.memory"] = $"{args.Quota.MemoryGb}Gi",
                    ["pods"] = $"{args.Quota.Pods}",
                    // Nothing is put on the internet from here.
                    ["services.loadbalancers"] = "0",
                    ["services.nodeports"] = "0",
                },
            },
        }, inNamespace);

        _ = new LimitRange($"{name}-limits", new()
        {
            Metadata = new ObjectMetaArgs { Name = "limits", Namespace = name },
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
        }, inNamespace);

        var role = new Role($"{name}-automation", new()
        {
            Metadata = new ObjectMetaArgs { Name = "automation", Namespace = name },
            Rules = AutomationRights.Rules,
        }, inNamespace);

        _ = new RoleBinding($"{name}-automation", new()
        {
            Metadata = new ObjectMetaArgs { Name = "automation", Namespace = name },
            Subjects = { new SubjectArgs { Kind = "User", Name = User, ApiGroup = "rbac.authorization.k8s.io" } },
            RoleRef = new RoleRefArgs { Kind = "Role", Name = "automation", ApiGroup = "rbac.authorization.k8s.io" },
        }, new() { Parent = this, DependsOn = { role } });
        RegisterOutputs();
    }
}

/// <summary>What <see cref="DeployNamespace"/> is made from.</summary>
public sealed class DeployNamespaceArgs : ResourceArgs
{
    /// <summary>The pod security standard that is enforced: <c>restricted</c> or <c>baseline</c>.</summary>
    public required string PodSecurity { get; init; }

    /// <summary>What all pods may use together.</summary>
    public required QuotaSettings Quota { get; init; }
}
