using System.Text.Json.Nodes;

namespace Guardrails.Tests.Rules;

internal static class IamRules
{
    // AWS knows no narrower resource for these.
    private static readonly string[] Unbounded = ["ecr:GetAuthorizationToken"];

    // These name no account when they assume a role: only their own account can give them one.
    private static readonly string[] ServicesOfOneAccount = ["ec2.amazonaws.com", "pods.eks.amazonaws.com"];

    private static readonly string[] NodePolicies = ["AmazonEKSWorkerNodePolicy", "AmazonEKSWorkerNodeMinimalPolicy", "AmazonEC2ContainerRegistryPullOnly"];

    public static readonly Rule No_policy_allows_every_action =
        OnStatements(statement => Where(statement, "Action", statement.Actions, action => action is "*" or "*:*"));

    public static readonly Rule No_policy_allows_all_of_a_service =
        OnStatements(statement => Where(statement, "Action", statement.Actions, action => action.EndsWith(":*", StringComparison.Ordinal) && action != "*:*"));

    public static readonly Rule No_wildcard_action_meets_a_wildcard_resource =
        OnStatements(statement => statement.Resources.Contains("*") ? Where(statement, "Action", statement.Actions, action => action.Contains('*')) : []);

    public static readonly Rule A_wildcard_resource_stands_only_where_AWS_knows_no_narrower =
        OnStatements(statement => statement.Resources.Contains("*") ? Where(statement, "Action", statement.Actions, action => !action.Contains('*') && !Unbounded.Contains(action)) : []);

    public static readonly Rule No_policy_allows_by_exception =
        OnStatements(statement => from key in new[] { "NotAction", "NotResource", "NotPrincipal" }
                                  where statement.Json.ContainsKey(key)
                                  select new Finding($"{statement.Path}.{key}", statement.Json[key].Show()));

    public static readonly Rule Nobody_is_trusted_by_a_wildcard =
        OnStatements(statement => Where(statement, "Principal", statement.Principals, principal => principal.Contains('*')));

    public static readonly Rule A_web_identity_is_trusted_for_one_audience = OnWebIdentity(":aud");

    public static readonly Rule A_web_identity_is_trusted_for_one_exact_subject = OnWebIdentity(":sub");

    public static readonly Rule A_service_is_trusted_on_behalf_of_one_account = OnStatements(statement =>
        statement.Services.All(ServicesOfOneAccount.Contains) || statement.Exactly("aws:SourceAccount") is not null || statement.Exactly("aws:SourceArn") is not null
            ? []
            : [new($"{statement.Path}.Condition", statement.Json["Condition"].Show())]);

    public static readonly Rule A_session_lasts_an_hour_at_most =
        Rule.On([Types.Role], role => role.Must("maxSessionDuration", seconds => (seconds.Number() ?? 3600) <= 3600));

    public static readonly Rule No_role_is_an_administrator =
        Rule.On([Types.PolicyAttachment], attachment => attachment.Must("policyArn", policy =>
            policy.Text() is { } arn && !arn.Contains("Administrator") && !arn.Contains("FullAccess") && !arn.Contains("PowerUser")));

    public static readonly Rule Nodes_may_join_and_pull_and_nothing_else =
        Rule.On([Types.PolicyAttachment], (attachment, stack) =>
            stack.Of(Types.Role).Any(role => role.Id == attachment.Inputs["role"].Text() && PolicyStatement.Of(role).Any(statement => statement.Services.Contains("ec2.amazonaws.com")))
                // What is an administrator's is another rule's.
                ? attachment.Must("policyArn", policy => policy.Text() is { } arn && (NodePolicies.Contains(arn.Split('/')[^1]) || arn.Contains("Administrator")))
                : []);

    public static readonly Rule A_policy_is_of_the_newest_language =
        Rule.On([Types.Role, Types.RolePolicy], resource => from property in new[] { "assumeRolePolicy", "policy" }
                                                            let text = resource.Inputs[property].Text()
                                                            where text is not null
                                                            from finding in JsonNode.Parse(text).Must($"{property}.", "Version", version => version.Text() == "2012-10-17")
                                                            select finding);

    private static Rule OnStatements(Func<PolicyStatement, IEnumerable<Finding>> check, [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        Rule.On(PolicyStatement.Holders, resource => PolicyStatement.Of(resource).SelectMany(check), name);

    private static Rule OnWebIdentity(string claim, [System.Runtime.CompilerServices.CallerMemberName] string name = "") => OnStatements(statement =>
        !statement.Actions.Contains("sts:AssumeRoleWithWebIdentity") || (statement.Exactly(claim) is { } value && !value.Contains('*'))
            ? []
            : [new($"{statement.Path}.Condition.StringEquals {claim}", statement.Json["Condition"].Show())], name);

    private static IEnumerable<Finding> Where(PolicyStatement statement, string property, IEnumerable<string> values, Func<string, bool> isBad) =>
        values.Where(isBad).Select(value => new Finding($"{statement.Path}.{property}", value));
}
