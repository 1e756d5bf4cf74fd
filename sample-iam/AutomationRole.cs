using Pulumi;
using Pulumi.Aws;
using Pulumi.Aws.Iam;

namespace SampleIam;

/// <summary>The role by which pipelines reach the cluster and the image registry, and nothing else.</summary>
public sealed class AutomationRole : ComponentResource
{
    // The shortest maximum that IAM knows: what a pipeline needs, and no more.
    private const int OneHourInSeconds = 3600;

    /// <summary>The role's ARN.</summary>
    [Output("arn")]
    public Output<string> Arn { get; private set; }

    /// <summary>Creates the role, its trust, and its one policy.</summary>
    public AutomationRole(string name, AutomationRoleArgs args, ComponentResourceOptions? options = null)
        : base("sample-iam:index:AutomationRole", name, args, options)
    {
        var settings = args.Settings;
        var account = GetCallerIdentity.Invoke(new(), new InvokeOptions { Parent = this }).Apply(caller => caller.AccountId);
        var partition = GetPartition.Invoke(new(), new InvokeOptions { Parent = this }).Apply(partition => partition.Partition);
        var region = GetRegion.Invoke(new(), new InvokeOptions { Parent = this }).Apply(region => region.Region);

        var accountRoot = Output.Format($"arn:{partition}:iam::{account}:root");
        var principals = settings.TrustedPrincipals is { } named
            ? Output.Create(named)
            : accountRoot.Apply(root => (IReadOnlyList<string>)[root]);

        var role = new Role(name, new()
        {
            Description = $"Deploys to the cluster {settings.ClusterName} and pushes its images.",
            AssumeRolePolicy = Trust(principals, args.GitLab),
            MaxSessionDuration = OneHourInSeconds,
            PermissionsBoundary = settings.PermissionsBoundary!,
            Tags = { ["clusterAccess"] = $"{name}-usr" },
        }, new() { Parent = this, Protect = settings.Protect });

        _ = new RolePolicy(name, new()
        {
            Role = role.Name,
            Policy = Output.Tuple(partition, region, account).Apply(t => Rights(settings, t.Item1, t.Item2, t.Item3)),
        }, new() { Parent = this });

        Arn = role.Arn;
        RegisterOutputs();
    }

    private static Output<string> Trust(Output<IReadOnlyList<string>> principals, GitLabTrust? gitLab)
    {
        var people = principals.Apply(arns => new PolicyStatement("Principals")
        {
            Principal = new Dictionary<string, IReadOnlyList<string>> { ["AWS"] = arns },
            Action = ["sts:AssumeRole"],
        });

        return gitLab is null
            ? people.Apply(statement => new PolicyDocument(statement).ToJson())
            : Output.Tuple(people, gitLab.Statement).Apply(t => new PolicyDocument(t.Item1, t.Item2).ToJson());
    }

    private static string Rights(Settings settings, string partition, string region, string account) => new PolicyDocument(
        new PolicyStatement("DescribeCluster")
        {
            Action = ["eks:DescribeCluster"],
            Resource = [$"arn:{partition}:eks:{region}:{account}:cluster/{settings.ClusterName}"],
        },
        new PolicyStatement("PushAndPullImages")
        {
            Action =
            [
                "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
                "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload", "ecr:PutImage",
            ],
            Resource = [.. settings.Repositories.Select(repository => $"arn:{partition}:ecr:{region}:{account}:repository/{repository}")],
        },
        new PolicyStatement("LogInToRegistry")
        {
            // AWS knows no narrower resource for this action.
            Action = ["ecr:GetAuthorizationToken"],
            Resource = ["*"],
        }).ToJson();
}

/// <summary>What <see cref="AutomationRole"/> is made from.</summary>
public sealed class AutomationRoleArgs : ResourceArgs
{
    /// <summary>The stack's settings.</summary>
    public required Settings Settings { get; init; }

    /// <summary>Which GitLab pipelines may assume the role; null for none.</summary>
    public GitLabTrust? GitLab { get; init; }
}
