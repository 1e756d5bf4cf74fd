using System.Collections.Immutable;
using Pulumi;
using Pulumi.Aws;

namespace SampleIam;

/// <summary>The first stack of the chain: who may deploy what. An administrator deploys it once for each environment.</summary>
public sealed class IamStack : Stack
{
    /// <summary>ARN of the role that is let into the cluster by <c>sample-eks</c>, to deploy there.</summary>
    [Output("automationRoleArn")]
    public Output<string> AutomationRoleArn { get; private set; }

    /// <summary>ARNs of the roles that jobs deploy with, by project.</summary>
    [Output("deployRoleArns")]
    public Output<ImmutableDictionary<string, string>> DeployRoleArns { get; private set; }

    /// <summary>ARNs of the roles that jobs preview and look for drift with, by project.</summary>
    [Output("previewRoleArns")]
    public Output<ImmutableDictionary<string, string>> PreviewRoleArns { get; private set; }

    /// <summary>Declares the stack.</summary>
    public IamStack() : this(null)
    {
    }

    /// <summary>Declares the stack with options, such as the transformations that let a test observe it.</summary>
    public IamStack(StackOptions? options) : base(options)
    {
        var settings = SettingsReader.Read<Settings>();
        var scope = Output.Tuple(
            GetPartition.Invoke().Apply(partition => partition.Partition),
            GetRegion.Invoke().Apply(region => region.Region),
            GetCallerIdentity.Invoke().Apply(caller => caller.AccountId)).Apply(t => new Scope(t.Item1, t.Item2, t.Item3, settings));

        var kept = new CustomResourceOptions { Protect = settings.Protect };
        _ = Boundary.OfClusterRoles("cluster-boundary", scope, settings, kept);
        Input<string> boundary = settings.PermissionsBoundary is { } given
            ? given
            : Boundary.OfJobs("job-boundary", scope, settings, kept).Arn;

        // Without it the pipelines of every environment in the account stop.
        var provider = new GitLabProvider("gitlab", new()
        {
            GitLab = settings.Gitlab,
            Protect = settings.Protect || settings.SharedAccount,
        });

        AutomationRoleArn = new AutomationRole("automationRole", new()
        {
            Settings = settings,
            Scope = scope,
            PermissionsBoundary = boundary,
        }).Arn;

        var chain = settings.Projects;
        var roles = new[] { (chain.Iam, ProjectRights.Iam), (chain.Eks, ProjectRights.Eks), (chain.K8sapp, ProjectRights.K8sApp) }
            .ToDictionary(one => one.Item1.Name, one => new ProjectRoles(one.Item1.Name, new()
            {
                Settings = settings,
                Project = one.Item1,
                Rights = one.Item2,
                Scope = scope,
                Provider = provider.Arn,
                PermissionsBoundary = boundary,
            }));

        DeployRoleArns = ByProject(roles, one => one.DeployArn);
        PreviewRoleArns = ByProject(roles, one => one.PreviewArn);
    }

    private static Output<ImmutableDictionary<string, string>> ByProject(
        Dictionary<string, ProjectRoles> roles, Func<ProjectRoles, Output<string>> arn) =>
        Output.All(roles.Select(role => arn(role.Value).Apply(value => KeyValuePair.Create(role.Key, value))))
            .Apply(pairs => pairs.ToImmutableDictionary());
}
