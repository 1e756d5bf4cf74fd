using System.Text.Json.Nodes;
using Pulumi;
using SampleIam;

namespace Stacks.Tests.Iam;

public class JobTrustTests
{
    private const string Provider = "arn:aws:iam::210987654321:oidc-provider/gitlab.com";
    private static readonly ProjectSettings Project = new() { Name = "sample-eks", Path = "group/sub/sample-eks", Branch = "release/1" };
    private static readonly GitLabSettings GitLab = new() { CreateProvider = true };

    private static JsonNode Statement(string json) => JsonNode.Parse(json)!["Statement"]!.AsArray().Single()!;

    private static JsonNode Deploy(GitLabSettings? gitLab = null) => Statement(JobTrust.Deploy(Project, gitLab ?? GitLab, Provider, "210987654321"));

    private static JsonNode Preview() => Statement(JobTrust.Preview(Project, GitLab, Provider, "210987654321"));

    [Test]
    public void A_deploy_role_is_for_exactly_the_project_and_its_branch() =>
        Assert.That(Deploy()["Condition"]!["StringEquals"]!["gitlab.com:sub"].Text(), Is.EqualTo("project_path:group/sub/sample-eks:ref_type:branch:ref:release/1"));

    [Test]
    public void A_deploy_role_compares_nothing_by_pattern() =>
        Assert.That(Deploy()["Condition"]!.AsObject().Select(condition => condition.Key), Is.EqualTo(new[] { "StringEquals" }));

    [Test]
    public void A_preview_role_is_for_every_branch_of_the_one_project() =>
        Assert.That(Preview()["Condition"]!["StringLike"]!["gitlab.com:sub"].Text(), Is.EqualTo("project_path:group/sub/sample-eks:ref_type:branch:ref:*"));

    [Test]
    public void The_audience_is_exactly_GitLab() =>
        Assert.That(
            new[] { Deploy(), Preview() }.Select(statement => statement["Condition"]!["StringEquals"]!["gitlab.com:aud"].Text()),
            Is.All.EqualTo("https://gitlab.com"));

    [Test]
    public void A_self_managed_GitLab_is_the_issuer_and_the_audience() =>
        Assert.That(
            Deploy(GitLab with { Url = "https://git.example.com" })["Condition"]!["StringEquals"]!["git.example.com:aud"].Text(),
            Is.EqualTo("https://git.example.com"));

    [Test]
    public void The_example_group_is_refused_in_a_real_account() =>
        Assert.That(
            Assert.Throws<RunException>(() => JobTrust.Preview(Project with { Path = "your-group/sample-eks" }, GitLab, Provider, "210987654321"))?.Message,
            Does.StartWith("projects: the path of sample-eks is still 'your-group/sample-eks': whoever owns that group on https://gitlab.com"));

    [Test]
    public void The_example_group_is_let_pass_in_the_example_account() =>
        Assert.That(() => JobTrust.Deploy(Project with { Path = "your-group/sample-eks" }, GitLab, Provider, "123456789012"), Throws.Nothing);
}
