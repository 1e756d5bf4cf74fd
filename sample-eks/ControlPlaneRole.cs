using Pulumi;
using Pulumi.Aws;
using Pulumi.Aws.Iam;

namespace SampleEks;

/// <summary>The role that EKS runs the control plane with. The EKS package's own takes neither a name nor a boundary.</summary>
public sealed class ControlPlaneRole : ComponentResource
{
    private static readonly string[] Policies = ["AmazonEKSClusterPolicy"];

    // In auto mode EKS creates nodes, volumes, load balancers and network interfaces itself.
    private static readonly string[] AutoModePolicies =
        ["AmazonEKSComputePolicy", "AmazonEKSBlockStoragePolicy", "AmazonEKSLoadBalancingPolicy", "AmazonEKSNetworkingPolicy"];

    /// <summary>The role.</summary>
    public Role Role { get; }

    /// <summary>Creates the role and attaches its policies.</summary>
    public ControlPlaneRole(string name, ControlPlaneRoleArgs args, ComponentResourceOptions? options = null)
        : base("sample-eks:index:ControlPlaneRole", name, args, options)
    {
        var account = GetCallerIdentity.Invoke(new(), new InvokeOptions { Parent = this }).Apply(caller => caller.AccountId);
        // Auto mode tags its sessions.
        var trust = account.Apply(id => ServiceTrust.For("eks.amazonaws.com", id, "sts:AssumeRole", "sts:TagSession"));
        Role = ServiceRole.Create(name, "cluster", trust, this);
        ServiceRole.Attach(name, Role, [.. Policies, .. args.AutoMode ? AutoModePolicies : []], this);
        RegisterOutputs();
    }
}

/// <summary>The inputs of <see cref="ControlPlaneRole"/>.</summary>
public sealed class ControlPlaneRoleArgs : ResourceArgs
{
    /// <summary>Whether AWS runs the nodes.</summary>
    public required bool AutoMode { get; init; }
}
