using Pulumi;
using Pulumi.Aws.Iam;

namespace SampleIam;

/// <summary>Customer-managed policies.</summary>
public static class ManagedPolicy
{
    /// <summary>The most characters that IAM takes in one; it does not count white space, and there is none.</summary>
    public const int MaxCharacters = 6144;

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
            PolicyDocument = statements.Apply(all => Check(awsName, new PolicyDocument([.. all]).ToJson())),
        }, options);

    /// <summary>Returns a policy that IAM takes.</summary>
    /// <exception cref="RunException">It is too long.</exception>
    public static string Check(string name, string json) => json.Length <= MaxCharacters
        ? json
        : throw new RunException(
            $"The policy '{name}' has {json.Length} characters; IAM takes {MaxCharacters}. "
            + "Shorten the names and lists in the settings, or split the policy in ProjectRights.cs.");
}
