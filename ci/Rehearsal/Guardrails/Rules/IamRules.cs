using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rehearsal.Running;

namespace Guardrails.Rules;

internal static partial class IamRules
{
    // AWS knows no narrower resource for these; a key has no ARN before it is created.
    private static readonly string[] Unbounded =
    [
        "ecr:GetAuthorizationToken", "eks:DescribeAddonVersions", "iam:ListOpenIDConnectProviders", "kms:CreateKey",
        "kms:ListAliases", "logs:DescribeLogGroups",
        "ec2:DescribeAddresses", "ec2:DescribeAddressesAttribute", "ec2:DescribeAvailabilityZones", "ec2:DescribeFlowLogs",
        "ec2:DescribeInternetGateways", "ec2:DescribeLaunchTemplates", "ec2:DescribeLaunchTemplateVersions",
        "ec2:DescribeNatGateways", "ec2:DescribeNetworkAcls", "ec2:DescribeNetworkInterfaces", "ec2:DescribePrefixLists",
        "ec2:DescribeRouteTables", "ec2:DescribeSecurityGroupRules", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets",
        "ec2:DescribeVpcEndpoints", "ec2:DescribeVpcs",
    ];

    // What AWS creates has no tags; the action is checked on the project's own address or launch template as well.
    private static readonly (string Action, string Kind)[] Untagged =
        [("ec2:DisassociateAddress", "network-interface"), ("ec2:RunInstances", "image")];

    // These name no account when they assume a role: only their own account can give them one.
    private static readonly string[] ServicesOfOneAccount = ["ec2.amazonaws.com", "pods.eks.amazonaws.com"];

    private static readonly string[] Identities = ["account", "iam", "identitystore", "organizations", "sso", "sts"];

    private static readonly string[] NodePolicies = ["AmazonEKSWorkerNodePolicy", "AmazonEKSWorkerNodeMinimalPolicy", "AmazonEC2ContainerRegistryPullOnly"];

    public static readonly Rule No_policy_allows_every_action =
        OnStatements(statement => Where(statement, "Action", statement.Actions, action => action is "*" or "*:*"));

    // A key's own policy leaves the key to its account: AWS's default.
    public static readonly Rule No_policy_allows_all_of_a_service =
        OnStatements(statement => statement.IsOfAccount ? [] : Where(statement, "Action", statement.Actions, action => action.EndsWith(":*", StringComparison.Ordinal) && action != "*:*"));

    public static readonly Rule No_wildcard_action_meets_a_wildcard_resource =
        OnStatements(statement => IsOnEverything(statement) ? Where(statement, "Action", statement.Actions, action => action.Contains('*')) : []);

    public static readonly Rule A_wildcard_resource_stands_only_where_AWS_knows_no_narrower_or_tags_narrow_it = OnStatements(statement =>
        IsOnEverything(statement) && (!statement.IsNarrowedByTags || statement.Resources.Contains("*"))
            ? Where(statement, "Action", statement.Actions, action => !action.Contains('*') && !Unbounded.Contains(action)
                && statement.Resources.Where(NamesNothing).Any(resource => !Untagged.Any(one => action == one.Action && resource.EndsWith($":{one.Kind}/*", StringComparison.Ordinal))))
            : []);

    public static readonly Rule No_policy_allows_by_exception =
        OnStatements(statement => from key in new[] { "NotAction", "NotResource", "NotPrincipal" }
                                  where statement.Json.ContainsKey(key)
                                  select new Finding($"{statement.Path}.{key}", statement.Json[key].Show()));

    public static readonly Rule Nobody_is_trusted_by_a_wildcard =
        OnStatements(statement => Where(statement, "Principal", statement.Principals, principal => principal.Contains('*')));

    public static readonly Rule A_boundary_leaves_identities_alone = Rule.On([Types.Policy], (policy, stack) =>
        IsBoundary(policy, stack)
            ? PolicyStatement.Of(policy).SelectMany(statement => Where(statement, "Action", statement.Actions, action =>
                action.StartsWith('*') || Identities.Any(service => action.StartsWith($"{service}:", StringComparison.Ordinal) && action.Contains('*'))))
            : []);

    public static readonly Rule A_web_identity_is_trusted_for_one_audience = OnWebIdentity(statement =>
        statement.Exactly(":aud") is { } value && !value.Contains('*') ? [] : [":aud"]);

    public static readonly Rule A_web_identity_is_trusted_for_branches_of_one_project = OnWebIdentity(statement =>
        statement.Exactly(":sub") is { } one && OneBranch().IsMatch(one) ? []
        : statement.Like(":sub") is { } every && EveryBranch().IsMatch(every) ? []
        : [":sub"]);

    public static readonly Rule A_service_is_trusted_on_behalf_of_one_account = OnStatements(statement =>
        statement.Services.All(ServicesOfOneAccount.Contains) || statement.Exactly("aws:SourceAccount") is not null || statement.Exactly("aws:SourceArn") is not null
            ? []
            : [new($"{statement.Path}.Condition", statement.Json["Condition"].Show())]);

    public static readonly Rule A_session_lasts_an_hour_at_most =
        Rule.On([Types.Role], role => role.Must("maxSessionDuration", seconds => (seconds.Number() ?? 3600) <= 3600));

    public static readonly Rule No_role_is_an_administrator = Rule.On(resource => Attached(resource).Any(), (resource, _) =>
        from policy in Attached(resource)
        where IsOfAdministrators(policy.Arn)
        select new Finding(policy.Path, policy.Arn));

