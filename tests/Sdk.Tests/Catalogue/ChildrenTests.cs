using Rehearsal.Cloud;

namespace Sdk.Tests.Catalogue;

/// <summary>
/// Compares the children of simulated components with <c>components.json</c>, recorded from the real components on the
/// real engine. In that run, a resource's id was its name plus <c>-id</c>, and its ARN ended in its name.
/// </summary>
public sealed partial class ChildrenTests
{
    private const string Account = "123456789012";

    // Values that the simulated providers of that run invented or left out.
    private static readonly string[] NotComparable = ["kubeconfig", "allocationId", "addonVersion"];

    private static readonly ResourceSimulator Simulator =
        new(CatalogueTests.Catalogue, new("eu-west-1"), value => value as SimulatedResource);

    [TestCase("dev", "awsx:ec2:Vpc", 21)]
    [TestCase("prod", "awsx:ec2:Vpc", 33)]
    [TestCase("dev", "eks:index:Cluster", 9)]
    [TestCase("prod", "eks:index:Cluster", 9)]
    [TestCase("dev", "eks:index:ManagedNodeGroup", 1)]
    [TestCase("prod", "eks:index:ManagedNodeGroup", 1)]
    [TestCase("dev", "eks:index:Addon", 1)]
    [TestCase("prod", "eks:index:Addon", 1)]
    public void A_component_creates_the_same_children_as_the_real_one(string environment, string type, int count)
    {
        var component = Make(environment, type);
        Assert.That(component.Children, Has.Length.EqualTo(count));
        Assert.That(
            component.Children.Select(child => Describe(child, component)),
            Is.EquivalentTo(Recorded(environment, component)));
    }

    [Test]
    public void Subnets_of_a_fixed_size_keep_their_addresses_when_a_zone_is_added()
    {
        var two = Subnets(Vpc("10.0.0.0/16", 2, "Single").SetItem("availabilityZoneCidrMask", 19d));
        var three = Subnets(Vpc("10.0.0.0/16", 3, "Single").SetItem("availabilityZoneCidrMask", 19d));
        string[] expected =
        [
            "vpc-public-1 10.0.0.0/20", "vpc-private-1 10.0.16.0/20",
            "vpc-public-2 10.0.32.0/20", "vpc-private-2 10.0.48.0/20",
        ];
        Assert.That(two, Is.EqualTo(expected));
        Assert.That(three.Take(4), Is.EqualTo(two));
    }

    [Test]
    public void A_subnet_with_its_own_mask_starts_at_a_multiple_of_its_size()
    {
        var inputs = Vpc("10.0.0.0/16", 2, "None").SetItem(
            "subnetSpecs", Values("""[{ "type": "Public", "cidrMask": 24 }, { "type": "Private", "cidrMask": 20 }]"""));
        string[] expected =
        [
            "vpc-public-1 10.0.0.0/24", "vpc-private-1 10.0.16.0/20",
            "vpc-public-2 10.0.128.0/24", "vpc-private-2 10.0.144.0/20",
        ];
        Assert.That(Subnets(inputs), Is.EqualTo(expected));
    }

    [TestCase("""{ "subnetStrategy": "Legacy" }""", "SubnetStrategy 'Legacy'")]
    [TestCase(
        """
        {
          "availabilityZoneCidrMask": 24,
          "subnetSpecs": [{ "type": "Public", "cidrMask": 24 }, { "type": "Private", "cidrMask": 24 }]
        }
        """,
        "Subnets are too large for VPC")]
    [TestCase("""{ "availabilityZoneCidrMask": 16 }""", "is not within the VPC's 10.0.0.0/16")]
    [TestCase("""{ "subnetSpecs": [{ "type": "Private" }] }""", "need public subnets")]
    [TestCase(
        """
        {
          "subnetStrategy": "Exact",
          "subnetSpecs": [{ "type": "Public", "cidrMask": 24 }, { "type": "Private", "cidrMask": 24 }]
        }
        """,
        "There are gaps")]
    [TestCase("""{ "colour": "blue" }""", "has the input 'colour', which")]
    public void Inputs_that_the_VPC_component_rejects_are_rejected(string changes, string message)
    {
        var inputs = Vpc("10.0.0.0/16", 2, "Single").SetItems((ImmutableDictionary<string, object>)Values(changes));
        Assert.That(
            () => Simulator.Make("awsx:ec2:Vpc", "vpc", inputs),
            Throws.InvalidOperationException.With.Message.Contains(message));
    }

    [Test]
    public void A_cluster_with_a_default_node_group_is_rejected()
        => Assert.That(
            () => Simulator.Make(
                "eks:index:Cluster", "cluster", Inputs("dev", "eks:index:Cluster").Remove("skipDefaultNodeGroup")),
            Throws.InvalidOperationException.With.Message.EqualTo(
                "'eks:index:Cluster' 'cluster': a rehearsal does not simulate the default node group: set "
                    + "SkipDefaultNodeGroup."));

    [Test]
    public void In_a_preview_the_names_of_children_are_known_and_references_between_them_are_unknown()
    {
        var vpc = Simulator.Make(
            "awsx:ec2:Vpc", "vpc", Vpc("10.0.0.0/16", 2, "Single"), standingOf: (_, _, _, _) => new(IsKnown: false));
        var subnet =
            vpc.Children.Single(child => child.Name == "vpc-public-1" && child.Type == "aws:ec2/subnet:Subnet");
        Assert.Multiple(() =>
        {
            Assert.That(vpc.Children, Has.Length.EqualTo(21));
            Assert.That(subnet.Id, Is.Null);
            Assert.That(subnet.Inputs["vpcId"], Is.SameAs(Unknown.Value));
            Assert.That(subnet.Inputs["cidrBlock"], Is.EqualTo("10.0.0.0/18"));
        });
    }

    [Test]
    public void Only_dependents_of_a_replaced_child_have_unknown_inputs()
    {
        var vpc = Simulator.Make(
            "awsx:ec2:Vpc",
            "vpc",
            Vpc("10.0.0.0/16", 2, "Single"),
            standingOf: (_, name, _, _) => new(IsKnown: name != "vpc-1"));
        Assert.That(
            vpc.Children.Where(child => child.Inputs.Values.Any(
                value => value is Unknown)).Select(child => $"{child.Type} {child.Name}"), Is.EquivalentTo(new[]
        {
            "aws:ec2/natGateway:NatGateway vpc-1", "aws:ec2/route:Route vpc-private-1",
            "aws:ec2/route:Route vpc-private-2",
        }));
    }

    [Test]
    public void A_value_computed_from_an_unknown_input_is_unknown()
    {
        var cluster = Simulator.Make(
            "eks:index:Cluster",
            "eks-cluster",
            Inputs("dev", "eks:index:Cluster").SetItem("publicSubnetIds", Unknown.Value)
                .SetItem("vpcId", Unknown.Value));
        Assert.That(
            ((ImmutableDictionary<string, object>)cluster.Children.Single(child =>
                child.Type == "aws:eks/cluster:Cluster").Inputs["vpcConfig"])["subnetIds"],
            Is.SameAs(Unknown.Value));
    }
}
