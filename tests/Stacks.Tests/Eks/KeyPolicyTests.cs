using System.Text.Json.Nodes;

namespace Stacks.Tests.Eks;

public class KeyPolicyTests
{
    private static async Task<JsonNode> Statement(string sid) =>
        (await new ProgramUnderTest("sample-eks").RunAsync()).Input("aws:kms/key:Key", "policy").Statements().Single(statement => statement["Sid"].Text() == sid);

    [Test]
    public async Task The_key_is_left_to_the_account_so_that_it_can_always_be_managed()
    {
        var statement = await Statement("Account");
        Assert.That((statement["Principal"]!["AWS"].Texts(), statement["Action"].Texts()), Is.EqualTo((new[] { "arn:aws:iam::123456789012:root" }, new[] { "kms:*" })));
    }

    [Test]
    public async Task The_deploy_role_can_give_EKS_its_grant_before_the_tags_of_the_key_count()
    {
        var statement = await Statement("Deploy");
        Assert.That(statement["Principal"]!["AWS"].Texts(), Is.EqualTo(new[] { "arn:aws:iam::123456789012:role/sample-eks-dev-deploy" }));
        Assert.That(statement["Action"].Texts(), Does.Contain("kms:CreateGrant"));
    }
}
