using Pulumi;
using Pulumi.Aws.Iam;

namespace SampleEks;

/// <summary>
/// Roles that AWS services assume. Their names contain the environment, so that the jobs of another environment cannot
/// pass them on, and <c>sample-iam</c>'s boundary caps what they can ever be given: without it IAM refuses to create them.
/// </summary>
public static class ServiceRole
{
    // IAM's limit for the name of a role.
    private const int MaxName = 64;

    /// <summary>Creates a role, named after the project, the environment and its purpose.</summary>
    /// <exception cref="RunException">The name is longer than IAM takes.</exception>
    public static Role Create(string name, string purpose, Input<string> trust, Resource parent) => new(name, new()
    {
        Name = Fitting(IamArn.RoleName(purpose)),
        AssumeRolePolicy = trust,
        PermissionsBoundary = IamArn.Boundary(),
    }, new() { Parent = parent });

    /// <summary>Returns the name of a role, where IAM takes it.</summary>
    /// <exception cref="RunException">It is too long.</exception>
    public static string Fitting(string name) => name.Length <= MaxName
        ? name
        : throw new RunException(
            $"The IAM role '{name}' has a name of {name.Length} characters; IAM takes {MaxName}. "
            + "Shorten the names of the project and the stack, here and in sample-iam.");

    /// <summary>Attaches policies of AWS.</summary>
    public static RolePolicyAttachment[] Attach(string name, Role role, IEnumerable<string> policies, Resource parent) =>
        [.. policies.Select(policy => new RolePolicyAttachment($"{name}-{policy}", new()
        {
            Role = role.Name,
            PolicyArn = ManagedPolicy.Arn(policy, parent),
        }, new() { Parent = parent }))];
}
