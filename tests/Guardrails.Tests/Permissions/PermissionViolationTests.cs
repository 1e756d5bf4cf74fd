namespace Guardrails.Tests.Permissions;

/// <summary>Shows that each rule catches what breaks it, and names project, role, type and operation.</summary>
public class PermissionViolationTests
{
    private static IReadOnlyList<ResourceAction> Actions => AccountUnderTest.Own.Actions;

    private static RoleUnderTest Role(string project, string job, AccountUnderTest? account = null) =>
        (account ?? AccountUnderTest.Own).Roles.Single(role => role.Name == $"{project}-dev-{job}");

    private static IEnumerable<string> Reaches(RoleUnderTest role) => PermissionRules.Reaches(role, AccountUnderTest.Shared.Actions);

    private static RoleUnderTest Sharing(string project) => Role(project, "deploy", AccountUnderTest.Shared);

    private static RoleUnderTest Without(RoleUnderTest role, string action) =>
        role.With(right => [right with { Actions = [.. right.Actions.Where(one => one != action)] }]);

    private static RoleUnderTest WithoutTests(RoleUnderTest role, string sid) => role.With(right => [right.Sid == sid ? right with { Tests = [] } : right]);

    private static RoleUnderTest Plus(RoleUnderTest role, string action, string resource = "*") =>
        role with { Rights = [.. role.Rights, new("more", "More", Allows: true, [action], [resource], [])] };

    [TestCase("sample-iam", "iam:CreatePolicy", "sample-iam-dev-deploy: aws:iam/policy:Policy 'sample-eks-network' create: iam:CreatePolicy on arn:aws:iam::123456789012:policy/sample-iam/dev/sample-eks-dev-network is not allowed")]
    [TestCase("sample-eks", "kms:CreateKey", "sample-eks-dev-deploy: aws:kms/key:Key 'eks-cluster' create: kms:CreateKey on ")]
    [TestCase("sample-eks", "logs:DeleteLogGroup", "sample-eks-dev-deploy: aws:cloudwatch/logGroup:LogGroup 'eks-cluster' delete: logs:DeleteLogGroup on ")]
    [TestCase("sample-k8sapp", "ecr:PutImage", "sample-k8sapp-dev-deploy: docker:index/image:Image 'breathe' create: ecr:PutImage on ")]
    [TestCase("sample-k8sapp", "ecr:PutImageTagMutability", "sample-k8sapp-dev-deploy: aws:ecr/repository:Repository 'breathe' update: ecr:PutImageTagMutability on ")]
    public void A_missing_right_names_role_type_operation_and_action(string project, string action, string expected) =>
        Assert.That(PermissionRules.Missing(Without(Role(project, "deploy"), action), Actions), Has.Some.StartsWith(expected));

    [TestCase("sample-eks", "ec2:DescribeAddressesAttribute")]
    [TestCase("sample-eks", "kms:ListAliases")]
    [TestCase("sample-k8sapp", "ecr:ListTagsForResource")]
    [TestCase("sample-iam", "iam:GetPolicyVersion")]
    public void A_missing_right_to_read_is_seen(string project, string action)
    {
        Assert.That(PermissionRules.Missing(Without(Role(project, "preview"), action), Actions), Has.Some.Contains($"read: {action} on "));
    }

    [Test]
    public void A_condition_that_the_request_does_not_meet_is_seen() =>
        Assert.That(
            PermissionRules.Missing(
                Role("sample-iam", "deploy").With(right => [right with { Tests = [.. right.Tests, new("StringEquals", "aws:RequestedRegion", ["eu-central-1"])] }]),
                Actions),
            Has.Some.Contains("iam:CreateRole"));

    [Test]
    public void A_right_on_a_new_key_that_depends_on_its_tags_is_seen() =>
        Assert.That(
            PermissionRules.MissingBeforeTagsCount(
                Role("sample-eks", "deploy").With(right => right.Sid == "TagNewKey" ? [right with { Tests = [new("StringEquals", "aws:ResourceTag/project", ["sample-eks"])] }] : [right]),
                Actions),
            Has.Some.Contains("aws:kms/key:Key 'eks-cluster' create: kms:TagResource on "));

