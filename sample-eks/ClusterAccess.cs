using Pulumi;
using Pulumi.Aws;
using Pulumi.Aws.Eks.Inputs;
using Pulumi.Eks.Inputs;

namespace SampleEks;

/// <summary>
/// Who is let into the cluster, and as what. Everybody enters with an identity of their own and the same kubeconfig: an
/// entry here decides what it may do, and no job needs the right to assume another role.
/// </summary>
public static class ClusterAccess
{
    /// <summary>The Kubernetes user that previews and looks for drift.</summary>
    public const string Reader = "pulumi:reader-usr";

    /// <summary>The Kubernetes group of <see cref="Reader"/>.</summary>
    public const string Readers = "pulumi:reader-grp";

    // The key of the automation role's entry. Entries are named after roles and users, and no two may be the same.
    private const string Automation = "automation";

    /// <summary>The access entries: the automation role, deployers, readers, administrators.</summary>
    /// <param name="settings">The lists of ARNs, and the project whose roles take the place of a list that is not set.</param>
    /// <param name="automationRoleArn">The ARN of the role that deploys in the walk-through.</param>
    /// <exception cref="RunException">A list names the automation role, which has an entry already.</exception>
    public static Dictionary<string, AccessEntryArgs> Entries(Settings settings, Input<string> automationRoleArn)
    {
        var (cluster, workload) = (settings.Cluster, settings.WorkloadProject);
        var listed = cluster.Lists.SelectMany(list => (list.Arns ?? []).Select(arn => (list.Key, Name: NameOf(arn)))).ToList();
        var entries = new Dictionary<string, AccessEntryArgs>
        {
            [Automation] = Deployer(automationRoleArn.ToOutput().Apply(arn =>
                listed.Find(one => one.Name == NameOf(arn)) is { Key: { } key }
                    ? throw new RunException(
                        $"Pulumi.{settings.Environment}.yaml: 1 error(s) in {Deployment.Instance.ProjectName}:settings\n"
                        + $"  - cluster.{key}: found {NameOf(arn)}; allowed: other roles and users, "
                        + "since the automation role is let in already")
                    : arn)),
        };
        var members =
            from list in new[]
            {
                new Principals(cluster.Deployers, [IamArn.RoleName(workload, "deploy")], Deployer),
                new(cluster.Readers, [IamArn.RoleName("preview"), IamArn.RoleName(workload, "preview")], ReaderOf),
                new(cluster.Administrators, [IamArn.RoleName("deploy")], Administrator),
            }
            from principal in list.Named([.. listed.Select(one => one.Name)])
                // EKS has made the creator an administrator already, and refuses a second entry.
            where principal.Name != Creator(cluster)
            select (principal.Name, Entry: list.Entry(principal.Arn));
        foreach (var (name, entry) in members)
        {
            entries.Add(name, entry);
        }

        WarnOutsider(cluster, [Creator(cluster), .. entries.Keys]);
        return entries;
    }

    private static string Creator(ClusterSettings settings) => settings.Creator is { } arn ? NameOf(arn) : IamArn.RoleName("deploy");

    // Otherwise the error comes late: the cluster is created, and the first Kubernetes object fails with 401.
    private static void WarnOutsider(ClusterSettings settings, IReadOnlyList<string> names) => GetCallerIdentity.Invoke().Apply(caller =>
    {
        if (!names.Contains(NameOf(caller.Arn)))
        {
            Log.Warn(
                $"{caller.Arn} is not let into the cluster. Whoever creates it is its administrator: if that is you, set "
                + $"cluster.creator to the ARN of your role or user; by default it is the role {Creator(settings)}. Otherwise an "
                + "administrator adds you to cluster.administrators or cluster.readers.");
        }

        return caller.Arn;
    });

    // The last part of arn:…:role/path/NAME and arn:…:user/NAME; of arn:…:assumed-role/NAME/SESSION the one before.
    private static string NameOf(string arn) =>
        arn.Split('/') is [var kind, var role, _] && kind.EndsWith(":assumed-role", StringComparison.Ordinal) ? role : arn.Split('/')[^1];

    private static AccessEntryArgs Deployer(Input<string> arn) => Member(arn, DeployNamespace.User, DeployNamespace.Group);

    private static AccessEntryArgs ReaderOf(Input<string> arn) => Member(arn, Reader, Readers);

    private static AccessEntryArgs Member(Input<string> arn, string user, string group) =>
        new() { PrincipalArn = arn, Username = user, KubernetesGroups = { group } };

    private static AccessEntryArgs Administrator(Input<string> arn) => new()
    {
        PrincipalArn = arn,
        AccessPolicies =
        {
            ["administrator"] = new AccessPolicyAssociationArgs
            {
                PolicyArn = GetPartition.Invoke().Apply(found =>
                    $"arn:{found.Partition}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"),
                AccessScope = new AccessPolicyAssociationAccessScopeArgs { Type = "cluster" },
            },
        },
    };

    // A list of the settings, the names of roles that take its place where it is not set, and what its members get.
    private sealed record Principals(IReadOnlyList<string>? Arns, string[] Default, Func<Input<string>, AccessEntryArgs> Entry)
    {
        // Whoever another list names has an entry already.
        public IEnumerable<(string Name, Input<string> Arn)> Named(IReadOnlyList<string> listed) =>
            Arns?.Select(arn => (NameOf(arn), (Input<string>)arn))
            ?? Default.Except(listed).Select(name => (name, (Input<string>)IamArn.Role(name)));
    }
}
