namespace SampleIam.Statements;

/// <summary>
/// Rights of this project's own jobs: on the roles of the chain and their policies. Only an administrator changes the
/// boundaries and GitLab's provider, or deletes the role that these jobs run with.
/// </summary>
public static class IdentityStatements
{
    /// <summary>What previews read.</summary>
    public static IEnumerable<PolicyStatement> Read(Scope scope)
    {
        yield return RoleStatements.Read("Roles", scope.ChainRoles);
        yield return new("Policies")
        {
            Action = ["iam:GetPolicy", "iam:GetPolicyVersion"],
            Resource = [scope.JobPolicies, scope.JobBoundary, scope.ClusterBoundary],
        };
        yield return new("GitLab") { Action = ["iam:GetOpenIDConnectProvider"], Resource = [scope.GitLabProvider] };
        if (!scope.Settings.Gitlab.CreateProvider)
        {
            yield return new("FindGitLab") { Action = ["iam:ListOpenIDConnectProviders"], Resource = ["*"] };
        }
    }

    /// <summary>What updates change.</summary>
    public static IEnumerable<PolicyStatement> Write(Scope scope)
    {
        IReadOnlyList<PolicyCondition> bounded = [new("StringEquals", "iam:PermissionsBoundary", scope.JobBoundary)];
        yield return RoleStatements.Create(scope.ChainRoles, scope.JobBoundary);
        yield return RoleStatements.Change(scope.ChainRoles);
        yield return RoleStatements.Delete(scope.DeletableRoles);
        yield return new("AutomationRights")
        {
            Action = ["iam:PutRolePolicy", "iam:DeleteRolePolicy"],
            Resource = [scope.AutomationRole],
            Condition = bounded,
        };
        yield return new("JobRights")
        {
            Action = ["iam:AttachRolePolicy", "iam:DetachRolePolicy"],
            Resource = scope.JobRoles,
            Condition = [new("ArnLike", "iam:PolicyARN", scope.JobPolicies), .. bounded],
        };
        yield return new("JobPolicies")
        {
            Action =
            [
                "iam:CreatePolicy", "iam:TagPolicy", "iam:UntagPolicy", "iam:ListPolicyVersions", "iam:CreatePolicyVersion",
                "iam:DeletePolicyVersion", "iam:DeletePolicy",
            ],
            Resource = [scope.JobPolicies],
        };
    }
}
