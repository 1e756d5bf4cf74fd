namespace Guardrails.Tests.Permissions;

public class PolicyEvaluatorTests
{
    private const string Vpc = "arn:aws:ec2:eu-central-1:123456789012:vpc/vpc-1";

    private static PolicyRequest Request(string action = "ec2:DeleteVpc", string resource = Vpc, params (string Key, string[] Values)[] context) =>
        new(action, resource, context.ToDictionary(one => one.Key, one => (IReadOnlyList<string>)one.Values));

    private static IReadOnlyList<PolicyRight> Policy(params string[] statements) => PolicyRight.Parse("policy", $$"""{ "Statement": [{{string.Join(",", statements)}}] }""");

    private static string Statement(string effect = "Allow", string action = "ec2:DeleteVpc", string resource = Vpc, string condition = "{}") =>
        $$"""{ "Sid": "One", "Effect": "{{effect}}", "Action": "{{action}}", "Resource": ["{{resource}}"], "Condition": {{condition}} }""";

    private static bool Allows(PolicyRequest request, IEnumerable<PolicyRight> policy, IEnumerable<PolicyRight>? boundary = null) =>
        PolicyEvaluator.Decide(request, policy, boundary).IsAllowed;

    private static bool AllowsOn(string condition, params (string Key, string[] Values)[] context) => Allows(Request(context: context), Policy(Statement(condition: condition)));

    [Test]
    public void Nothing_is_allowed_without_a_statement() => Assert.That(Allows(Request(), []), Is.False);

    [Test]
    public void A_statement_allows_its_action_on_its_resource() => Assert.That(Allows(Request(), Policy(Statement())), Is.True);

    [TestCase("ec2:DeleteSubnet", Vpc)]
    [TestCase("ec2:DeleteVpc", "arn:aws:ec2:eu-central-1:123456789012:vpc/vpc-2")]
    [TestCase("ec2:DeleteVpc", "*")]
    public void It_allows_no_other(string action, string resource) => Assert.That(Allows(Request(action, resource), Policy(Statement())), Is.False);

    [Test]
    public void Actions_are_compared_without_case() => Assert.That(Allows(Request("ec2:deletevpc"), Policy(Statement())), Is.True);

    [Test]
    public void A_denial_outweighs_an_allowance() =>
        Assert.That(Allows(Request(), Policy(Statement(), Statement("Deny", "ec2:*", "*"))), Is.False);

    [Test]
    public void A_denial_whose_condition_does_not_hold_denies_nothing() =>
        Assert.That(Allows(Request(), Policy(Statement(), Statement("Deny", "ec2:*", "*", """{ "StringEquals": { "aws:RequestedRegion": "us-east-1" } }"""))), Is.True);

    [Test]
    public void A_boundary_that_does_not_allow_refuses() => Assert.That(Allows(Request(), Policy(Statement()), Policy(Statement(action: "ec2:DeleteSubnet"))), Is.False);

    [Test]
    public void A_boundary_that_denies_refuses() =>
        Assert.That(Allows(Request(), Policy(Statement()), Policy(Statement(), Statement("Deny"))), Is.False);

    [Test]
    public void A_boundary_allows_nothing_by_itself() => Assert.That(Allows(Request(), [], Policy(Statement())), Is.False);

    [TestCase("*", "anything", true)]
    [TestCase("vpc/*", "vpc/", true)]
    [TestCase("vpc/*", "vpc", false)]
    [TestCase("*/vpc-?", "x/vpc-1", true)]
    [TestCase("*/vpc-?", "x/vpc-12", false)]
    [TestCase("a*b*c", "a-b-b-c", true)]
    [TestCase("a*b", "a-b-c", false)]
    public void A_pattern_matches_as_a_whole(string pattern, string text, bool expected) => Assert.That(Wildcard.IsMatch(pattern, text), Is.EqualTo(expected));

    [TestCase("arn:aws:iam::*:role/a", "arn:aws:iam::123456789012:role/a", true)]
    [TestCase("arn:aws:*:role/a", "arn:aws:iam::123456789012:role/a", false)]
    [TestCase("arn:aws:iam::123456789012:role/*", "arn:aws:iam::123456789012:role/a:b", true)]
    public void An_ARN_is_compared_part_by_part(string pattern, string arn, bool expected) => Assert.That(Wildcard.IsArnMatch(pattern, arn), Is.EqualTo(expected));

