using Pulumi;
using Pulumi.Aws.Eks;
using Pulumi.Aws.Iam;
using EksAddon = Pulumi.Eks.Addon;
using EksCluster = Pulumi.Eks.Cluster;

namespace SampleEks;

/// <summary>
/// Gives pods roles of their own: the agent, and the role of the network plug-in, so that the nodes need not have it.
/// </summary>
public sealed class PodIdentity : ComponentResource
{
    /// <summary>What must exist before the nodes.</summary>
    public Resource[] Parts { get; }

    /// <summary>Creates the agent add-on and the network plug-in's role.</summary>
    public PodIdentity(string name, PodIdentityArgs args, ComponentResourceOptions? options = null)
        : base("sample-eks:index:PodIdentity", name, args, options)
    {
        var agent = new EksAddon($"{name}-agent", new()
        {
            Cluster = args.Cluster,
            AddonName = "eks-pod-identity-agent",
            AddonVersion = AddonVersion.Of(
                "eks-pod-identity-agent", args.Settings.Addons.PodIdentityAgent, args.Settings.Version, this),
            ResolveConflictsOnUpdate = "OVERWRITE",
        }, new() { Parent = this });

        var role = ServiceRole.Create(
            $"{name}-vpc-cni",
            "vpc-cni",
            ServiceTrust.For("pods.eks.amazonaws.com", null, "sts:AssumeRole", "sts:TagSession"),
            this);
        var policy = new RolePolicyAttachment($"{name}-vpc-cni", new()
        {
            Role = role.Name,
            PolicyArn = ManagedPolicy.Arn("AmazonEKS_CNI_Policy", this),
        }, new() { Parent = this });
        var association = new PodIdentityAssociation($"{name}-vpc-cni", new()
        {
            ClusterName = args.ClusterName,
            Namespace = "kube-system",
            ServiceAccount = "aws-node",
            RoleArn = role.Arn,
        }, new() { Parent = this, DependsOn = { args.Cluster } });

        Parts = [agent, policy, association];
        RegisterOutputs();
    }
}

/// <summary>The arguments of <see cref="PodIdentity"/>.</summary>
public sealed class PodIdentityArgs : ResourceArgs
{
    /// <summary>The cluster.</summary>
    public required EksCluster Cluster { get; init; }

    /// <summary>The control plane's settings.</summary>
    public required ClusterSettings Settings { get; init; }

    /// <summary>The cluster's name.</summary>
    public required string ClusterName { get; init; }
}
