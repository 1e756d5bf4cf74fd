namespace Guardrails.Tests.Permissions;

/// <summary>Shows that each rule catches what breaks it, and names project, role, type and operation.</summary>
public class PermissionViolationTests
{
    private static RoleUnderTest Role(string project, string job, string environment = "dev") =>
        RoleUnderTest.Of(StackUnderTest.Fixtures).Single(role => role.Name == $"{project}-{environment}-{job}");

    private static RoleUnderTest Without(RoleUnderTest role, string action) =>
        role.With(right => [right with { Actions = [.. right.Actions.Where(one => one != action)] }]);

    private static RoleUnderTest WithoutTests(RoleUnderTest role, string sid) => role.With(right => [right.Sid == sid ? right with { Tests = [] } : right]);

    private static RoleUnderTest Plus(RoleUnderTest role, string action, string resource = "*") =>
        role with { Rights = [.. role.Rights, new("more", "More", Allows: true, [action], [resource], [])] };

    [TestCase("sample-iam", "iam:CreatePolicy", "sample-iam-dev-deploy: aws:iam/policy:Policy 'sample-eks-network' create: iam:CreatePolicy on arn:aws:iam::123456789012:policy/sample-iam/dev/sample-eks-dev-network is not allowed")]
    [TestCase("sample-eks", "kms:EnableKeyRotation", "sample-eks-dev-deploy: aws:kms/key:Key 'eks-cluster' create: kms:EnableKeyRotation on ")]
    [TestCase("sample-eks", "logs:DeleteLogGroup", "sample-eks-dev-deploy: aws:cloudwatch/logGroup:LogGroup 'eks-cluster' delete: logs:DeleteLogGroup on ")]
    [TestCase("sample-k8sapp", "ecr:PutImage", "sample-k8sapp-dev-deploy: docker:index/image:Image 'breathe' create: ecr:PutImage on ")]
    [TestCase("sample-k8sapp", "ecr:PutImageTagMutability", "sample-k8sapp-dev-deploy: aws:ecr/repository:Repository 'breathe' update: ecr:PutImageTagMutability on ")]
    public void A_missing_right_names_role_type_operation_and_action(string project, string action, string expected) =>
        Assert.That(PermissionRules.Missing(Without(Role(project, "deploy"), action), Stacks.Actions), Has.Some.StartsWith(expected));

    [TestCase("sample-eks", "ec2:DescribeAddressesAttribute")]
    [TestCase("sample-eks", "kms:ListAliases")]
    [TestCase("sample-k8sapp", "ecr:ListTagsForResource")]
    [TestCase("sample-iam", "iam:GetPolicyVersion")]
    public void A_missing_right_to_read_is_seen(string project, string action)
    {
        Assert.That(PermissionRules.Missing(Without(Role(project, "preview"), action), Stacks.Actions), Has.Some.Contains($"read: {action} on "));
    }

    [Test]
    public void A_condition_that_the_request_does_not_meet_is_seen() =>
        Assert.That(
            PermissionRules.Missing(
                Role("sample-iam", "deploy").With(right => [right with { Tests = [.. right.Tests, new("StringEquals", "aws:RequestedRegion", ["eu-central-1"])] }]),
                Stacks.Actions),
            Has.Some.Contains("iam:CreateRole"));

    [Test]
    public void A_right_on_a_new_key_that_depends_on_its_tags_is_seen() =>
        Assert.That(
            PermissionRules.MissingBeforeTagsCount(Role("sample-eks", "deploy").With(right => right.Sid == "NewKey" ? [] : [right]), Stacks.Actions),
            Has.Some.Contains("aws:kms/key:Key 'eks-cluster' create: kms:DescribeKey on ").And.Some.Contains("create: kms:CreateAlias on "));

    [Test]
    public void A_boundary_that_is_too_narrow_is_seen()
    {
        var role = Role("sample-k8sapp", "deploy");
        Assert.That(
            PermissionRules.Missing(role with { Boundary = [.. role.Boundary.Where(right => right.Sid != "Services")] }, Stacks.Actions),
            Has.Some.Contains("ecr:CreateRepository"));
    }

    [TestCase("sample-k8sapp", "ecr:PutImage")]
    [TestCase("sample-eks", "ec2:DeleteVpc")]
    [TestCase("sample-iam", "iam:AttachRolePolicy")]
    public void A_preview_role_that_writes_is_seen(string project, string action)
    {
        Assert.That(PermissionRules.Writes(Plus(Role(project, "preview"), action), Stacks.Actions), Has.Some.Matches($".*-dev-preview: .*: {action} on .* is allowed, and it writes"));
    }

    [Test]
    public void A_role_that_changes_a_boundary_is_seen()
    {
        var role = Plus(Role("sample-iam", "deploy"), "iam:CreatePolicyVersion");
        role = role with { Boundary = [.. role.Boundary, new("more", "More", Allows: true, ["iam:*"], ["*"], [])] };
        Assert.That(PermissionRules.BoundaryWrites(role, Stacks.Actions), Has.Some.Contains("'job-boundary' update: iam:CreatePolicyVersion on "));
    }

    [Test]
    public void The_boundary_keeps_every_role_from_changing_it() =>
        Assert.That(PermissionRules.BoundaryWrites(Plus(Role("sample-iam", "deploy"), "iam:*"), Stacks.Actions), Is.Empty);

    [Test]
    public void A_role_that_reaches_another_environment_is_seen()
    {
        var role = Role("sample-eks", "deploy");
        role = WithoutTests(role with { Boundary = [.. role.Boundary.Where(right => right.Allows)] }, "Change");
        Assert.That(PermissionRules.Reaches(role, Stacks.Actions), Has.Some.StartsWith("sample-eks-dev-deploy: aws:ec2/").And.Some.EndsWith(" is allowed, and it belongs to prod"));
    }

    [Test]
    public void The_boundary_keeps_a_careless_statement_from_reaching_another_environment() =>
        Assert.That(PermissionRules.Reaches(WithoutTests(Role("sample-eks", "deploy"), "Change"), Stacks.Actions), Is.Empty);

    [TestCase("sample-eks", "ec2:CreateNetworkAcl")]
    [TestCase("sample-k8sapp", "ecr:BatchDeleteImage")]
    public void An_unused_right_names_role_policy_and_action(string project, string action)
    {
        Assert.That(
            PermissionRules.Unused(Plus(Role(project, "deploy"), action), Stacks.Actions),
            Is.EqualTo(new[] { $"{project}-dev-deploy: more/More allows {action}, which nothing that {project} registers needs" }));
    }

    [Test]
    public void A_condition_key_that_AWS_does_not_send_is_not_made_up()
    {
        var list = Stacks.Actions.First(action => action.Action == "kms:ListAliases");
        Assert.That(list.Requests.Single().Context.Keys, Is.EqualTo(new[] { "aws:RequestedRegion" }));
    }
}