    [TestCase("StringEquals", "dev", true)]
    [TestCase("StringEquals", "prod", false)]
    [TestCase("StringEquals", null, false)]
    [TestCase("StringEqualsIfExists", "dev", true)]
    [TestCase("StringEqualsIfExists", "prod", false)]
    [TestCase("StringEqualsIfExists", null, true)]
    [TestCase("StringNotEquals", "dev", false)]
    [TestCase("StringNotEquals", "prod", true)]
    [TestCase("StringNotEquals", null, true)]
    public void A_tag_is_compared(string comparison, string? found, bool expected) =>
        Assert.That(
            AllowsOn($$"""{ "{{comparison}}": { "aws:ResourceTag/environment": "dev" } }""", found is null ? [] : [("aws:ResourceTag/environment", [found])]),
            Is.EqualTo(expected));

    [TestCase("true", null, true)]
    [TestCase("true", "dev", false)]
    [TestCase("false", null, false)]
    [TestCase("false", "dev", true)]
    public void Null_tells_whether_a_key_is_sent(string value, string? found, bool expected) =>
        Assert.That(
            AllowsOn($$"""{ "Null": { "aws:ResourceTag/environment": "{{value}}" } }""", found is null ? [] : [("aws:ResourceTag/environment", [found])]),
            Is.EqualTo(expected));

    [Test]
    public void One_of_several_values_is_enough() =>
        Assert.That(AllowsOn("""{ "StringEquals": { "ec2:CreateAction": ["CreateVpc", "CreateSubnet"] } }""", ("ec2:CreateAction", ["CreateSubnet"])), Is.True);

    [Test]
    public void All_conditions_must_hold() =>
        Assert.That(
            AllowsOn("""{ "StringEquals": { "a": "1", "b": "2" }, "StringLike": { "c": "3*" } }""", ("a", ["1"]), ("b", ["2"]), ("c", ["4"])),
            Is.False);

    [TestCase(new[] { "x" }, true)]
    [TestCase(new[] { "x", "y" }, true)]
    [TestCase(new[] { "x", "z" }, false)]
    [TestCase(new string[0], true)]
    public void All_values_of_a_set_must_be_among_those_of_the_policy(string[] found, bool expected) =>
        Assert.That(AllowsOn("""{ "ForAllValues:StringEquals": { "eks:kubernetesGroups": ["x", "y"] } }""", ("eks:kubernetesGroups", found)), Is.EqualTo(expected));

    [TestCase(new[] { "z", "y" }, true)]
    [TestCase(new[] { "z" }, false)]
    [TestCase(new string[0], false)]
    public void Any_value_of_a_set_may_be_among_those_of_the_policy(string[] found, bool expected) =>
        Assert.That(AllowsOn("""{ "ForAnyValue:StringEquals": { "eks:kubernetesGroups": ["x", "y"] } }""", ("eks:kubernetesGroups", found)), Is.EqualTo(expected));

    [TestCase("arn:aws:iam::123456789012:role/a", true)]
    [TestCase("arn:aws:iam::123456789012:role/b", false)]
    public void An_ARN_of_the_request_is_compared(string found, bool expected) =>
        Assert.That(AllowsOn("""{ "ArnEquals": { "eks:principalArn": "arn:aws:iam::*:role/a" } }""", ("eks:principalArn", [found])), Is.EqualTo(expected));

    [Test]
    public void Keys_are_compared_without_case() =>
        Assert.That(AllowsOn("""{ "StringEquals": { "AWS:requestedregion": "x" } }""", ("aws:RequestedRegion", ["x"])), Is.True);

    [TestCase("""{ "DateLessThan": { "aws:CurrentTime": "2030-01-01T00:00:00Z" } }""")]
    [TestCase("""{ "StringEquals": { "aws:ResourceTag/owner": "${aws:username}" } }""")]
    public void What_is_not_understood_is_not_passed_over(string condition) =>
        Assert.That(() => Policy(Statement(condition: condition)), Throws.TypeOf<NotSupportedException>());

    [Test]
    public void A_statement_by_exception_is_not_passed_over() =>
        Assert.That(() => Policy("""{ "Sid": "One", "Effect": "Allow", "NotAction": "iam:*", "Resource": "*" }"""), Throws.TypeOf<NotSupportedException>().With.Message.EqualTo("policy/One: NotAction cannot be evaluated here."));
}
