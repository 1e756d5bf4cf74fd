namespace SampleIam.Statements;

/// <summary>Rights on the cluster and its parts, which the cluster's name tells apart.</summary>
public static class ClusterStatements
{
    // The groups that sample-eks gives to deployers and readers; administrators have none.
    private static readonly string[] Groups = ["pulumi:automation-grp", "pulumi:reader-grp"];

    /// <summary>What previews read.</summary>
    public static IEnumerable<PolicyStatement> Read(Scope scope)
    {
        yield return new("Cluster") { Action = ["eks:DescribeCluster"], Resource = [scope.Cluster] };
        yield return new("Parts")
        {
            Action =
            [
                "eks:DescribeAddon", "eks:DescribeNodegroup", "eks:DescribeAccessEntry", "eks:ListAssociatedAccessPolicies",
                "eks:DescribePodIdentityAssociation",
            ],
            Resource = Parts(scope),
        };
        // AWS has no narrower resource.
        yield return new("AddonVersions") { Action = ["eks:DescribeAddonVersions"], Resource = ["*"] };
    }

    /// <summary>What updates change.</summary>
    public static IEnumerable<PolicyStatement> Write(Scope scope)
    {
        yield return new("ChangeCluster")
        {
            Action =
            [
                "eks:CreateCluster", "eks:UpdateClusterConfig", "eks:UpdateClusterVersion", "eks:DescribeUpdate",
                "eks:DeleteCluster", "eks:CreateAddon", "eks:CreateNodegroup", "eks:CreatePodIdentityAssociation",
                "eks:TagResource", "eks:UntagResource",
            ],
            // AWS has been seen to check an upgrade on cluster/NAME/update, and a creation on cluster/NAME, although its
            // reference lists no resource for that.
            Resource = [scope.Cluster, $"{scope.Cluster}/*"],
        };
        // Without both conditions this would be the right to let anybody in as anything.
        yield return new("LetIn")
        {
            Action = ["eks:CreateAccessEntry"],
            Resource = [scope.Cluster],
            Condition =
            [
                new("ArnEquals", "eks:principalArn", [.. scope.ClusterPrincipals, scope.AutoNodeRole, .. scope.Settings.ClusterPrincipals ?? []]),
                new("ForAllValues:StringEquals", "eks:kubernetesGroups", Groups),
            ],
        };
        yield return new("MakeAdministrator")
        {
            Action = ["eks:AssociateAccessPolicy"],
            Resource = [scope.Arn("eks", $"access-entry/{scope.Settings.ClusterName}/*")],
            Condition =
            [
                new("ArnEquals", "eks:policyArn", $"arn:{scope.Partition}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"),
            ],
        };
        yield return new("ChangeParts")
        {
            Action =
            [
                "eks:UpdateAddon", "eks:DeleteAddon", "eks:UpdateNodegroupConfig", "eks:UpdateNodegroupVersion",
                "eks:DeleteNodegroup", "eks:DescribeUpdate", "eks:UpdateAccessEntry", "eks:DeleteAccessEntry",
                "eks:DisassociateAccessPolicy", "eks:UpdatePodIdentityAssociation", "eks:DeletePodIdentityAssociation",
                "eks:TagResource", "eks:UntagResource",
            ],
            Resource = Parts(scope),
        };
    }

    private static IReadOnlyList<string> Parts(Scope scope) =>
    [
        .. from kind in new[] { "addon", "nodegroup", "access-entry", "podidentityassociation" }
           select scope.Arn("eks", $"{kind}/{scope.Settings.ClusterName}/*"),
    ];
}
