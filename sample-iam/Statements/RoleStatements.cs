namespace SampleIam.Statements;

/// <summary>Rights on roles, which their exact names tell apart: IAM evaluates tags unreliably where roles are passed on.</summary>
public static class RoleStatements
{
    // All but the first are for auto mode.
    private static readonly string[] ControlPlanePolicies =
    [
        "AmazonEKSClusterPolicy",
        "AmazonEKSComputePolicy", "AmazonEKSBlockStoragePolicy", "AmazonEKSLoadBalancingPolicy", "AmazonEKSNetworkingPolicy",
    ];

    private static readonly string[] AutoNodePolicies = ["AmazonEKSWorkerNodeMinimalPolicy", "AmazonEC2ContainerRegistryPullOnly"];
    private static readonly string[] NodePolicies = ["AmazonEKSWorkerNodePolicy", "AmazonEC2ContainerRegistryPullOnly"];
    private static readonly string[] VpcCniPolicies = ["AmazonEKS_CNI_Policy"];

    // EKS creates them with the first cluster and the first node group of an account.
    private static readonly (string Service, string Role)[] ServiceLinked =
        [("eks.amazonaws.com", "AWSServiceRoleForAmazonEKS"), ("eks-nodegroup.amazonaws.com", "AWSServiceRoleForAmazonEKSNodegroup")];

    /// <summary>Reads roles, as every refresh does.</summary>
    public static PolicyStatement Read(string sid, IReadOnlyList<string> roles) => new(sid)
    {
        Action = ["iam:GetRole", "iam:ListRolePolicies", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies"],
        Resource = roles,
    };

    /// <summary>Creates roles, but only within a boundary.</summary>
    public static PolicyStatement Create(IReadOnlyList<string> roles, string boundary) => new("CreateRoles")
    {
        Action = ["iam:CreateRole", "iam:PutRolePermissionsBoundary"],
        Resource = roles,
        Condition = [new("StringEquals", "iam:PermissionsBoundary", boundary)],
    };

    /// <summary>Changes roles; their boundary stays.</summary>
    public static PolicyStatement Change(IReadOnlyList<string> roles) => new("ChangeRoles")
    {
        Action =
        [
            "iam:TagRole", "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole", "iam:UpdateRoleDescription",
        ],
        Resource = roles,
    };

    /// <summary>Deletes roles.</summary>
    public static PolicyStatement Delete(IReadOnlyList<string> roles) => new("DeleteRoles")
    {
        Action = ["iam:ListInstanceProfilesForRole", "iam:DeleteRole"],
        Resource = roles,
    };

    /// <summary>What updates of the cluster's project change: its roles, each with the policies that are its own.</summary>
    public static IEnumerable<PolicyStatement> Write(Scope scope)
    {
        yield return Create(scope.ClusterRoles, scope.ClusterBoundary);
        yield return Change(scope.ClusterRoles);
        yield return Delete(scope.ClusterRoles);
        yield return Attach("ControlPlanePolicies", scope, scope.ControlPlaneRole, ControlPlanePolicies);
        yield return Attach("NodePolicies", scope, scope.NodeRole, NodePolicies);
        yield return Attach("AutoNodePolicies", scope, scope.AutoNodeRole, AutoNodePolicies);
        yield return Attach("VpcCniPolicies", scope, scope.VpcCniRole, VpcCniPolicies);
        yield return new("FlowLogsPolicy")
        {
            Action = ["iam:PutRolePolicy", "iam:DeleteRolePolicy"],
            Resource = [scope.FlowLogsRole],
            Condition = [new("StringEquals", "iam:PermissionsBoundary", scope.ClusterBoundary)],
        };
        yield return Pass("PassToEks", "eks.amazonaws.com", scope.ControlPlaneRole, scope.NodeRole, scope.AutoNodeRole);
        yield return Pass("PassToPods", "pods.eks.amazonaws.com", scope.VpcCniRole);
        yield return Pass("PassToFlowLogs", "vpc-flow-logs.amazonaws.com", scope.FlowLogsRole);
        yield return new("CreateServiceRoles")
        {
            Action = ["iam:CreateServiceLinkedRole"],
            Resource = ServiceLinkedRoles(scope),
            Condition = [new("StringEquals", "iam:AWSServiceName", [.. ServiceLinked.Select(one => one.Service)])],
        };
        yield return new("SeeServiceRoles") { Action = ["iam:GetRole"], Resource = ServiceLinkedRoles(scope) };
    }

    /// <summary>The roles that EKS keeps for itself in the account.</summary>
    public static IReadOnlyList<string> ServiceLinkedRoles(Scope scope) =>
        [.. ServiceLinked.Select(one => scope.Iam($"role/aws-service-role/{one.Service}/{one.Role}"))];

    private static PolicyStatement Attach(string sid, Scope scope, string role, IEnumerable<string> policies) => new(sid)
    {
        Action = ["iam:AttachRolePolicy", "iam:DetachRolePolicy"],
        Resource = [role],
        Condition =
        [
            new("ArnEquals", "iam:PolicyARN", [.. policies.Select(scope.AwsPolicy)]),
            new("StringEquals", "iam:PermissionsBoundary", scope.ClusterBoundary),
        ],
    };

    private static PolicyStatement Pass(string sid, string service, params string[] roles) => new(sid)
    {
        Action = ["iam:PassRole"],
        Resource = roles,
        Condition = [new("StringEquals", "iam:PassedToService", service)],
    };
}
