using Pulumi;
using Pulumi.Aws;
using Pulumi.Aws.Iam;

namespace SampleEks;

/// <summary>The role that EKS runs the control plane with. The EKS package's own takes neither a name nor a boundary.</summary>
public sealed class ControlPlaneRole : ComponentResource
{
    /// <summary>The role.</summary>
    public Role Role { get; }

    /// <summary>Creates the role and attaches its policy.</summary>
    public ControlPlaneRole(string name, ComponentResourceOptions? options = null)
        : base("sample-eks:index:ControlPlaneRole", name, options)
    {
        var account = GetCallerIdentity.Invoke(new(), new InvokeOptions { Parent = this }).Apply(caller => caller.AccountId);
        Role = ServiceRole.Create(name, "cluster", account.Apply(id => ServiceTrust.For("eks.amazonaws.com", id)), this);
        _ = new RolePolicyAttachment(name, new()
        {
            Role = Role.Name,
            PolicyArn = ManagedPolicy.Arn("AmazonEKSClusterPolicy", this),
        }, new() { Parent = this });
        RegisterOutputs();
    }
}