    [Test]
    public void A_key_whose_policy_does_not_name_the_role_is_seen() =>
        Assert.That(
            PermissionRules.Missing(Role("sample-eks", "preview"), [.. Actions.Select(action => action with { Requests = [.. action.Requests.Select(request => request with { Policy = request.Policy?.Replace("-preview", "-other") })] })]),
            Has.Some.Contains("aws:kms/key:Key 'eks-cluster' read: kms:DescribeKey on "));

    [Test]
    public void A_boundary_that_is_too_narrow_is_seen()
    {
        var role = Role("sample-k8sapp", "deploy");
        Assert.That(
            PermissionRules.Missing(role with { Boundary = [.. role.Boundary.Where(right => right.Sid != "Services")] }, Actions),
            Has.Some.Contains("ecr:CreateRepository"));
    }

    [TestCase("sample-k8sapp", "ecr:PutImage")]
    [TestCase("sample-eks", "ec2:DeleteVpc")]
    [TestCase("sample-iam", "iam:AttachRolePolicy")]
    public void A_preview_role_that_writes_is_seen(string project, string action)
    {
        Assert.That(PermissionRules.Writes(Plus(Role(project, "preview"), action), Actions), Has.Some.Matches($".*-dev-preview: .*: {action} on .* is allowed, and it writes"));
    }

    [TestCase("iam:CreatePolicyVersion", "'job-boundary' update: iam:CreatePolicyVersion on ")]
    [TestCase("iam:DeleteOpenIDConnectProvider", "'gitlab' delete: iam:DeleteOpenIDConnectProvider on ")]
    [TestCase("iam:DeleteRole", "'sample-iam-deploy' delete: iam:DeleteRole on ")]
    public void A_role_that_does_what_is_an_administrators_is_seen(string action, string expected) =>
        Assert.That(PermissionRules.AdministratorsWrites(Plus(Role("sample-iam", "deploy"), action).Unbounded, Actions), Has.Some.Contains(expected));

    [Test]
    public void The_boundary_keeps_every_role_from_changing_it_and_the_provider() =>
        Assert.That(
            PermissionRules.AdministratorsWrites(Plus(Role("sample-iam", "deploy"), "iam:*"), Actions),
            Is.All.Contains("'sample-iam-deploy' delete: iam:DeleteRole on "));

    [Test]
    public void A_role_that_reaches_another_environment_is_seen() =>
        Assert.That(
            Reaches(WithoutTests(Sharing("sample-eks"), "Change").Unbounded),
            Has.Some.StartsWith("sample-eks-dev-deploy: aws:ec2/").And.Some.EndsWith(" is allowed, and it belongs to prod"));

    [Test]
    public void A_role_that_reaches_what_has_no_tags_yet_is_seen() =>
        Assert.That(
            PermissionRules.Reaches(Plus(Sharing("sample-eks"), "kms:ScheduleKeyDeletion"), AccountUnderTest.Shared.WithoutTags),
            Has.Some.Contains("'eks-cluster' delete: kms:ScheduleKeyDeletion on "));

    [TestCase("Change", "ec2:DeleteVpc on arn:aws:ec2:eu-central-1:123456789012:vpc/", "aws:ResourceTag/project = other")]
    [TestCase("Create", "ec2:CreateVpc on arn:aws:ec2:eu-central-1:123456789012:vpc/", "aws:RequestTag/environment = prod")]
    [TestCase("TagCreated", "ec2:CreateTags on arn:aws:ec2:eu-central-1:123456789012:vpc/", "ec2:CreateAction = nothing")]
    [TestCase("PassToEks", "iam:PassRole on ", "iam:PassedToService = other")]
    [TestCase("LetIn", "eks:CreateAccessEntry on ", "eks:kubernetesGroups = other")]
    public void A_condition_that_is_missing_is_seen(string sid, string action, string variant) =>
        Assert.That(
            PermissionRules.Indifferent(WithoutTests(Role("sample-eks", "deploy"), sid), Actions),
            Has.Some.Contains(action).And.Some.EndsWith($" is allowed with {variant}"));

