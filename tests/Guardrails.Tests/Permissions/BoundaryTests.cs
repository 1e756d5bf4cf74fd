using Rehearsal.Cloud;

namespace Guardrails.Tests.Permissions;

/// <summary>What a boundary refuses whatever policies a role is given.</summary>
public class BoundaryTests
{
    private const string Region = "eu-central-1";
    private static readonly string Iam = $"arn:aws:iam::{CloudNames.Account}:";

    private static IEnumerable<TestCaseData> Requests() =>
        from stack in AccountUnderTest.Shared.Stacks
        where stack.Project == "sample-iam"
        from policy in stack.Of(Types.Policy)
        let name = policy.Inputs["name"].Text()!
        where name.EndsWith("-boundary", StringComparison.Ordinal)
        from request in Refused(stack.Environment)
        select new TestCaseData(request, PolicyRight.Parse(name, policy.Inputs["policy"].Text()!)) { TestName = $"{name} refuses {request.Action} on {request.Resource}" };

    [TestCaseSource(nameof(Requests))]
    public void A_boundary_refuses(object request, object boundary) =>
        Assert.That(PolicyEvaluator.Decide((PolicyRequest)request, [PolicyRight.Everything], (IReadOnlyList<PolicyRight>)boundary).IsAllowed, Is.False);

    [Test]
    public void A_boundary_that_allows_too_much_is_seen() =>
        Assert.That(
            Refused("dev").Where(request => !PolicyEvaluator.Decide(request, [PolicyRight.Everything], PolicyRight.Parse("boundary", """{ "Statement": [{ "Effect": "Allow", "Action": "iam:*", "Resource": "*" }] }""")).IsAllowed)
                .Select(request => request.Action.Split(':')[0]),
            Has.None.EqualTo("iam"));

    /// <summary>What no role of an environment may ever do.</summary>
    internal static IReadOnlyList<PolicyRequest> Refused(string environment)
    {
        var other = environment == "dev" ? "prod" : "dev";
        var boundary = $"{Iam}policy/sample-iam-{environment}-boundary";
        return
        [
            Request("iam:CreateUser", $"{Iam}user/new"),
            Request("iam:CreateAccessKey", $"{Iam}user/new"),
            Request("iam:AttachUserPolicy", $"{Iam}user/new"),
            Request("iam:CreateRole", $"{Iam}role/new", ("iam:PermissionsBoundary", boundary)),
            Request("iam:CreateRole", $"{Iam}role/sample-eks-{environment}-nodes"),
            Request("iam:CreateRole", $"{Iam}role/sample-eks-{environment}-nodes", ("iam:PermissionsBoundary", $"{Iam}policy/sample-iam-{other}-boundary")),
            Request("iam:PutRolePermissionsBoundary", $"{Iam}role/sample-eks-{environment}-deploy", ("iam:PermissionsBoundary", $"{Iam}policy/wide")),
            Request("iam:DeleteRolePermissionsBoundary", $"{Iam}role/sample-eks-{environment}-deploy", ("iam:PermissionsBoundary", boundary)),
            Request("iam:PutRolePolicy", $"{Iam}role/sample-iam-{environment}-automation"),
            Request("iam:AttachRolePolicy", $"{Iam}role/sample-eks-{environment}-deploy"),
            .. from role in RolesOf(other) select Request("iam:AttachRolePolicy", role, ("iam:PermissionsBoundary", boundary)),
            .. from role in RolesOf(other) select Request("iam:PassRole", role, ("iam:PassedToService", "eks.amazonaws.com")),
            Request("iam:DeleteServiceLinkedRole", $"{Iam}role/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS"),
            Request("iam:UpdateAssumeRolePolicy", $"{Iam}role/sample-k8sapp-{other}-deploy"),
            Request("iam:UpdateAssumeRolePolicy", $"{Iam}role/administrator"),
            Request("iam:CreatePolicyVersion", boundary),
            Request("iam:CreatePolicyVersion", $"{Iam}policy/sample-eks-{environment}-boundary"),
            Request("iam:DeletePolicy", boundary),
            Request("iam:CreatePolicy", $"{Iam}policy/new"),
            Request("iam:CreatePolicyVersion", $"{Iam}policy/sample-iam/{other}/sample-eks-{other}-network"),
            Request("iam:PassRole", $"{Iam}role/administrator", ("iam:PassedToService", "ec2.amazonaws.com")),
            Request("iam:CreateServiceLinkedRole", $"{Iam}role/aws-service-role/other.amazonaws.com/AWSServiceRoleForOther"),
            Request("iam:AddRoleToInstanceProfile", $"{Iam}instance-profile/administrator"),
            Request("iam:DeleteOpenIDConnectProvider", $"{Iam}oidc-provider/gitlab.com"),
            Request("iam:CreateOpenIDConnectProvider", $"{Iam}oidc-provider/other.example.com"),
            Request("sts:AssumeRole", $"{Iam}role/administrator"),
            Request("organizations:LeaveOrganization", "*"),
            Request("s3:GetObject", "arn:aws:s3:::bucket/object"),
            Request("lambda:InvokeFunction", $"arn:aws:lambda:{Region}:{CloudNames.Account}:function:any"),
            Request("ec2:DeleteVpc", $"arn:aws:ec2:us-east-1:{CloudNames.Account}:vpc/vpc-1", ("aws:RequestedRegion", "us-east-1")),
            .. from action in new[] { "ec2:DeleteVpc", "ecr:DeleteRepository", "eks:DeleteCluster", "kms:ScheduleKeyDeletion", "logs:DeleteLogGroup" }
               select Request(action, "*", ("aws:ResourceTag/environment", other)),
        ];
    }

    private static IEnumerable<string> RolesOf(string environment) =>
        from stack in AccountUnderTest.Shared.Stacks
        where stack.Environment == environment
        from role in stack.Of(Types.Role)
        group role by role.Inputs["name"].Text() into same
        select $"{Iam}role/{same.Key}";

    private static PolicyRequest Request(string action, string resource, params (string Key, string Value)[] context)
    {
        var all = context.ToDictionary(one => one.Key, one => (IReadOnlyList<string>)[one.Value]);
        all.TryAdd("aws:RequestedRegion", [Region]);
        return new(action, resource, all);
    }
}
