using Pulumi;
using Pulumi.Aws;

namespace SampleEks;

/// <summary>Policies that AWS keeps.</summary>
public static class ManagedPolicy
{
    /// <summary>The ARN of a policy, in whichever partition this is.</summary>
    public static Output<string> Arn(string policy, Resource parent) =>
        GetPartition.Invoke(new(), new InvokeOptions { Parent = parent }).Apply(partition => $"arn:{partition.Partition}:iam::aws:policy/{policy}");
}
