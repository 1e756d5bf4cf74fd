using Pulumi;
using Pulumi.Aws;

namespace SampleEks;

/// <summary>ARNs in IAM that follow from the account, the project and the environment: <c>sample-iam</c> uses the same names.</summary>
public static class IamArn
{
    /// <summary>The name of a role of this project.</summary>
    /// <param name="purpose">What the role is for, such as <c>nodes</c>.</param>
    public static string RoleName(string purpose) => RoleName(Deployment.Instance.ProjectName, purpose);

    /// <summary>The name of a project's role in this environment.</summary>
    public static string RoleName(string project, string purpose) => $"{project}-{Deployment.Instance.StackName}-{purpose}";

    /// <summary>The ARN of a role, by its name.</summary>
    public static Output<string> Role(string name) => InAccount($"role/{name}");

    /// <summary>The ARN of the policy that bounds the roles of this project.</summary>
    public static Output<string> Boundary() => InAccount($"policy/{RoleName("boundary")}");

    /// <summary>The ARN of the account itself.</summary>
    public static Output<string> Root() => InAccount("root");

    private static Output<string> InAccount(string resource) => Output.Format(
        $"arn:{GetPartition.Invoke().Apply(found => found.Partition)}:iam::{GetCallerIdentity.Invoke().Apply(caller => caller.AccountId)}:{resource}");
}
