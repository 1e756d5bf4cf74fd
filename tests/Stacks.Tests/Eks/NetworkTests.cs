using System.Text.Json.Nodes;

namespace Stacks.Tests.Eks;

public class NetworkTests
{
    private const string Vpc = "awsx:ec2:Vpc";

    private static Task<Registered> Run(string environment = "dev", Action<JsonObject>? network = null) =>
        new ProgramUnderTest("sample-eks", environment).With(settings => network?.Invoke(settings["network"]!.AsObject())).RunAsync();

    [TestCase("dev", 2)]
    [TestCase("prod", 3)]
    public async Task The_zones_are_those_of_the_settings(string environment, int zones) =>
        Assert.That((await Run(environment)).Input(Vpc, "numberOfAvailabilityZones").Number(), Is.EqualTo(zones));

    [TestCase("dev", "Single")]
    [TestCase("prod", "OnePerAz")]
    public async Task Dev_shares_one_NAT_gateway_and_prod_has_one_in_each_zone(string environment, string strategy) =>
        Assert.That((await Run(environment)).Input(Vpc, "natGateways.strategy").Text(), Is.EqualTo(strategy));

    [TestCase("Public", "kubernetes.io/role/elb")]
    [TestCase("Private", "kubernetes.io/role/internal-elb")]
    public async Task Load_balancers_find_their_subnets(string type, string tag)
    {
        var specs = (await Run()).Input(Vpc, "subnetSpecs")!.AsArray();
        Assert.That(specs.Single(spec => spec!["type"].Text() == type)!["tags"]![tag].Text(), Is.EqualTo("1"));
    }

    [Test]
    public async Task Custom_subnets_need_the_strategy_Auto() => Assert.That((await Run()).Input(Vpc, "subnetStrategy").Text(), Is.EqualTo("Auto"));

    [Test]
    public async Task S3_is_reached_without_the_NAT_gateway() =>
        Assert.That((await Run()).Input(Vpc, "vpcEndpointSpecs.0.serviceName").Text(), Is.EqualTo("com.amazonaws.eu-central-1.s3"));

    [Test]
    public async Task The_addresses_are_those_of_the_settings() =>
        Assert.That((await Run(network: settings => settings["cidr"] = "10.9.0.0/18")).Input(Vpc, "cidrBlock").Text(), Is.EqualTo("10.9.0.0/18"));

    [Test]
    public async Task The_default_security_group_has_no_rules()
    {
        var group = (await Run()).The("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup").Inputs;
        Assert.That(group.Select(input => input.Key), Is.EqualTo(new[] { "vpcId" }));
    }

    [Test]
    public async Task The_default_security_group_is_left_to_an_administrator_where_a_setting_says_so() =>
        Assert.That(
            (await new ProgramUnderTest("sample-eks").With(settings => settings["network"]!["emptyDefaultGroup"] = false).RunAsync()).All("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"),
            Is.Empty);

    [TestCase("dev", 0)]
    [TestCase("prod", 1)]
    public async Task Only_prod_logs_traffic(string environment, int logs) =>
        Assert.That((await Run(environment)).All("aws:ec2/flowLog:FlowLog").Count(), Is.EqualTo(logs));

    [Test]
    public async Task The_role_of_the_flow_logs_serves_this_account_alone()
    {
        var trust = (await Run("prod")).Input("aws:iam/role:Role", "assumeRolePolicy", "vpc-flow-logs").Statements().Single();
        Assert.That(trust["Condition"]!["StringEquals"]!["aws:SourceAccount"].Text(), Is.EqualTo("123456789012"));
    }

    // As AWS documents it: the list of groups cannot be narrowed, and streams are named below the group's ARN.
    [TestCase("logs:DescribeLogGroups", "*")]
    [TestCase("logs:CreateLogStream", "arn:aws:logs:eu-central-1:123456789012:log-group:/aws/eks/sample-eks-prod/flow-logs:*")]
    [TestCase("logs:DescribeLogStreams", "arn:aws:logs:eu-central-1:123456789012:log-group:/aws/eks/sample-eks-prod/flow-logs:*")]
    [TestCase("logs:PutLogEvents", "arn:aws:logs:eu-central-1:123456789012:log-group:/aws/eks/sample-eks-prod/flow-logs:*")]
    public async Task Flow_logs_may(string action, string resource)
    {
        var statements = (await Run("prod")).Input("aws:iam/rolePolicy:RolePolicy", "policy", "vpc-flow-logs").Statements();
        var allowed = statements.Single(statement => statement["Action"].Texts().Contains(action))["Resource"].Texts().Single();
        Assert.That(allowed, Is.EqualTo(resource));
    }

    [TestCase("dev", false)]
    [TestCase("prod", true)]
    public async Task Only_prod_protects_the_VPC(string environment, bool isProtected) =>
        Assert.That((await Run(environment)).The(Vpc).Protect, Is.EqualTo(isProtected));
}
