using System.Collections.Immutable;
using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Eks.Inputs;
using Pulumi.Aws.Kms;
using Pulumi.Eks;
using Pulumi.Eks.Inputs;

namespace SampleEks;

/// <summary>The EKS control plane, its key and its logs, and who is let in.</summary>
public sealed class ControlPlane : ComponentResource
{
    // Every kind that EKS can write.
    private static readonly string[] LogTypes = ["api", "audit", "authenticator", "controllerManager", "scheduler"];

    /// <summary>The cluster, for what is built on it.</summary>
    public Cluster Cluster { get; }

    /// <summary>Creates the key, the log group and the cluster.</summary>
    public ControlPlane(string name, ControlPlaneArgs args, ComponentResourceOptions? options = null)
        : base("sample-eks:index:ControlPlane", name, args, options)
    {
        var settings = args.Settings.Cluster;
        var key = new Key(name, new()
        {
            Description = $"Encrypts the Kubernetes secrets of {args.ClusterName}.",
            EnableKeyRotation = true,
            DeletionWindowInDays = 30,
            Policy = KeyPolicy.Json(),
        }, new() { Parent = this, Protect = args.Settings.Protect });
        _ = new Pulumi.Aws.Kms.Alias(name, new()
        {
            Name = $"alias/{args.ClusterName}",
            TargetKeyId = key.KeyId,
        }, new() { Parent = this });

        // EKS would create this group itself, without a retention period.
        var logs = new LogGroup(name, new()
        {
            Name = $"/aws/eks/{args.ClusterName}/cluster",
            RetentionInDays = settings.LogRetentionDays,
        }, new() { Parent = this });

        var role = new ControlPlaneRole(name, new() { AutoMode = settings.AutoMode }, new() { Parent = this });
        var nodes = settings.AutoMode ? new AutoModeNodes($"{name}-nodes", new() { Parent = this }) : null;
        var before = new InputList<Resource> { logs, role };
        if (nodes is not null)
        {
            before.Add(nodes);
        }

        Cluster = new Cluster(name, new()
        {
            Name = args.ClusterName,
            Version = settings.Version,
            VpcId = args.Network.VpcId,
            // EKS adds no zone to a cluster. A node group may use all zones; auto mode is confined to these.
            PublicSubnetIds = First(settings.Zones, args.Network.PublicSubnetIds),
            PrivateSubnetIds = First(settings.Zones, args.Network.PrivateSubnetIds),
            EndpointPrivateAccess = true,
            // Stated, because only then is the cluster's health waited for.
            EndpointPublicAccess = true,
            PublicAccessCidrs = settings.PublicAccessCidrs.ToArray(),
            AuthenticationMode = AuthenticationMode.Api,
            AccessEntries = ClusterAccess.Entries(args.Settings, args.AutomationRoleArn),
            ServiceRole = role.Role,
            EncryptionConfigKeyArn = key.Arn,
            EnabledClusterLogTypes = LogTypes,
            DeletionProtection = settings.DeletionProtection,
            // Extended support costs six times the price of the control plane.
            UpgradePolicy = new ClusterUpgradePolicyArgs { SupportType = "STANDARD" },
            AutoMode = nodes?.Options ?? new AutoModeOptionsArgs { Enabled = false },
            // Nodes are a managed group (Nodes.cs) or AWS's own, and use the security group that EKS makes.
            SkipDefaultNodeGroup = true,
            SkipDefaultSecurityGroups = true,
            CreateInstanceRole = false,
            NodeAssociatePublicIpAddress = false,
            // Stated, because auto mode would drop some add-ons and install others. The ones kept are idle there, but
            // let nodes be replaced while pods still run on the old ones.
            UseDefaultVpcCni = false,
            VpcCniOptions = new VpcCniOptionsArgs
            {
                WarmIpTarget = args.Settings.Nodes.WarmIpTarget,
                EnableNetworkPolicy = true,
                // Left unset, the package installs the most recent version at each update.
                AddonVersion = AddonVersion.Of("vpc-cni", settings.Addons.VpcCni, settings.Version, this),
                ResolveConflictsOnUpdate = ResolveConflictsOnUpdate.Overwrite,
            },
            KubeProxyAddonOptions = new KubeProxyAddonOptionsArgs
            {
                Enabled = true,
                Version = AddonVersion.Of("kube-proxy", settings.Addons.KubeProxy, settings.Version, this),
                ResolveConflictsOnUpdate = ResolveConflictsOnUpdate.Overwrite,
            },
            // It needs a node to run on, and so comes after the nodes (EksStack.cs).
            CorednsAddonOptions = new CoreDnsAddonOptionsArgs { Enabled = false },
        }, new() { Parent = this, Protect = args.Settings.Protect, DependsOn = before });
        RegisterOutputs();
    }

    private static Output<ImmutableArray<string>> First(int zones, Output<ImmutableArray<string>> subnetIds) =>
        subnetIds.Apply(ids => ids.Take(zones).ToImmutableArray());
}

/// <summary>The arguments of <see cref="ControlPlane"/>.</summary>
public sealed class ControlPlaneArgs : ResourceArgs
{
    /// <summary>The stack's settings.</summary>
    public required Settings Settings { get; init; }

    /// <summary>The cluster's name.</summary>
    public required string ClusterName { get; init; }

    /// <summary>Where the cluster is.</summary>
    public required Network Network { get; init; }

    /// <summary>ARN of the role that deploys to the cluster.</summary>
    public required Input<string> AutomationRoleArn { get; init; }
}
