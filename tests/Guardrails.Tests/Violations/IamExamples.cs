using Guardrails.Rules;
using static Guardrails.Tests.Violations.SoundIam;

namespace Guardrails.Tests.Violations;

internal static class IamExamples
{
    private const string Audience = "\"gitlab.com:aud\": \"https://gitlab.com\"";
    private const string Subject = "\"gitlab.com:sub\": \"project_path:group/project:ref_type:branch:ref:main\"";

    private static string Long(int characters) => Read.Replace("bucket", new string('x', characters));

    public static IEnumerable<Example> All =>
    [
        new(IamRules.No_policy_allows_every_action, _ => Rights("""{ "Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::bucket" }""")),
        new(IamRules.No_policy_allows_all_of_a_service, _ => Rights("""{ "Effect": "Allow", "Action": ["s3:*"], "Resource": "arn:aws:s3:::bucket" }""")),
        new(IamRules.No_wildcard_action_meets_a_wildcard_resource, _ => Rights("""{ "Effect": "Allow", "Action": "s3:Get*", "Resource": ["*"] }""")),
        new(IamRules.A_wildcard_resource_stands_only_where_AWS_knows_no_narrower_or_tags_narrow_it, _ => Rights("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }""")),
        new(IamRules.A_wildcard_resource_stands_only_where_AWS_knows_no_narrower_or_tags_narrow_it, _ => Rights("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::*" }""")),
        new(IamRules.A_wildcard_resource_stands_only_where_AWS_knows_no_narrower_or_tags_narrow_it, _ => Rights("""{ "Effect": "Allow", "Action": "iam:GetRole", "Resource": "arn:aws:iam::123456789012:role/*" }""")),
        new(IamRules.A_wildcard_resource_stands_only_where_AWS_knows_no_narrower_or_tags_narrow_it, _ => Rights("""{ "Effect": "Allow", "Action": "iam:GetRole", "Resource": "arn:aws:iam::*:role/mine" }""")),
        new(IamRules.No_policy_allows_every_action, _ => Raw.Resource(Types.Role, new()
        {
            AssumeRolePolicy = Document(People),
            InlinePolicies = { new RawInlinePolicyArgs { Policy = Document("""{ "Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::bucket" }""") } },
        })),
        new(IamRules.A_wildcard_resource_stands_only_where_AWS_knows_no_narrower_or_tags_narrow_it, _ => Rights(
            """{ "Effect": "Allow", "Action": "ec2:DeleteVpc", "Resource": "arn:aws:ec2:eu-central-1:123456789012:vpc/*", "Condition": { "StringEquals": { "aws:RequestedRegion": "eu-central-1" } } }""")),
        new(IamRules.A_wildcard_resource_stands_only_where_AWS_knows_no_narrower_or_tags_narrow_it, _ => Rights(
            """{ "Effect": "Allow", "Action": "ec2:DeleteVpc", "Resource": "*", "Condition": { "StringEquals": { "aws:ResourceTag/environment": "dev" } } }""")),
        new(IamRules.A_boundary_leaves_identities_alone, _ => Boundary("""{ "Effect": "Allow", "Action": "iam:*", "Resource": "*" }""")),
        new(IamRules.A_boundary_leaves_identities_alone, _ => Boundary("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }""")),
        new(IamRules.No_policy_allows_all_of_a_service, _ => Attached(Boundary("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::bucket" }"""))),
        new(IamRules.No_policy_allows_by_exception, _ => Rights("""{ "Effect": "Allow", "NotAction": "iam:CreateUser", "Resource": "arn:aws:s3:::bucket" }""")),
        new(IamRules.Nobody_is_trusted_by_a_wildcard, _ => Role("""{ "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole" }""")),
        new(IamRules.Nobody_is_trusted_by_a_wildcard, _ => Role("""{ "Effect": "Allow", "Principal": { "AWS": ["*"] }, "Action": "sts:AssumeRole" }""")),
        new(IamRules.Nobody_is_trusted_by_a_wildcard, _ => Raw.Resource(Types.RepositoryPolicy, new() { Policy = Document("""{ "Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage" }""") })),
        new(IamRules.A_web_identity_is_trusted_for_one_audience, _ => WebIdentity(Subject)),
        new(IamRules.A_web_identity_is_trusted_for_branches_of_one_project, _ => WebIdentity(Audience)),
        new(IamRules.A_web_identity_is_trusted_for_branches_of_one_project, _ => WebIdentity($"{Audience}, \"gitlab.com:sub\": \"project_path:group/*\"")),
        new(IamRules.A_web_identity_is_trusted_for_branches_of_one_project, _ => WebIdentity(Audience, "\"gitlab.com:sub\": \"project_path:group/*:ref_type:branch:ref:*\"")),
        new(IamRules.A_web_identity_is_trusted_for_branches_of_one_project, _ => WebIdentity(Audience, "\"gitlab.com:sub\": \"project_path:group/project:*\"")),
        new(IamRules.A_service_is_trusted_on_behalf_of_one_account,
            _ => Role("""{ "Effect": "Allow", "Principal": { "Service": "vpc-flow-logs.amazonaws.com" }, "Action": "sts:AssumeRole" }""")),
        new(IamRules.A_session_lasts_an_hour_at_most, _ => Role(change: role => role.MaxSessionDuration = 7200)),
        new(IamRules.No_role_is_an_administrator, _ => Attached("AdministratorAccess")),
        new(IamRules.No_role_is_an_administrator, _ => Raw.Resource(Types.Role, new() { AssumeRolePolicy = Document(People), ManagedPolicyArns = { "arn:aws:iam::aws:policy/AdministratorAccess" } })),
        new(IamRules.Nodes_may_join_and_pull_and_nothing_else, _ => Attached("AmazonEKS_CNI_Policy", Ec2)),
        new(IamRules.Nodes_may_join_and_pull_and_nothing_else, _ => Raw.Resource(Types.Role, new() { AssumeRolePolicy = Document(Ec2), ManagedPolicyArns = { "arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy" } })),
        new(IamRules.Nodes_may_join_and_pull_and_nothing_else, _ => Rights(trust: Ec2)),
        new(IamRules.A_policy_is_of_the_newest_language, _ => Rights(version: "2008-10-17")),
        new(IamRules.A_managed_policy_fits_what_IAM_takes, _ => Boundary(Long(6144))),
        new(IamRules.The_inline_policies_of_a_role_fit_what_IAM_takes, _ => Rights(Long(10_240))),
        new(IamRules.The_inline_policies_of_a_role_fit_what_IAM_takes, _ =>
        {
            var role = Role();
            Inline("one", role, Long(6000));
            Inline("two", role, Long(6000));
        }),
        new(IamRules.A_trust_policy_fits_what_IAM_takes, _ => Role($$"""{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:role/{{new string('x', 2048)}}" }, "Action": "sts:AssumeRole" }""")),
    ];
}
