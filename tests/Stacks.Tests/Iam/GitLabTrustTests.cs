using System.Text.Json.Nodes;

namespace Stacks.Tests.Iam;

public class GitLabTrustTests
{
    private const string Provider = "aws:iam/openIdConnectProvider:OpenIdConnectProvider";

    private static ProgramUnderTest Program(bool createProvider = true, string? url = null) => new ProgramUnderTest("sample-iam").With(settings =>
        settings["gitlab"] = new JsonObject
        {
            ["projectPath"] = "group/sub/sample-k8sapp",
            ["branch"] = "release/1",
            ["createProvider"] = createProvider,
            ["url"] = url,
        });

    private static async Task<JsonNode> Statement(ProgramUnderTest program) =>
        (await program.RunAsync()).Input("aws:iam/role:Role", "assumeRolePolicy").Statements().Single(statement => statement["Sid"].Text() == "GitLab");

    [Test]
    public async Task No_pipeline_is_trusted_by_default()
    {
        var run = await new ProgramUnderTest("sample-iam").RunAsync();
        Assert.That(run.All(Provider), Is.Empty);
    }

    [Test]
    public async Task The_audience_must_be_GitLab()
    {
        var statement = await Statement(Program());
        Assert.That(statement["Condition"]!["StringEquals"]!["gitlab.com:aud"].Text(), Is.EqualTo("https://gitlab.com"));
    }

    [Test]
    public async Task The_subject_must_be_exactly_the_project_and_the_branch()
    {
        var statement = await Statement(Program());
        Assert.That(statement["Condition"]!["StringEquals"]!["gitlab.com:sub"].Text(), Is.EqualTo("project_path:group/sub/sample-k8sapp:ref_type:branch:ref:release/1"));
    }

    [Test]
    public async Task Nothing_is_compared_by_pattern()
    {
        var statement = await Statement(Program());
        Assert.That(statement["Condition"]!.AsObject().Select(condition => condition.Key), Is.EqualTo(new[] { "StringEquals" }));
    }

    [Test]
    public async Task The_stack_that_creates_the_provider_trusts_what_it_created()
    {
        var statement = await Statement(Program());
        Assert.That(statement["Principal"]!["Federated"].Texts(), Is.EqualTo(new[] { "arn:aws:iam::123456789012:oidc-provider/gitlab.com" }));
    }

    [Test]
    public async Task Another_stack_of_the_account_creates_no_second_provider()
    {
        var run = await Program(createProvider: false).RunAsync();
        Assert.That(run.All(Provider), Is.Empty);
    }

    [Test]
    public async Task Another_stack_of_the_account_trusts_the_provider_that_it_finds()
    {
        var statement = await Statement(Program(createProvider: false));
        Assert.That(statement["Principal"]!["Federated"].Texts(), Is.EqualTo(new[] { "arn:aws:iam::123456789012:oidc-provider/gitlab.com" }));
    }

    [Test]
    public async Task A_GitLab_of_ones_own_is_the_issuer_and_the_audience()
    {
        var statement = await Statement(Program(url: "https://git.example.com"));
        Assert.That(statement["Condition"]!["StringEquals"]!["git.example.com:aud"].Text(), Is.EqualTo("https://git.example.com"));
    }
}
