using System.Net;
using System.Text.Json.Nodes;

namespace Stacks.Tests.Eks;

public class SubnetTests
{
    private static readonly string[] Blocks = ["10.0.0.0/16", "10.16.64.0/18", "192.168.16.0/20"];

    [TestCaseSource(nameof(Blocks))]
    public async Task Adding_a_zone_changes_no_subnet_that_there_is(string cidr)
    {
        var (two, three, four) = (Subnets(await Vpc(cidr, 2)), Subnets(await Vpc(cidr, 3)), Subnets(await Vpc(cidr, 4)));
        Assert.That((two.Except(three).Count(), three.Except(four).Count()), Is.EqualTo((0, 0)));
        Assert.That((two.Count, three.Count, four.Count), Is.EqualTo((4, 6, 8)));
    }

    [Test]
    public async Task Left_to_the_package_adding_a_zone_would_change_them()
    {
        var (two, three) = (Subnets(Unsliced(await Vpc("10.0.0.0/16", 2))), Subnets(Unsliced(await Vpc("10.0.0.0/16", 3))));
        Assert.That(two.Except(three), Is.Not.Empty);
    }

    [TestCaseSource(nameof(Blocks))]
    public async Task Subnets_are_within_the_VPC_and_do_not_overlap(string cidr)
    {
        var subnets = Subnets(await Vpc(cidr, 4)).Select(subnet => subnet.Value).ToList();
        Assert.That(subnets.Select(subnet => IPNetwork.Parse(cidr).Contains(subnet.BaseAddress)), Is.All.True);
        Assert.That(subnets.Where(one => subnets.Any(other => other != one && other.Contains(one.BaseAddress))), Is.Empty);
    }

    [TestCase("private-1", "10.0.0.0/19")]
    [TestCase("public-1", "10.0.32.0/22")]
    [TestCase("private-2", "10.0.64.0/19")]
    [TestCase("public-4", "10.0.224.0/22")]
    public async Task Most_addresses_are_private_since_pods_have_them(string subnet, string expected) =>
        Assert.That(Subnets(await Vpc("10.0.0.0/16", 4))[subnet].ToString(), Is.EqualTo(expected));

    // What awsx 3.9 was seen to do with two specs, two zones and no masks.
    [TestCase("public-1", "10.0.0.0/18")]
    [TestCase("private-1", "10.0.64.0/18")]
    [TestCase("public-2", "10.0.128.0/18")]
    [TestCase("private-2", "10.0.192.0/18")]
    public void The_allocation_is_that_of_the_package(string subnet, string expected)
    {
        var vpc = JsonNode.Parse("""
            { "cidrBlock": "10.0.0.0/16", "numberOfAvailabilityZones": 2, "subnetSpecs": [{ "type": "Public" }, { "type": "Private" }] }
            """)!.AsObject();
        Assert.That(SubnetAllocation.Of(vpc)[subnet].ToString(), Is.EqualTo(expected));
    }

    private static IReadOnlyDictionary<string, IPNetwork> Subnets(JsonObject vpc) => SubnetAllocation.Of(vpc);

    private static JsonObject Unsliced(JsonObject vpc)
    {
        var copy = vpc.DeepClone().AsObject();
        copy.Remove("availabilityZoneCidrMask");
        foreach (var spec in copy["subnetSpecs"]!.AsArray())
        {
            spec!.AsObject().Remove("cidrMask");
        }

        return copy;
    }

    private static async Task<JsonObject> Vpc(string cidr, int zones)
    {
        var run = await new ProgramUnderTest("sample-eks")
            .With(settings =>
            {
                settings["network"]!["cidr"] = cidr;
                settings["network"]!["zones"] = zones;
            })
            .RunAsync();
        return run.The("awsx:ec2:Vpc").Inputs;
    }
}
