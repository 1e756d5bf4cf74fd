using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace SampleEks;

/// <summary>
/// A namespace that pipelines deploy to: it enforces a pod security standard, isolates its pods on the network, bounds
/// what they use, and only then lets its deployers in.
/// </summary>
public sealed class DeployNamespace : ComponentResource
{
    /// <summary>The Kubernetes user that the automation role is in the cluster.</summary>
    public const string User = "pulumi:automation-usr";

    /// <summary>The Kubernetes group of <see cref="User"/>.</summary>
    public const string Group = "pulumi:automation-grp";

    private const string RbacGroup = "rbac.authorization.k8s.io";

    /// <summary>Creates the namespace, its bounds, and the role of its deployers.</summary>
    public DeployNamespace(string name, DeployNamespaceArgs args, ComponentResourceOptions? options = null)
        : base("sample-eks:index:DeployNamespace", name, args, options)
    {
        var settings = args.Settings;
        // Pinned to the cluster's version: "latest" would change what is admitted with an upgrade.
        var version = $"v{args.KubernetesVersion}";
        var @namespace = new Namespace(name, new()
        {
            Metadata = new ObjectMetaArgs
            {
                Name = name,
                Labels =
                {
                    ["pod-security.kubernetes.io/enforce"] = settings.PodSecurity,
                    ["pod-security.kubernetes.io/enforce-version"] = version,
                    ["pod-security.kubernetes.io/warn"] = "restricted",
                    ["pod-security.kubernetes.io/warn-version"] = version,
                    ["pod-security.kubernetes.io/audit"] = "restricted",
                    ["pod-security.kubernetes.io/audit-version"] = version,
                },
            },
        }, new() { Parent = this });

        var inNamespace = new CustomResourceOptions { Parent = this, DependsOn = { @namespace } };
        var policies = BasePolicies.In(name, inNamespace);
        var bounds = NamespaceBounds.In(name, settings.Quota, inNamespace);
        var role = new Role($"{name}-automation", new()
        {
            Metadata = new ObjectMetaArgs { Name = "automation", Namespace = name },
            Rules = AutomationRights.Rules,
        }, inNamespace);

        // Nobody may deploy before all restrictions are in force.
        Resource[] restraints = [role, .. policies, .. bounds, .. args.Policies];
        _ = new RoleBinding($"{name}-automation", new()
        {
            Metadata = new ObjectMetaArgs { Name = "automation", Namespace = name },
            Subjects = settings.Deployers
                .Select(user => new SubjectArgs { Kind = "User", Name = user, ApiGroup = RbacGroup })
                .ToArray(),
            RoleRef = new RoleRefArgs { Kind = "Role", Name = "automation", ApiGroup = RbacGroup },
        }, new()
        {
            Parent = this,
            DependsOn = restraints,
        });
        ReaderRights.InNamespace(name, inNamespace);
        RegisterOutputs();
    }
}

/// <summary>The arguments of <see cref="DeployNamespace"/>.</summary>
public sealed class DeployNamespaceArgs : ResourceArgs
{
    /// <summary>Pod security, quota, deployers.</summary>
    public required NamespaceSettings Settings { get; init; }

    /// <summary>The minor version of Kubernetes, such as <c>1.35</c>.</summary>
    public required string KubernetesVersion { get; init; }

    /// <summary>The admission policies that must be in force before anybody may deploy.</summary>
    public required Resource[] Policies { get; init; }
}