    [Test]
    public void A_role_that_gives_another_environments_role_a_boundary_of_its_own_is_seen()
    {
        var role = Sharing("sample-eks").With(right => [right with { Resources = [.. right.Resources.Select(one => one.Replace("role/sample-eks-dev-", "role/sample-eks-*-"))] }]).Unbounded;
        Assert.That(
            PermissionRules.Reaches(role, [.. AccountUnderTest.Shared.Actions.Select(action => action.ChosenBy("dev"))]),
            Has.Some.Contains("update: iam:PutRolePermissionsBoundary on arn:aws:iam::123456789012:role/sample-eks-prod-"));
    }

    [Test]
    public void A_resource_that_nothing_needs_is_seen() =>
        Assert.That(
            PermissionRules.Unused(Role("sample-k8sapp", "deploy").With(right => right.Sid == "ChangeRepository" ? [right with { Resources = [.. right.Resources, "arn:aws:ecr:eu-central-1:123456789012:repository/more"] }] : [right]), Actions),
            Is.EqualTo(new[] { "sample-k8sapp-dev-deploy: sample-k8sapp-dev-registry/ChangeRepository allows arn:aws:ecr:eu-central-1:123456789012:repository/more, which nothing that it is there for needs" }));

    [Test]
    public void A_boundary_that_does_not_keep_environments_apart_is_seen()
    {
        var role = Sharing("sample-eks").OnlyBounded;
        Assert.That(Reaches(role with { Boundary = [.. role.Boundary.Where(right => right.Allows)] }), Has.Some.EndsWith(" is allowed, and it belongs to prod"));
    }

    [Test]
    public void A_role_that_tags_another_environments_untagged_group_as_its_own_is_seen()
    {
        var adopt = Role("sample-eks", "deploy").Rights.Where(right => right.Sid == "AdoptDefaultGroup");
        var role = Sharing("sample-eks");
        Assert.That(
            PermissionRules.Adopts(role with { Rights = [.. role.Rights, .. adopt] }, AccountUnderTest.Shared.Actions),
            Has.Some.Matches("sample-eks-dev-deploy: ec2:CreateTags on .*:security-group/.* is allowed without tags, and then ec2:RevokeSecurityGroupIngress"));
    }

    [Test]
    public void A_role_that_may_delete_any_key_with_its_tags_is_seen()
    {
        var role = Sharing("sample-eks");
        var own = role.Rights.First(right => right.Sid == "Change").Tests;
        Assert.That(
            PermissionRules.Adopts(role with { Rights = [.. role.Rights, new("more", "More", Allows: true, ["kms:ScheduleKeyDeletion"], ["*"], own)] }, AccountUnderTest.Shared.Actions),
            Has.Some.Matches("sample-eks-dev-deploy: kms:TagResource on .*:key/.* is allowed without tags, and then kms:ScheduleKeyDeletion"));
    }

    [Test]
    public void A_right_that_the_automation_role_lacks_is_seen() =>
        Assert.That(
            PermissionRules.Missing(Without(Role("sample-iam", "automation"), "ecr:PutImage"), Actions),
            Has.Some.StartsWith("sample-iam-dev-automation: docker:index/image:Image 'breathe' create: ecr:PutImage on "));

    [Test]
    public void A_right_that_the_automation_role_does_not_need_is_seen() =>
        Assert.That(
            PermissionRules.Unused(Plus(Role("sample-iam", "automation"), "ecr:DeleteRepository"), Actions),
            Is.EqualTo(new[] { "sample-iam-dev-automation: more/More allows ecr:DeleteRepository, which nothing that it is there for needs", "sample-iam-dev-automation: more/More allows *, which nothing that it is there for needs" }));

    [TestCase("sample-eks", "ec2:CreateNetworkAcl")]
    [TestCase("sample-k8sapp", "ecr:BatchDeleteImage")]
    public void An_unused_right_names_role_policy_and_action(string project, string action)
    {
        Assert.That(
            PermissionRules.Unused(Plus(Role(project, "deploy"), action), Actions),
            Is.EqualTo(new[] { $"{project}-dev-deploy: more/More allows {action}, which nothing that it is there for needs", $"{project}-dev-deploy: more/More allows *, which nothing that it is there for needs" }));
    }

    [Test]
    public void A_condition_key_that_AWS_does_not_send_is_not_made_up()
    {
        var list = Actions.First(action => action.Action == "kms:ListAliases");
        Assert.That(list.Requests.Single().Context.Keys, Is.EqualTo(new[] { "aws:RequestedRegion" }));
    }
}
