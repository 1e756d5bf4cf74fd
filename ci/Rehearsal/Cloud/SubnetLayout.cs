using System.Collections.Immutable;
using System.Net;

namespace Rehearsal.Cloud;

/// <summary>How <c>awsx:ec2:Vpc</c> divides its addresses into subnets, and where it puts NAT gateways.</summary>
internal static class SubnetLayout
{
    private static readonly string[] Types = ["Public", "Private", "Isolated"];

    /// <summary>The subnets in the order in which the component makes them: zone by zone, public ones first.</summary>
    /// <exception cref="InvalidOperationException">The component refuses these inputs, or a rehearsal does not know what it makes of them.</exception>
    public static ImmutableArray<object> Of(string name, string region, ImmutableDictionary<string, object> inputs)
    {
        var zones = Zones(region, inputs);
        var specs = Specs(name, inputs, zones.Count);
        var strategy = inputs.GetValueOrDefault("natGateways") is ImmutableDictionary<string, object> gateways ? (string)gateways["strategy"] : "OnePerAz";
        var addresses = ((inputs.GetValueOrDefault("natGateways") as ImmutableDictionary<string, object>)?.GetValueOrDefault("elasticIpAllocationIds") as IEnumerable<object> ?? []).ToList();
        if (strategy != "None" && !(specs.Any(spec => spec.Type == "Public") && specs.Any(spec => spec.Type is "Private" or "Isolated")))
            throw Refusal(name, $"NAT gateways ('{strategy}') need public subnets to stand in, and private or isolated ones to serve");

        var subnets = ImmutableArray.CreateBuilder<object>();
        var hosts = new Dictionary<int, string>();
        for (var zone = 0; zone < zones.Count; zone++)
        {
            foreach (var spec in specs.Where(spec => spec.Type != "Unused").OrderBy(spec => Array.IndexOf(Types, spec.Type)))
            {
                var subnet = $"{name}-{spec.Name}-{zone + 1}";
                string? host = null;
                if (spec.Type == "Public" && !hosts.ContainsKey(zone) && (strategy == "OnePerAz" || (strategy == "Single" && hosts.Count == 0)))
                    hosts[zone] = host = $"{name}-{zone + 1}";

                var gateway = spec.Type != "Private" || strategy == "None" ? null : strategy == "Single" ? hosts.Values.First() : hosts[zone];
                subnets.Add(FunctionLibrary.Map(
                    ("name", subnet), ("type", spec.Type), ("availabilityZone", zones[zone]), ("cidrBlock", spec.Blocks[zone].ToString()),
                    ("assignIpv6AddressOnCreation", spec.AssignIpv6 ?? inputs.GetValueOrDefault("assignGeneratedIpv6CidrBlock") ?? false), ("tags", spec.Tags),
                    ("nameTags", FunctionLibrary.Map(("Name", NameTag(subnet, zone, zones[zone], inputs)), ("SubnetType", spec.Type))),
                    ("hostsNatGateway", host), ("usesNatGateway", gateway), ("allocationId", host is null ? null : addresses.ElementAtOrDefault(zone))));
            }
        }

        return subnets.ToImmutable();
    }

    private static IReadOnlyList<string> Zones(string region, ImmutableDictionary<string, object> inputs) =>
        inputs.GetValueOrDefault("availabilityZoneNames") is IEnumerable<object> names
            ? [.. names.Cast<string>()]
            : [.. Enumerable.Range(0, Convert.ToInt32(inputs.GetValueOrDefault("numberOfAvailabilityZones") ?? 3)).Select(zone => $"{region}{(char)('a' + zone)}")];

    private static string NameTag(string subnet, int zone, string zoneName, ImmutableDictionary<string, object> inputs) =>
        inputs.GetValueOrDefault("subnetNameTagStrategy") is not "AvailabilityZone" ? subnet
        : subnet[..^$"{zone + 1}".Length] + string.Join('-', zoneName.Split('-').SkipWhile(part => part.All(char.IsAsciiLetterLower)));

