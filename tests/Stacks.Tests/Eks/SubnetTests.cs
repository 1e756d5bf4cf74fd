using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Stacks.Tests.Eks;

/// <summary>What a change of <c>network.zones</c> does to subnets, nodes and control plane.</summary>
public class SubnetTests
{
    private const string Subnet = "aws:ec2/subnet:Subnet";
    private const string ControlPlane = "aws:eks/cluster:Cluster";
    private const string Nodes = "aws:eks/nodeGroup:NodeGroup";

    // What awsx's own allocation code, between its releases 3.8 and 3.9, returned for the inputs that this program gives
    // it. With two or three zones it was the first four or six of these.
    private static readonly (string Vpc, string[] Subnets)[] Observed =
    [
        ("10.0.0.0/16",
        [
            "private-1 10.0.0.0/19", "public-1 10.0.32.0/22", "private-2 10.0.64.0/19", "public-2 10.0.96.0/22",
            "private-3 10.0.128.0/19", "public-3 10.0.160.0/22", "private-4 10.0.192.0/19", "public-4 10.0.224.0/22",
        ]),
        ("10.16.64.0/18",
        [
            "private-1 10.16.64.0/21", "public-1 10.16.72.0/24", "private-2 10.16.80.0/21", "public-2 10.16.88.0/24",
            "private-3 10.16.96.0/21", "public-3 10.16.104.0/24", "private-4 10.16.112.0/21", "public-4 10.16.120.0/24",
        ]),
        ("192.168.16.0/20",
        [
            "private-1 192.168.16.0/23", "public-1 192.168.18.0/26", "private-2 192.168.20.0/23", "public-2 192.168.22.0/26",
            "private-3 192.168.24.0/23", "public-3 192.168.26.0/26", "private-4 192.168.28.0/23", "public-4 192.168.30.0/26",
        ]),
    ];

    private static IEnumerable<TestCaseData> Cases() =>
        from vpc in Observed
        from zones in new[] { 2, 3, 4 }
        select new TestCaseData(vpc.Vpc, zones, vpc.Subnets[..(2 * zones)]);

    [TestCaseSource(nameof(Cases))]
    public async Task The_subnets_are_those_that_awsx_was_seen_to_allocate(string vpc, int zones, string[] expected) =>
        Assert.That(
            (await Run(zones, vpc)).All(Subnet).Select(one => $"{one.Key.Name["vpc-".Length..]} {one.Inputs["cidrBlock"].Text()}"),
            Is.EquivalentTo(expected));

    [Test]
    public async Task Adding_a_zone_changes_no_subnet_and_replaces_nothing_in_the_network()
    {
        var two = await Run(2);
        var three = await Run(3, deployed: two);
        var four = await Run(4, deployed: three);
        foreach (var added in new[] { three, four })
        {
            Assert.That(Network(added, Operation.Replace).Concat(Network(added, Operation.Delete)), Is.Empty);
            // Its list of route tables grows.
            Assert.That(Network(added, Operation.Update), Is.EqualTo(new[] { "aws:ec2/vpcEndpoint:VpcEndpoint" }));
        }

        Assert.That(new[] { two, three, four }.Select(run => run.All(Subnet).Count()), Is.EqualTo(new[] { 4, 6, 8 }));
    }

    [Test]
    public async Task A_node_group_moves_into_a_new_zone()
    {
        var three = await Run(3, deployed: await Run(2));
        Assert.That(
            (three.The(Nodes).Operation, three.The(Nodes).Inputs["subnetIds"].Texts().Length), Is.EqualTo((Operation.Replace, 3)));
    }

    // EKS refuses to add a zone to a cluster.
    [Test]
    public async Task The_control_plane_stays_where_it_is() =>
        Assert.That((await Run(4, deployed: await Run(2))).The(ControlPlane).Operation, Is.EqualTo(Operation.Same));

    [TestCase(null, 2)]
    [TestCase(3, 3)]
    public async Task The_settings_decide_in_which_zones_the_control_plane_is(int? zones, int expected)
    {
        var run = await Run(3, cluster: cluster => cluster["zones"] = zones);
        Assert.That(
            run.Input(ControlPlane, "vpcConfig.subnetIds").Texts(),
            Is.EquivalentTo(run.All(Subnet).Where(one => one.Key.Name[^1] - '0' <= expected).Select(one => one.Id)));
    }

    private static IEnumerable<string> Network(Registered run, Operation operation) => run.Outcome.Resources
        .Where(one => one.Component?.Type == "awsx:ec2:Vpc" && one.Operation == operation).Select(one => one.Key.Type);

    private static Task<Registered> Run(
        int zones, string vpc = "10.0.0.0/16", Registered? deployed = null, Action<JsonObject>? cluster = null) =>
        new ProgramUnderTest("sample-eks")
            .With(settings =>
            {
                settings["network"]!["cidr"] = vpc;
                settings["network"]!["zones"] = zones;
                cluster?.Invoke(settings["cluster"]!.AsObject());
            })
            .After(deployed)
            .RunAsync();
}
