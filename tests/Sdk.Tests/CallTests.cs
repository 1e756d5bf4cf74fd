namespace Sdk.Tests;

public sealed class CallTests
{
    private const string Token = "eks:index:Cluster/getKubeconfig";

    private static readonly Func<MockCallArgs, object> Answer = _ => new Dictionary<string, object> { ["result"] = "config" };

    [Test]
    public async Task A_method_arrives_with_its_token_and_the_component()
    {
        var mocks = new Recorder { Call = Answer };
        var seen = await Run.OutputAsync(() => new Pulumi.Eks.Cluster("cluster").GetKubeconfig(new() { RoleArn = "arn" }), mocks);
        var call = mocks.Calls.Single();
        Assert.That(
            (seen.Value, call.Token, call.Args["roleArn"], call.Args["__self__"].GetType()),
            Is.EqualTo(("config", Token, "arn", typeof(Pulumi.Eks.Cluster))));
    }

    [Test]
    public async Task An_unknown_argument_is_absent_and_does_not_hold_the_call_back()
    {
        var mocks = new Recorder { Call = Answer, Resource = args => (null, args.Inputs) };
        var seen = await Run.PreviewOutputAsync(
            () => new Pulumi.Eks.Cluster("cluster").GetKubeconfig(new() { RoleArn = OutputUtilities.CreateUnknown("") }), mocks);
        Assert.That((seen.Value, mocks.Calls.Single().Args.ContainsKey("roleArn")), Is.EqualTo(("config", false)));
    }

    [Test]
    public async Task A_secret_argument_does_not_make_its_result_secret()
        => Assert.That((await Run.OutputAsync(
            () => new Pulumi.Eks.Cluster("cluster").GetKubeconfig(new() { RoleArn = Output.CreateSecret("arn") }), new Recorder { Call = Answer })).IsSecret, Is.False);

    [Test]
    public async Task A_remote_component_gives_the_outputs_of_its_state()
    {
        var mocks = new Recorder { Resource = args => (null, new Dictionary<string, object> { ["vpcId"] = "vpc-1", ["publicSubnetIds"] = new[] { "a", "b" } }) };
        var seen = await Run.OutputAsync(() =>
        {
            var vpc = new Pulumi.Awsx.Ec2.Vpc("vpc");
            return Output.Tuple(vpc.VpcId, vpc.PublicSubnetIds.Length());
        }, mocks);
        Assert.That((mocks["vpc"].Type, seen.Value), Is.EqualTo(("awsx:ec2:Vpc", ("vpc-1", 2))));
    }

    [Test]
    public async Task A_resource_that_a_remote_component_gives_is_an_instance_of_its_class()
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
        var seen = await Run.OutputAsync(() => new Pulumi.Eks.Cluster("cluster").EksCluster.Apply(cluster => cluster.Name), mocks);
        Assert.That(seen.Value, Is.EqualTo("c"));
    }
}
