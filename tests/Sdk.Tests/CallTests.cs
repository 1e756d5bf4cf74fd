namespace Sdk.Tests;

public sealed class CallTests
{
    private const string Token = "eks:index:Cluster/getKubeconfig";

    private static readonly Func<MockCallArgs, object> Answer =
        _ => new Dictionary<string, object> { ["result"] = "config" };

    [Test]
    public async Task A_method_call_arrives_with_its_token_and_its_component()
    {
        var mocks = new Recorder { Call = Answer };
        var result = await Run.OutputAsync(
            () => new Pulumi.Eks.Cluster("cluster").GetKubeconfig(new() { RoleArn = "arn" }), mocks);
        var call = mocks.Calls.Single();
        Assert.That(
            (result.Value, call.Token, call.Args["roleArn"], call.Args["__self__"].GetType()),
            Is.EqualTo(("config", Token, "arn", typeof(Pulumi.Eks.Cluster))));
    }

    [Test]
    public async Task An_unknown_argument_is_omitted_and_does_not_prevent_the_call()
    {
        var mocks = new Recorder { Call = Answer, Resource = args => (null, args.Inputs) };
        var result = await Run.PreviewOutputAsync(
            () => new Pulumi.Eks.Cluster("cluster").GetKubeconfig(
                new() { RoleArn = OutputUtilities.CreateUnknown("") }), mocks);
        Assert.That((result.Value, mocks.Calls.Single().Args.ContainsKey("roleArn")), Is.EqualTo(("config", false)));
    }

    [Test]
    public async Task A_secret_argument_does_not_make_the_result_secret()
        => Assert.That((await Run.OutputAsync(
            () => new Pulumi.Eks.Cluster("cluster").GetKubeconfig(new() { RoleArn = Output.CreateSecret("arn") }),
                new Recorder { Call = Answer })).IsSecret, Is.False);

    [Test]
    public async Task A_remote_component_has_the_outputs_in_its_state()
    {
        var state = new Dictionary<string, object> { ["vpcId"] = "vpc-1", ["publicSubnetIds"] = new[] { "a", "b" } };
        var mocks = new Recorder { Resource = _ => (null, state) };
        var result = await Run.OutputAsync(() =>
        {
            var vpc = new Pulumi.Awsx.Ec2.Vpc("vpc");
            return Output.Tuple(vpc.VpcId, vpc.PublicSubnetIds.Length());
        }, mocks);
        Assert.That((mocks["vpc"].Type, result.Value), Is.EqualTo(("awsx:ec2:Vpc", ("vpc-1", 2))));
    }

    [Test]
    public async Task A_resource_that_a_remote_component_returns_is_an_instance_of_its_class()
    {
        var mocks = new Recorder
        {
            Resource = args => ($"{args.Name}-id", args.Name == "cluster"
                ? new Dictionary<string, object>
                {
                    ["eksCluster"] = new Pulumi.Aws.Eks.Cluster("inner", new()
                    {
                        Name = "c",
                        RoleArn = "r",
                        VpcConfig = new Pulumi.Aws.Eks.Inputs.ClusterVpcConfigArgs { SubnetIds = { "s" } },
                    })
                }
                : args.Inputs),
        };
        var result = await Run.OutputAsync(
            () => new Pulumi.Eks.Cluster("cluster").EksCluster.Apply(cluster => cluster.Name), mocks);
        Assert.That(result.Value, Is.EqualTo("c"));
    }
}
