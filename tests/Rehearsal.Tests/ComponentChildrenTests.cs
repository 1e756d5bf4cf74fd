using System.Text.Json.Nodes;
using Pulumi;
using Pulumi.Awsx.Ec2;
using Pulumi.Awsx.Ec2.Inputs;
using Pulumi.Eks;
using Pulumi.Eks.Inputs;
using Rehearsal.Running;

namespace Rehearsal.Tests;

/// <summary>The remote components of a cluster, with the inputs that the real ones were once observed with.</summary>
public class ObservedComponents : Stack
{
    public ObservedComponents(StackOptions? options) : base(options)
    {
        var config = new Config("one");
        var isLarge = config.RequireBoolean("large");
        var network = new ComponentResource("sample-eks:index:Network", "vpc", null);
        var vpc = new Vpc("vpc", new()
        {
            CidrBlock = config.Get("cidr") ?? (isLarge ? "10.16.0.0/16" : "10.0.0.0/16"),
            NumberOfAvailabilityZones = isLarge ? 3 : 2,
            EnableDnsHostnames = true,
            NatGateways = new NatGatewayConfigurationArgs { Strategy = isLarge ? NatGatewayStrategy.OnePerAz : NatGatewayStrategy.Single },
            SubnetStrategy = SubnetAllocationStrategy.Auto,
            VpcEndpointStrategy = VpcEndpointStrategy.Auto,
            VpcEndpointSpecs = { new VpcEndpointSpecArgs { ServiceName = "com.amazonaws.eu-central-1.s3", VpcEndpointType = "Gateway" } },
        }, new() { Parent = network, Protect = isLarge });

        var plane = new ComponentResource("sample-eks:index:ControlPlane", "eks-cluster", null);
        var cluster = new Cluster("eks-cluster", new()
        {
            Name = "cluster",
            Version = "1.35",
            VpcId = vpc.VpcId,
            PublicSubnetIds = vpc.PublicSubnetIds,
            PrivateSubnetIds = vpc.PrivateSubnetIds,
            AuthenticationMode = AuthenticationMode.Api,
            AccessEntries = new()
            {
                [config.Get("entry") ?? "automation"] = new AccessEntryArgs { PrincipalArn = "arn:aws:iam::123456789012:role/automation" },
            },
            SkipDefaultNodeGroup = true,
            SkipDefaultSecurityGroups = true,
            CreateInstanceRole = false,
            KubeProxyAddonOptions = new KubeProxyAddonOptionsArgs { Enabled = true },
            CorednsAddonOptions = new CoreDnsAddonOptionsArgs { Enabled = false },
        }, new() { Parent = plane, Protect = isLarge });

        var nodes = new ComponentResource("sample-eks:index:Nodes", "nodes", null);
        var role = new Pulumi.Aws.Iam.Role("nodes", new() { AssumeRolePolicy = "{}" }, new() { Parent = nodes });
        _ = new ManagedNodeGroup("nodes", new() { Cluster = cluster, NodeRole = role, SubnetIds = vpc.PrivateSubnetIds, InstanceTypes = { "t3.medium" } }, new() { Parent = nodes });
        foreach (var addon in new[] { "coredns", "metrics-server", "pod-identity-agent" })
        {
            _ = new Addon(addon, new() { Cluster = cluster, AddonName = addon });
        }
    }
}

public class ComponentChildrenTests
{
    private static readonly JsonNode Facts = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "components.json")))!;

    private static async Task<RehearsedStack> Rehearse(bool large, params string[] changes)
    {
        using var chain = new TestChain(typeof(ObservedComponents));
        RehearsedStack? last = null;
        foreach (var change in changes.Prepend(""))
        {
            chain.Configure("one", $"  one:large: {(large ? "true" : "false")}\n{change}");
            last = (await chain.RunAsync()).Single();
        }

        return last!;
    }

    private static IReadOnlyList<string> Below(RehearsedStack stack, string component) =>
        [.. stack.Resources.Where(resource => resource.Component is { } above && above.Type == component
                || resource.Parent?.Type == component && resource.Key.Type == "eks:index:Addon" && component == "eks:index:Cluster")
            .Select(resource => $"{resource.Key.Type} {resource.Key.Name} in {resource.Parent!.Value.Type} {resource.Parent.Value.Name}, protected: {resource.Protect}")];

    [Test, Combinatorial]
    public async Task A_component_creates_what_the_real_one_created(
        [Values("dev", "prod")] string environment, [Values("awsx:ec2:Vpc", "eks:index:Cluster", "eks:index:ManagedNodeGroup", "eks:index:Addon")] string component)
    {
        var expected = Facts[environment]!.AsArray().Where(one => (string?)one!["type"] == component).SelectMany(one => one!["children"]!.AsArray())
            .Select(child => $"{child!["type"]} {child["name"]} in {child["parent"]}, protected: {(bool)child["protect"]!}");
        Assert.That(Below(await Rehearse(large: environment == "prod"), component), Is.EquivalentTo(expected));
    }

    [Test]
    public async Task The_URN_of_a_child_has_the_types_of_all_its_parents()
    {
        var subnet = (await Rehearse(large: false)).Resources.Single(resource => resource.Key == new ResourceKey("aws:ec2/subnet:Subnet", "vpc-public-1"));
        Assert.That(subnet.Identity.Types, Is.EqualTo("sample-eks:index:Network$awsx:ec2:Vpc$aws:ec2/vpc:Vpc$aws:ec2/subnet:Subnet"));
    }

    [Test]
    public async Task An_addon_is_a_child_of_its_cluster_whatever_parent_the_program_gives()
    {
        var addon = (await Rehearse(large: false)).Resources.Single(resource => resource.Key == new ResourceKey("eks:index:Addon", "coredns"));
        Assert.That(addon.Identity.Types, Is.EqualTo("sample-eks:index:ControlPlane$eks:index:Cluster$eks:index:Addon"));
    }

    [Test]
    public async Task A_second_rehearsal_changes_nothing() =>
        Assert.That((await Rehearse(large: true, "")).Resources.Where(resource => resource.Operation != Operation.Same), Is.Empty);

    [Test]
    public async Task Another_address_block_replaces_the_VPC_and_what_is_in_it()
    {
        var replaced = (await Rehearse(large: false, "  one:cidr: 10.32.0.0/16\n")).Resources.Where(resource => resource.Operation == Operation.Replace).Select(resource => resource.Key.Type);
        Assert.That(replaced.Distinct(), Is.SupersetOf(new[] { "aws:ec2/vpc:Vpc", "aws:ec2/subnet:Subnet", "aws:ec2/natGateway:NatGateway", "aws:ec2/vpcEndpoint:VpcEndpoint" }));
    }

    [TestCase("  one:cidr: 10.32.0.0/16\n", "unable to replace resource \"urn:pulumi:dev::one::sample-eks:index:Network$awsx:ec2:Vpc$aws:ec2/vpc:Vpc::vpc\"")]
    [TestCase("  one:entry: somebody\n", "resource \"urn:pulumi:dev::one::sample-eks:index:ControlPlane$eks:index:Cluster$aws:eks/accessEntry:AccessEntry::eks-cluster-automation\" cannot be deleted")]
    public async Task Children_of_a_protected_component_are_protected(string change, string expected) =>
        Assert.That((await Rehearse(large: true, change)).Phases[0].Error, Does.Contain(expected));
}