    public static readonly Rule Nodes_may_join_and_pull_and_nothing_else = Rule.On(resource => resource.Key.Type == Types.Role || resource.Inputs["role"] is not null, (resource, stack) =>
        NodeRoles(stack).Contains(resource.Key.Type == Types.Role ? resource.Id : resource.Inputs["role"].Text())
            ? Attached(resource)
                // What is an administrator's is another rule's.
                .Where(policy => !NodePolicies.Contains(policy.Arn.Split('/')[^1]) && !IsOfAdministrators(policy.Arn))
                .Select(policy => new Finding(policy.Path, policy.Arn))
                .Concat(PolicyStatement.Of(resource).Where(statement => statement.IsRight).Select(statement => new Finding(statement.Path, statement.Json.Show())))
            : []);

    public static readonly Rule A_policy_is_of_the_newest_language = Rule.On(resource => PolicyStatement.Policies(resource).Any(), (resource, _) =>
        PolicyStatement.Policies(resource).SelectMany(policy => policy.Json.Must($"{policy.Path}.", "Version", version => version.Text() == "2012-10-17")));

    public static readonly Rule A_managed_policy_fits_what_IAM_takes =
        Rule.On([Types.Policy], policy => TooLong("policy", 6144, policy.Inputs["policy"]));

    // IAM counts them together, whichever resources hold them.
    public static readonly Rule The_inline_policies_of_a_role_fit_what_IAM_takes = Rule.On([Types.Role], (role, stack) => TooLong("inline policies", 10_240,
    [
        .. stack.Of(Types.RolePolicy).Where(inline => inline.Inputs["role"].Text() == role.Id).Select(inline => inline.Inputs["policy"]),
        .. role.Inputs["inlinePolicies"].Items().Select(inline => inline.At("policy")),
    ]));

    public static readonly Rule A_trust_policy_fits_what_IAM_takes =
        Rule.On([Types.Role], role => TooLong("assumeRolePolicy", 2048, role.Inputs["assumeRolePolicy"]));

    [GeneratedRegex(@"\Aproject_path:[^:*?]+:ref_type:branch:ref:[^:*?]+\z")]
    private static partial Regex OneBranch();

    [GeneratedRegex(@"\Aproject_path:[^:*?]+:ref_type:branch:ref:\*\z")]
    private static partial Regex EveryBranch();

    // A boundary allows nothing by itself: it has a rule of its own.
    private static Rule OnStatements(Func<PolicyStatement, IEnumerable<Finding>> check, [CallerMemberName] string name = "") =>
        Rule.On(
            resource => PolicyStatement.Policies(resource).Any(),
            (resource, stack) => IsBoundary(resource, stack) ? [] : PolicyStatement.Of(resource).SelectMany(check),
            name);

    private static Rule OnWebIdentity(Func<PolicyStatement, IEnumerable<string>> missing, [CallerMemberName] string name = "") =>
        OnStatements(statement => statement.Actions.Contains("sts:AssumeRoleWithWebIdentity")
            ? missing(statement).Select(claim => new Finding($"{statement.Path}.Condition {claim}", statement.Json["Condition"].Show()))
            : [], name);

    // A policy that is attached to nobody.
    private static bool IsBoundary(RehearsedResource resource, StackUnderTest stack) =>
        resource.Key.Type == Types.Policy && !stack.Of(Types.PolicyAttachment).Any(attachment => attachment.Inputs["policyArn"].Text() == resource.Id);

    private static IEnumerable<Finding> Where(PolicyStatement statement, string property, IEnumerable<string> values, Func<string, bool> isBad) =>
        values.Where(isBad).Select(value => new Finding($"{statement.Path}.{property}", value));

    // IAM does not count white space.
    private static IEnumerable<Finding> TooLong(string property, int most, params IEnumerable<JsonNode?> policies) =>
        policies.Sum(policy => (policy.Text() ?? "").Count(character => !char.IsWhiteSpace(character))) is var length && length > most
            ? [new(property, $"{length} characters long; IAM takes {most}")]
            : [];

    private static bool IsOnEverything(PolicyStatement statement) => statement.IsRight && statement.Resources.Any(NamesNothing);

    // An ARN is arn:partition:service:region:account:kind/name or …:kind:name; S3 has no kinds.
    private static bool NamesNothing(string resource)
    {
        var parts = resource.Split(':', 6);
        if (parts.Length < 6)
        {
            return resource.Contains('*');
        }

        var name = parts[2] == "s3" ? parts[5] : parts[5][(parts[5].IndexOfAny(['/', ':']) + 1)..];
        return parts[..5].Any(part => part.Contains('*')) || name.StartsWith('*') || name.StartsWith('?');
    }

    // Policies that AWS or somebody else keeps, whichever resource attaches them.
    private static IEnumerable<(string Path, string Arn)> Attached(RehearsedResource resource) =>
        from leaf in Types.IsAws(resource) ? resource.Inputs.Leaves() : []
        where leaf.Path == "policyArn" || leaf.Path.StartsWith("managedPolicyArns.", StringComparison.Ordinal)
        select (leaf.Path, leaf.Value.Text() ?? "");

    private static bool IsOfAdministrators(string arn) => arn.Contains("Administrator") || arn.Contains("FullAccess") || arn.Contains("PowerUser");

    private static IEnumerable<string?> NodeRoles(StackUnderTest stack) =>
        stack.Of(Types.Role).Where(role => PolicyStatement.Of(role).Any(statement => statement.Services.Contains("ec2.amazonaws.com"))).Select(role => role.Id);
}
