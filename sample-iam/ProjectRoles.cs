using Pulumi;
using Pulumi.Aws.Iam;

namespace SampleIam;

/// <summary>The roles of one project's jobs: one that deploys, and one that reads, for previews and drift checks.</summary>
public sealed class ProjectRoles : ComponentResource
{
    /// <summary>The last parts of the roles' names, from which a job derives the ARN of its role.</summary>
    public static readonly string[] Jobs = ["deploy", "preview"];

    // IAM's shortest. A job gets a new session with its id token when one ends, so longer updates go on.
    private const int OneHourInSeconds = 3600;

    /// <summary>The ARN of the role that deploys.</summary>
    [Output("deployArn")]
    public Output<string> DeployArn { get; private set; }

    /// <summary>The ARN of the role that reads.</summary>
    [Output("previewArn")]
    public Output<string> PreviewArn { get; private set; }

    /// <summary>Creates the roles, their trust, and their policies.</summary>
    public ProjectRoles(string name, ProjectRolesArgs args, ComponentResourceOptions? options = null)
        : base("sample-iam:index:ProjectRoles", name, args, options)
    {
        var read = CreatePolicy(name, args.Rights.Read, args);
        var write = args.Rights.Write.Select(part => CreatePolicy(name, part, args)).ToList();

        DeployArn = CreateRole(name, "deploy", $"Deploys {args.Project.Name}.", JobTrust.Deploy, [read, .. write], args);
        PreviewArn = CreateRole(name, "preview", $"Previews {args.Project.Name}, and changes nothing.", JobTrust.Preview, [read], args);
        RegisterOutputs();
    }

    private Policy CreatePolicy(string name, PolicyPart part, ProjectRolesArgs args) => ManagedPolicy.Create(
        $"{name}-{part.Name}",
        $"{args.Project.Name}-{args.Settings.Environment}-{part.Name}",
        Scope.PolicyPath(args.Settings),
        args.Scope.Apply(part.Statements),
        new() { Parent = this });

    private Output<string> CreateRole(
        string name, string job, string description, Func<ProjectSettings, GitLabSettings, string, string, string> trust,
        IReadOnlyList<Policy> policies, ProjectRolesArgs args)
    {
        var role = new Role($"{name}-{job}", new()
        {
            Name = $"{args.Project.Name}-{args.Settings.Environment}-{job}",
            Description = description,
            AssumeRolePolicy = Output.Tuple(args.Provider, args.Scope).Apply(t => trust(args.Project, args.Settings.Gitlab, t.Item1, t.Item2.Account)),
            MaxSessionDuration = OneHourInSeconds,
            PermissionsBoundary = args.PermissionsBoundary,
        }, new() { Parent = this, Protect = args.Settings.Protect });

        foreach (var policy in policies)
        {
            _ = new RolePolicyAttachment($"{policy.GetResourceName()}-{job}", new() { Role = role.Name, PolicyArn = policy.Arn }, new() { Parent = this });
        }

        return role.Arn;
    }
}

/// <summary>The inputs of <see cref="ProjectRoles"/>.</summary>
public sealed class ProjectRolesArgs : ResourceArgs
{
    /// <summary>The stack's settings.</summary>
    public required Settings Settings { get; init; }

    /// <summary>The project whose jobs assume the roles.</summary>
    public required ProjectSettings Project { get; init; }

    /// <summary>What the jobs may do.</summary>
    public required ProjectRights Rights { get; init; }

    /// <summary>The account, its region, and the names that policies are about.</summary>
    public required Output<Scope> Scope { get; init; }

    /// <summary>The ARN of GitLab's OIDC provider.</summary>
    public required Output<string> Provider { get; init; }

    /// <summary>The ARN of the policy that bounds both roles.</summary>
    public required Input<string> PermissionsBoundary { get; init; }
}
