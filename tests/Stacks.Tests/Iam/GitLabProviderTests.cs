namespace Stacks.Tests.Iam;

public class GitLabProviderTests
{
    private const string Provider = "aws:iam/openIdConnectProvider:OpenIdConnectProvider";

    private static Task<Registered> Run(bool create, string? url = null) => new ProgramUnderTest("sample-iam").With(settings =>
    {
        settings["sharedAccount"] = !create;
        settings["gitlab"]!["createProvider"] = create;
        settings["gitlab"]!["url"] = url;
    }).RunAsync();

    [Test]
    public async Task One_stack_of_an_account_creates_the_provider() =>
        Assert.That((await Run(create: true)).Input(Provider, "url").Text(), Is.EqualTo("https://gitlab.com"));

    [TestCase("dev", false, false)]
    [TestCase("dev", true, true)]
    [TestCase("prod", false, true)]
    public async Task The_provider_is_protected_in_production_and_where_others_are_in_the_account(string environment, bool shared, bool isProtected)
    {
        var run = await new ProgramUnderTest("sample-iam", environment).With(settings => settings["sharedAccount"] = shared).RunAsync();
        Assert.That(run.The(Provider).Protect, Is.EqualTo(isProtected));
    }

    [Test]
    public async Task A_token_must_be_made_for_GitLab() =>
        Assert.That((await Run(create: true)).Input(Provider, "clientIdLists").Texts(), Is.EqualTo(new[] { "https://gitlab.com" }));

    [Test]
    public async Task Another_stack_of_the_account_creates_no_second_provider() => Assert.That((await Run(create: false)).All(Provider), Is.Empty);

    [TestCase(true)]
    [TestCase(false)]
    public async Task Every_job_role_trusts_the_provider_whichever_stack_creates_it(bool create) =>
        Assert.That(
            (await Run(create, "https://git.example.com")).All("aws:iam/role:Role").Where(role => role.Key.Name != "automationRole")
                .SelectMany(role => role.Inputs["assumeRolePolicy"].Statements()).SelectMany(statement => statement["Principal"]!["Federated"].Texts()),
            Is.All.EqualTo("arn:aws:iam::123456789012:oidc-provider/git.example.com").And.Exactly(6).Items);
}
