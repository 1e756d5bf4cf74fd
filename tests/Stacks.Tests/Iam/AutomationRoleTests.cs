namespace Stacks.Tests.Iam;

public class AutomationRoleTests
{
    private const string Role = "aws:iam/role:Role";
    private const string Policy = "aws:iam/rolePolicy:RolePolicy";

    [TestCaseSource(typeof(ProgramUnderTest), nameof(ProgramUnderTest.Environments))]
    public async Task The_role_says_whose_access_to_the_cluster_it_is(string environment)
    {
        var run = await new ProgramUnderTest("sample-iam", environment).RunAsync();
        Assert.That(run.Input(Role, "tags.clusterAccess", "automationRole").Text(), Is.EqualTo("automationRole-usr"));
    }

    [Test]
    public async Task The_account_of_the_caller_is_trusted_by_default()
    {
        var run = await new ProgramUnderTest("sample-iam").RunAsync();
        var trust = run.Input(Role, "assumeRolePolicy", "automationRole").Statements();
        Assert.That(trust.Single()["Principal"]!["AWS"].Texts(), Is.EqualTo(new[] { "arn:aws:iam::123456789012:root" }));
    }

    [Test]
    public async Task Principals_in_the_settings_replace_the_account()
    {
        var run = await new ProgramUnderTest("sample-iam").With(s => s["trustedPrincipals"] = new System.Text.Json.Nodes.JsonArray("arn:aws:iam::210987654321:role/ci")).RunAsync();
        Assert.That(run.Input(Role, "assumeRolePolicy", "automationRole").Statements().Single()["Principal"]!["AWS"].Texts(), Is.EqualTo(new[] { "arn:aws:iam::210987654321:role/ci" }));
    }

    [Test]
    public async Task A_session_lasts_one_hour_at_most()
    {
        var run = await new ProgramUnderTest("sample-iam").RunAsync();
        Assert.That(run.Input(Role, "maxSessionDuration", "automationRole").Number(), Is.EqualTo(3600));
    }

    [Test]
    public async Task A_permissions_boundary_in_the_settings_is_set()
    {
        var run = await new ProgramUnderTest("sample-iam").With(s => s["permissionsBoundary"] = "arn:aws:iam::123456789012:policy/boundary").RunAsync();
        Assert.That(run.Input(Role, "permissionsBoundary", "automationRole").Text(), Is.EqualTo("arn:aws:iam::123456789012:policy/boundary"));
    }

    [TestCaseSource(typeof(ProgramUnderTest), nameof(ProgramUnderTest.Environments))]
    public async Task The_role_may_describe_its_cluster_and_use_its_repository_and_nothing_else(string environment)
    {
        var run = await new ProgramUnderTest("sample-iam", environment).RunAsync();
        var rights = run.Input(Policy, "policy").Statements().SelectMany(statement =>
            from action in statement["Action"].Texts()
            from resource in statement["Resource"].Texts()
            select (action, resource));
        const string Account = "eu-central-1:123456789012";
        var cluster = $"arn:aws:eks:{Account}:cluster/sample-eks-{environment}";
        var repository = $"arn:aws:ecr:{Account}:repository/breathe-{environment}";
        Assert.That(rights, Is.EquivalentTo(new[]
        {
            ("eks:DescribeCluster", cluster),
            ("ecr:BatchCheckLayerAvailability", repository),
            ("ecr:BatchGetImage", repository),
            ("ecr:GetDownloadUrlForLayer", repository),
            ("ecr:InitiateLayerUpload", repository),
            ("ecr:UploadLayerPart", repository),
            ("ecr:CompleteLayerUpload", repository),
            ("ecr:PutImage", repository),
            ("ecr:GetAuthorizationToken", "*"),
        }));
    }

    [Test]
    public async Task The_ARN_of_the_role_is_an_output()
    {
        var run = await new ProgramUnderTest("sample-iam").RunAsync();
        Assert.That(run.Output("automationRoleArn").Value.Text(), Is.EqualTo("arn:aws:iam::123456789012:role/sample-iam-dev-automation"));
    }

    [TestCase("dev", false)]
    [TestCase("prod", true)]
    public async Task Only_prod_protects_the_role(string environment, bool isProtected)
    {
        var run = await new ProgramUnderTest("sample-iam", environment).RunAsync();
        Assert.That(run.The(Role, "automationRole").Protect, Is.EqualTo(isProtected));
    }
}