    private static List<Spec> Specs(string name, ImmutableDictionary<string, object> inputs, int zones)
    {
        var strategy = inputs.GetValueOrDefault("subnetStrategy") as string ?? "Legacy";
        if (strategy is not ("Auto" or "Exact"))
            throw Refusal(name, $"a rehearsal does not know the subnets of SubnetStrategy '{strategy}': set Auto or Exact");

        var vpc = IPNetwork.Parse((string)(inputs.GetValueOrDefault("cidrBlock") ?? "10.0.0.0/16"));
        var zoneMask = inputs.GetValueOrDefault("availabilityZoneCidrMask") is { } mask ? Convert.ToInt32(mask) : vpc.PrefixLength + Bits(zones);
        var specs = (inputs.GetValueOrDefault("subnetSpecs") as IEnumerable<object> ?? []).Cast<ImmutableDictionary<string, object>>().Select(spec => new Spec(spec)).ToList();
        if (specs.Count == 0)
        {
            var widest = Math.Max(zoneMask, 16);
            specs = [new("Private", widest + 1), new("Public", widest + 2)];
        }

        var allocated = specs.All(spec => spec.Blocks.Count > 0) ? specs : Allocate(name, vpc, zones, zoneMask, specs);
        foreach (var spec in allocated.Where(spec => spec.Blocks.Count != zones))
            throw Refusal(name, $"subnet '{spec.Name}' has {spec.Blocks.Count} cidrBlocks for {zones} zones");

        Check(name, vpc, allocated, strategy);
        return allocated;
    }

    // As the component: one block for each zone, filled from its start; a subnet begins after the one before, at a multiple of its own size.
    private static List<Spec> Allocate(string name, IPNetwork vpc, int zones, int zoneMask, List<Spec> specs)
    {
        var mask = zoneMask + Bits(specs.Count);
        var size = specs.Sum(spec => Size(spec.Mask ?? mask));
        if (size > Size(zoneMask))
            throw Refusal(name, $"Subnets are too large for VPC. VPC has {Size(zoneMask)} addresses, but subnets require {size} addresses.");

        var start = Number(vpc.BaseAddress);
        for (var zone = 0; zone < zones; zone++, start += Size(zoneMask))
        {
            var next = start;
            foreach (var spec in specs)
            {
                var subnetMask = spec.Mask ?? mask;
                var at = (next + Size(subnetMask) - 1) / Size(subnetMask) * Size(subnetMask);
                spec.Blocks.Add(new(Address(at), subnetMask));
                next = at + Size(subnetMask);
            }
        }

        return specs;
    }

    private static void Check(string name, IPNetwork vpc, List<Spec> specs, string strategy)
    {
        var blocks = specs.SelectMany(spec => spec.Blocks).OrderBy(block => Number(block.BaseAddress)).ToList();
        foreach (var (block, next) in blocks.Zip(blocks.Skip(1)).Where(pair => pair.First.Contains(pair.Second.BaseAddress)))
            throw Refusal(name, $"the subnets {block} and {next} overlap");

        foreach (var outside in blocks.Where(block => !vpc.Contains(block.BaseAddress) || !vpc.Contains(Address(End(block) - 1))))
            throw Refusal(name, $"the subnet {outside} is not within the VPC's {vpc}");

        if (strategy == "Exact" && blocks.Sum(block => Size(block.PrefixLength)) != Size(vpc.PrefixLength))
            throw Refusal(name, $"There are gaps in the subnet ranges: with SubnetStrategy 'Exact', subnets (those of type Unused among them) fill the VPC's {vpc}");
    }

    private static InvalidOperationException Refusal(string name, string why) => new($"'awsx:ec2:Vpc' '{name}': {why}.");

    private static int Bits(int count) => (int)Math.Ceiling(Math.Log2(Math.Max(count, 1)));

    private static long Size(int mask) => 1L << (32 - mask);

    private static long End(IPNetwork block) => Number(block.BaseAddress) + Size(block.PrefixLength);

    private static long Number(IPAddress address) => address.GetAddressBytes().Aggregate(0L, (number, part) => (number << 8) | part);

    private static IPAddress Address(long number) => new([(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number]);

    private sealed record Spec(string Type, int? Mask)
    {
        public Spec(ImmutableDictionary<string, object> spec)
            : this((string)spec["type"], MaskOf(spec))
        {
            Name = spec.GetValueOrDefault("name") as string ?? Name;
            Tags = spec.GetValueOrDefault("tags");
            AssignIpv6 = spec.GetValueOrDefault("assignIpv6AddressOnCreation");
            Blocks.AddRange((spec.GetValueOrDefault("cidrBlocks") as IEnumerable<object> ?? []).Cast<string>().Select(IPNetwork.Parse));
        }

        public string Name { get; } = Type.ToLowerInvariant();

        public object? Tags { get; }

        public object? AssignIpv6 { get; }

        public List<IPNetwork> Blocks { get; } = [];

        private static int? MaskOf(ImmutableDictionary<string, object> spec) =>
            spec.GetValueOrDefault("cidrMask") is { } mask ? Convert.ToInt32(mask)
            : spec.GetValueOrDefault("size") is { } size ? 32 - (int)Math.Log2(Convert.ToDouble(size))
            : null;
    }
}
