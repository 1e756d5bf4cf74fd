using Pulumi;
using Pulumi.Aws.Iam;
using SampleIam.Statements;

namespace SampleIam;

/// <summary>The walk-through's identity inside the cluster: it deploys to the namespaces there, and pushes images.</summary>
public sealed class AutomationRole : ComponentResource
{
    // IAM's shortest.
    private const int OneHourInSeconds = 3600;

    /// <summary>The role's ARN.</summary>
    [Output("arn")]
    public Output<string> Arn { get; private set; }

    /// <summary>Creates the role, its trust, and its one policy.</summary>
    public AutomationRole(string name, AutomationRoleArgs args, ComponentResourceOptions? options = null)
        : base("sample-iam:index:AutomationRole", name, args, options)
    {
        var settings = args.Settings;
        var roleName = $"{settings.Projects.Iam.Name}-{settings.Environment}-{Scope.Automation}";
        var role = new Role(name, new()
        {
            Name = roleName,
            Description = $"Deploys to the cluster {settings.ClusterName} and pushes its images.",
            AssumeRolePolicy = args.Scope.Apply(scope =>
                PolicyLength.Check($"trust in {roleName}", Trust(scope), PolicyLength.Trust)),
            MaxSessionDuration = OneHourInSeconds,
            PermissionsBoundary = args.PermissionsBoundary,
            Tags = { ["clusterAccess"] = $"{name}-usr" },
        }, new() { Parent = this, Protect = settings.Protect });

        _ = new RolePolicy(name, new()
        {
            Name = "automation",
            Role = role.Name,
            Policy = args.Scope.Apply(scope => PolicyLength.Check(roleName, Rights(scope), PolicyLength.Inline)),
        }, new() { Parent = this });

        Arn = role.Arn;
        RegisterOutputs();
    }

    private static string Trust(Scope scope) => new PolicyDocument(new PolicyStatement("Principals")
    {
        Principal = new Dictionary<string, IReadOnlyList<string>>
        {
            // The account: its own policies decide who may.
            ["AWS"] = scope.Settings.TrustedPrincipals ?? [scope.Iam("root")],
        },
        Action = ["sts:AssumeRole"],
    }).ToJson();

    private static string Rights(Scope scope) => new PolicyDocument(
        new PolicyStatement("DescribeCluster") { Action = ["eks:DescribeCluster"], Resource = [scope.Cluster] },
        RegistryStatements.Images(scope),
        RegistryStatements.LogIn).ToJson();
}

/// <summary>The inputs of <see cref="AutomationRole"/>.</summary>
public sealed class AutomationRoleArgs : ResourceArgs
{
    /// <summary>The stack's settings.</summary>
    public required Settings Settings { get; init; }

    /// <summary>The account, its region, and the names that policies are about.</summary>
    public required Output<Scope> Scope { get; init; }

    /// <summary>The ARN of the policy that bounds the role.</summary>
    public required Input<string> PermissionsBoundary { get; init; }
}
