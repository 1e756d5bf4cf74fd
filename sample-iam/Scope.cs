namespace SampleIam;

/// <summary>What the policies of one environment are about: its account and region, and the names in them.</summary>
/// <param name="Partition">The AWS partition.</param>
/// <param name="Region">The AWS region.</param>
/// <param name="Account">The account's id.</param>
/// <param name="Settings">The stack's settings.</param>
public sealed record Scope(string Partition, string Region, string Account, Settings Settings)
{
    /// <summary>The last part of the name of the role that deploys in the walk-through.</summary>
    public const string Automation = "automation";

    /// <summary>The last parts of the names of the roles that the cluster's project creates.</summary>
    public static readonly string[] ClusterPurposes = ["cluster", "nodes", "auto-nodes", "vpc-cni", "flow-logs"];

    private ChainSettings Chain => Settings.Projects;

    /// <summary>The role that is let into the cluster, and the roles of every project's jobs.</summary>
    public IReadOnlyList<string> ChainRoles => [AutomationRole, .. JobRoles];

    /// <summary>The role that deploys to the cluster's namespaces.</summary>
    public string AutomationRole => Role(Chain.Iam.Name, Automation);

    /// <summary>The deploy and the preview role of every project.</summary>
    public IReadOnlyList<string> JobRoles => Jobs(Chain.Iam, Chain.Eks, Chain.K8sapp);

    /// <summary>The roles that may be let into the cluster: all but those of this project's own jobs.</summary>
    public IReadOnlyList<string> ClusterPrincipals => [AutomationRole, .. Jobs(Chain.Eks, Chain.K8sapp)];

    /// <summary>The roles that the cluster's project creates, for AWS services to assume.</summary>
    public IReadOnlyList<string> ClusterRoles => [.. ClusterPurposes.Select(purpose => Role(Chain.Eks.Name, purpose))];

    /// <summary>The role of the control plane.</summary>
    public string ControlPlaneRole => Role(Chain.Eks.Name, "cluster");

    /// <summary>The role of the nodes.</summary>
    public string NodeRole => Role(Chain.Eks.Name, "nodes");

    /// <summary>The role of the nodes that AWS runs in auto mode.</summary>
    public string AutoNodeRole => Role(Chain.Eks.Name, "auto-nodes");

    /// <summary>The role of the network plug-in.</summary>
    public string VpcCniRole => Role(Chain.Eks.Name, "vpc-cni");

    /// <summary>The role that writes flow logs.</summary>
    public string FlowLogsRole => Role(Chain.Eks.Name, "flow-logs");

    /// <summary>The roles that this project's jobs may delete: not the one that they run with.</summary>
    public IReadOnlyList<string> DeletableRoles => [.. ChainRoles.Except([Role(Chain.Iam.Name, "deploy")])];

    /// <summary>The boundary of <see cref="ChainRoles"/>.</summary>
    public string JobBoundary => Settings.PermissionsBoundary ?? Iam($"policy/{Boundary(Chain.Iam, Settings)}");

    /// <summary>The boundary of <see cref="ClusterRoles"/>.</summary>
    public string ClusterBoundary => Iam($"policy/{Boundary(Chain.Eks, Settings)}");

    /// <summary>The policies of the jobs' roles: a path, because <c>dev-*</c> would match those of an environment <c>dev-2</c> as well.</summary>
    public string JobPolicies => Iam($"policy{PolicyPath(Settings)}*");

    /// <summary>The OIDC provider of GitLab.</summary>
    public string GitLabProvider => Iam($"oidc-provider/{new Uri(Settings.Gitlab.Url).Authority}");

    /// <summary>The cluster.</summary>
    public string Cluster => Arn("eks", $"cluster/{Settings.ClusterName}");

    /// <summary>The path of the jobs' policies.</summary>
    public static string PolicyPath(Settings settings) => $"/{settings.Projects.Iam.Name}/{settings.Environment}/";

    /// <summary>The name of the boundary of the roles of a project.</summary>
    public static string Boundary(ProjectSettings project, Settings settings) => $"{project.Name}-{settings.Environment}-boundary";

    /// <summary>The ARN of a role by project and purpose.</summary>
    public string Role(string project, string purpose) => Iam($"role/{project}-{Settings.Environment}-{purpose}");

    /// <summary>An ARN in the region.</summary>
    public string Arn(string service, string resource) => $"arn:{Partition}:{service}:{Region}:{Account}:{resource}";

    /// <summary>ARNs of all resources of some kinds in the region; a statement with them needs a condition.</summary>
    public IReadOnlyList<string> Any(string service, params IEnumerable<string> kinds) => [.. kinds.Select(kind => Arn(service, $"{kind}/*"))];

    /// <summary>An ARN of IAM's, which has no regions.</summary>
    public string Iam(string resource) => $"arn:{Partition}:iam::{Account}:{resource}";

    /// <summary>The ARN of a policy that AWS keeps.</summary>
    public string AwsPolicy(string name) => $"arn:{Partition}:iam::aws:policy/{name}";

    /// <summary>Holds for requests that tag what they create as the cluster project's, in this environment.</summary>
    public IReadOnlyList<PolicyCondition> Requested => Tagged("aws:RequestTag");

    /// <summary>Holds for resources that are tagged as the cluster project's, in this environment.</summary>
    public IReadOnlyList<PolicyCondition> Owned => Tagged("aws:ResourceTag");

    private string[] Jobs(params ProjectSettings[] projects) =>
        [.. from project in projects from job in ProjectRoles.Jobs select Role(project.Name, job)];

    private PolicyCondition[] Tagged(string key) =>
        [new("StringEquals", $"{key}/project", Chain.Eks.Name), new("StringEquals", $"{key}/environment", Settings.Environment)];
}
