using Pulumi;
using Pulumi.Aws.Iam;

namespace SampleIam;

/// <summary>Customer-managed policies.</summary>
public static class ManagedPolicy
{
    /// <summary>Creates a policy.</summary>
    /// <param name="name">The name in Pulumi.</param>
    /// <param name="awsName">The name in IAM.</param>
    /// <param name="path">The path in IAM.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="options">The resource's options.</param>
    public static Policy Create(
        string name, string awsName, string path, Output<IEnumerable<PolicyStatement>> statements, CustomResourceOptions options) => new(name, new()
        {
            Name = awsName,
            Path = path,
            PolicyDocument = statements.Apply(all =>
                PolicyLength.Check(awsName, new PolicyDocument([.. all]).ToJson(), PolicyLength.Managed)),
        }, options);
}
