using Pulumi;
using Pulumi.Eks.Inputs;

namespace SampleEks;

/// <summary>The nodes that AWS runs in auto mode, and their role. The EKS package's own takes neither a name nor a boundary.</summary>
public sealed class AutoModeNodes : ComponentResource
{
    private static readonly string[] Policies = ["AmazonEKSWorkerNodeMinimalPolicy", "AmazonEC2ContainerRegistryPullOnly"];

    /// <summary>What the cluster is told of auto mode.</summary>
    public AutoModeOptionsArgs Options { get; }

    /// <summary>Creates the role and attaches its policies.</summary>
    public AutoModeNodes(string name, ComponentResourceOptions? options = null)
        : base("sample-eks:index:AutoModeNodes", name, options)
    {
        var role = ServiceRole.Create(name, "auto-nodes", ServiceTrust.For("ec2.amazonaws.com"), this);
        ServiceRole.Attach(name, role, Policies, this);
        Options = new()
        {
            Enabled = true,
            CreateNodeRole = false,
            ComputeConfig = new ClusterComputeConfigArgs { NodeRoleArn = role.Arn, NodePools = { "general-purpose", "system" } },
        };
        RegisterOutputs();
    }
}
