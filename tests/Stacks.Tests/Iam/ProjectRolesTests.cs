using System.Text.Json.Nodes;
using Pulumi;
using Pulumi.Testing;
using Rehearsal.Chain;
using SampleIam;

namespace Stacks.Tests.Iam;

public class ProjectRolesTests
{
    private const string Role = "aws:iam/role:Role";
    private const string Policy = "aws:iam/policy:Policy";
    private const string Attachment = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
    private static readonly string[] Projects = ["sample-iam", "sample-eks", "sample-k8sapp"];

    private static IEnumerable<TestCaseData> Roles() =>
        from environment in ProgramUnderTest.Environments
        from project in Projects
        from job in new[] { "deploy", "preview" }
        select new TestCaseData(environment, project, job);

    private static Task<Registered> Run(string environment = "dev", Action<JsonObject>? change = null) =>
        new ProgramUnderTest("sample-iam", environment).With(change ?? (_ => { })).RunAsync();

    private static IEnumerable<string?> Attached(Registered run, string role) =>
        run.All(Attachment).Where(attachment => attachment.Inputs["role"].Text() == role).Select(attachment => attachment.Inputs["policyArn"].Text());

    [TestCaseSource(nameof(Roles))]
    public async Task A_role_is_named_after_project_environment_and_job(string environment, string project, string job) =>
        Assert.That((await Run(environment)).Input(Role, "name", $"{project}-{job}").Text(), Is.EqualTo($"{project}-{environment}-{job}"));

    [TestCaseSource(nameof(Roles))]
    public async Task A_role_is_bounded(string environment, string project, string job) =>
        Assert.That(
            (await Run(environment)).Input(Role, "permissionsBoundary", $"{project}-{job}").Text(),
            Is.EqualTo($"arn:aws:iam::123456789012:policy/sample-iam-{environment}-boundary"));

    [TestCaseSource(nameof(Roles))]
    public async Task A_session_lasts_an_hour_at_most(string environment, string project, string job) =>
        Assert.That((await Run(environment)).Input(Role, "maxSessionDuration", $"{project}-{job}").Number(), Is.EqualTo(3600));

    [TestCaseSource(nameof(Projects))]
    public async Task A_preview_role_has_one_policy_which_reads(string project) =>
        Assert.That(Attached(await Run(), $"{project}-dev-preview"), Is.EqualTo(new[] { $"arn:aws:iam::123456789012:policy/sample-iam/dev/{project}-dev-read" }));

    [TestCaseSource(nameof(Projects))]
    public async Task A_deploy_role_has_every_policy_of_its_project(string project)
    {
        var run = await Run();
        Assert.That(
            Attached(run, $"{project}-dev-deploy"),
            Is.EquivalentTo(run.All(Policy).Where(policy => policy.Key.Name.StartsWith($"{project}-", StringComparison.Ordinal)).Select(policy => policy.Id)));
    }

    [TestCaseSource(typeof(ProgramUnderTest), nameof(ProgramUnderTest.Environments))]
    public async Task Every_policy_fits_what_IAM_takes(string environment) =>
        Assert.That((await Run(environment)).All(Policy).Select(policy => policy.Inputs["policy"].Text()!.Length), Is.All.LessThanOrEqualTo(6144));

    [Test]
    public void A_policy_that_is_too_long_is_named_with_its_length() =>
        Assert.That(
            Assert.Throws<RunException>(() => PolicyLength.Check("sample-eks-network", new('x', 6145), PolicyLength.Managed))?.Message,
            Does.StartWith("The policy 'sample-eks-network' has 6145 characters; IAM takes 6144."));

    [Test]
    public async Task Too_many_repositories_are_refused_before_anything_is_deployed() =>
        Assert.That(
            (await Assert.ThrowsAsync<RehearsalException>(() => Run(change: settings =>
                settings["repositories"] = new JsonArray([.. Enumerable.Range(0, 60).Select(number => JsonValue.Create($"team/a-repository-with-a-long-name-{number}"))]))))?.Message,
            Does.Contain("The policy 'sample-k8sapp-dev-registry' has "));

    [Test]
    public void Too_many_repositories_for_the_automation_role_are_refused_as_well()
    {
        var project = PulumiProject.Read(Path.Combine(RealChain.Shared.Path, "sample-iam"));
        var json = StackFile.Read(project, "dev").Values["sample-iam:settings"];
        var settings = SettingsReader.Parse<Settings>(json, "sample-iam", "dev") with
        {
            Repositories = [.. Enumerable.Range(0, 200).Select(number => $"a-repository-{number}")],
        };
        // The role alone: in the whole stack, another policy that is too long may be reported first.
        Assert.That(
            () => Deployment.TestAsync(new EmptyMocks(), new TestOptions { IsPreview = false }, () =>
            {
                _ = new AutomationRole("automation", new()
                {
                    Settings = settings,
                    Scope = Output.Create(new Scope("aws", "eu-central-1", "123456789012", settings)),
                    PermissionsBoundary = "arn:aws:iam::123456789012:policy/boundary",
                });
            }),
            Throws.Exception.With.Message
                .Match("The policy 'sample-iam-dev-automation' has [0-9]+ characters; IAM takes 10240\\."));
    }

    [Test]
    public async Task Too_many_trusted_principals_are_refused() =>
        Assert.That(
            (await Assert.ThrowsAsync<RehearsalException>(() => Run(change: settings =>
                settings["trustedPrincipals"] = new JsonArray([.. Enumerable.Range(0, 60).Select(number => JsonValue.Create($"arn:aws:iam::123456789012:role/person-{number}"))]))))?.Message,
            Does.Match("The policy 'trust in sample-iam-dev-automation' has [0-9]+ characters; IAM takes 2048\\."));

    [Test]
    public async Task A_boundary_in_the_settings_replaces_the_one_for_jobs()
    {
        const string Own = "arn:aws:iam::123456789012:policy/boundary";
        var run = await Run(change: settings => settings["permissionsBoundary"] = Own);
        Assert.That(run.All(Role).Select(role => role.Inputs["permissionsBoundary"].Text()), Is.All.EqualTo(Own));
    }

    [TestCase("dev", false)]
    [TestCase("prod", true)]
    public async Task Only_prod_protects_the_roles(string environment, bool isProtected) =>
        Assert.That((await Run(environment)).All(Role).Select(role => role.Protect), Is.All.EqualTo(isProtected));

    [Test]
    public async Task The_roles_are_outputs_by_project()
    {
        var run = await Run();
        Assert.That(
            (run.Output("deployRoleArns").Value!["sample-eks"].Text(), run.Output("previewRoleArns").Value!["sample-k8sapp"].Text()),
            Is.EqualTo(("arn:aws:iam::123456789012:role/sample-eks-dev-deploy", "arn:aws:iam::123456789012:role/sample-k8sapp-dev-preview")));
    }
}
