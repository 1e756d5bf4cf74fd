using Pulumi;
using Pulumi.Aws.Iam;
using SampleIam.Statements;

namespace SampleIam;

/// <summary>
/// Permissions boundaries: the most that roles can ever do, whatever policies they are given. A boundary allows nothing by
/// itself, so it names services where a policy names actions. Only an administrator can change one.
/// </summary>
public static class Boundary
{
    private static readonly string[] JobServices = ["ec2", "ecr", "eks", "kms", "logs"];

    // Those that the policies of AWS for control plane, nodes and network plug-in use; AWS changes their actions.
    private static readonly string[] ClusterServices =
    [
        "acm", "autoscaling", "cognito-idp", "ec2", "ecr", "eks", "eks-auth", "elasticloadbalancing", "kms", "logs", "wafv2",
    ];

    private static readonly string[] BoundActions =
        ["iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy", "iam:AttachRolePolicy"];

    /// <summary>Creates the boundary of the jobs' roles.</summary>
    public static Policy OfJobs(string name, Output<Scope> scope, Settings settings, CustomResourceOptions options) =>
        Create(name, settings.Projects.Iam, scope, settings, Jobs, options);

    /// <summary>Creates the boundary of the roles that the cluster's project creates.</summary>
    public static Policy OfClusterRoles(string name, Output<Scope> scope, Settings settings, CustomResourceOptions options) =>
        Create(name, settings.Projects.Eks, scope, settings, Cluster, options);

    private static Policy Create(
        string name, ProjectSettings project, Output<Scope> scope, Settings settings,
        Func<Scope, IEnumerable<PolicyStatement>> statements, CustomResourceOptions options) =>
        ManagedPolicy.Create(name, Scope.Boundary(project, settings), "/", scope.Apply(statements), options);

    private static IEnumerable<PolicyStatement> Jobs(Scope scope)
    {
        IReadOnlyList<string> roles = [.. scope.ChainRoles, .. scope.ClusterRoles];
        yield return Services(scope, JobServices);
        yield return OtherEnvironments(scope, JobServices);
        yield return new("Identities")
        {
            Action = [.. IdentityActions(scope).Except(BoundActions)],
            Resource = [.. roles, scope.JobPolicies, scope.GitLabProvider],
        };
        yield return new("BoundIdentities")
        {
            Action = BoundActions,
            Resource = roles,
            Condition = [new("StringEquals", "iam:PermissionsBoundary", scope.JobBoundary, scope.ClusterBoundary)],
        };
        yield return new("See")
        {
            Action = ["iam:GetPolicy", "iam:GetPolicyVersion", "iam:GetRole"],
            Resource = [scope.JobBoundary, scope.ClusterBoundary, .. RoleStatements.ServiceLinkedRoles(scope)],
        };
        if (!scope.Settings.Gitlab.CreateProvider)
        {
            yield return new("FindGitLab") { Action = ["iam:ListOpenIDConnectProviders"], Resource = ["*"] };
        }

        yield return new("Pass") { Action = ["iam:PassRole"], Resource = scope.ClusterRoles };
        yield return new("ServiceRoles") { Action = ["iam:CreateServiceLinkedRole"], Resource = RoleStatements.ServiceLinkedRoles(scope) };
    }

    private static IEnumerable<PolicyStatement> Cluster(Scope scope)
    {
        yield return Services(scope, ClusterServices);
        yield return OtherEnvironments(scope, ClusterServices);
        yield return new("ServiceRoles")
        {
            Action = ["iam:CreateServiceLinkedRole"],
            Resource =
            [
                scope.Iam("role/aws-service-role/elasticloadbalancing.amazonaws.com/AWSServiceRoleForElasticLoadBalancing"),
                scope.Iam("role/aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot"),
            ],
        };
        // In auto mode the control plane launches nodes.
        yield return new("AutoModeNodes") { Action = ["iam:PassRole"], Resource = [scope.AutoNodeRole] };
        yield return new("AutoModeProfiles")
        {
            Action = ["iam:AddRoleToInstanceProfile"],
            Resource = [scope.Iam("instance-profile/eks*")],
        };
    }

    private static PolicyStatement Services(Scope scope, IEnumerable<string> services) => new("Services")
    {
        Action = [.. services.Select(service => $"{service}:*")],
        Resource = ["*"],
        Condition = [new("StringEquals", "aws:RequestedRegion", scope.Region)],
    };

    // Whatever a statement leaves open, nothing that is tagged as another environment's is in reach.
    private static PolicyStatement OtherEnvironments(Scope scope, IEnumerable<string> services) => new("OtherEnvironments")
    {
        Effect = PolicyEffect.Deny,
        Action = [.. services.Select(service => $"{service}:*")],
        Resource = ["*"],
        Condition =
        [
            new("StringNotEquals", "aws:ResourceTag/environment", scope.Settings.Environment),
            new("Null", "aws:ResourceTag/environment", "false"),
        ],
    };

    // What the policies in this project use of IAM, but for what has a statement of its own.
    private static IEnumerable<string> IdentityActions(Scope scope) =>
        from statement in IdentityStatements.Read(scope).Concat(IdentityStatements.Write(scope)).Concat(RoleStatements.Write(scope))
        from action in statement.Action
        where action is not ("iam:PassRole" or "iam:CreateServiceLinkedRole" or "iam:ListOpenIDConnectProviders")
        group action by action into actions
        select actions.Key;
}
