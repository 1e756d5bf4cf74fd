using System.Net;
using System.Text.Json.Nodes;

namespace Stacks.Tests.Eks;

/// <summary>
/// The addresses that awsx 3.9 gives to the subnets of a VPC with the strategy <c>Auto</c>: zones get equal blocks, one
/// after the other, and within a zone each subnet the next block of its size.
/// </summary>
internal static class SubnetAllocation
{
    /// <summary>Name of a subnet, such as <c>private-1</c> → its addresses.</summary>
    public static IReadOnlyDictionary<string, IPNetwork> Of(JsonObject vpc)
    {
        var block = IPNetwork.Parse(vpc["cidrBlock"].Text()!);
        var zones = vpc["numberOfAvailabilityZones"] is { } number ? (int)number.Number() : 3;
        var specs = vpc["subnetSpecs"]!.AsArray();
        var zoneMask = vpc["availabilityZoneCidrMask"] is { } mask ? (int)mask.Number() : block.PrefixLength + Bits(zones);
        var defaultMask = zoneMask + Bits(specs.Count);

        var subnets = new Dictionary<string, IPNetwork>();
        for (var zone = 0; zone < zones; zone++)
        {
            var next = Number(block.BaseAddress) + ((long)zone << (32 - zoneMask));
            var end = next + (1L << (32 - zoneMask));
            foreach (var spec in specs)
            {
                var prefix = spec!["cidrMask"] is { } own ? (int)own.Number() : defaultMask;
                var size = 1L << (32 - prefix);
                var start = (next + size - 1) / size * size;
                next = start + size;
                if (next > end)
                {
                    throw new InvalidOperationException($"The subnets do not fit into a zone of /{zoneMask}.");
                }

                subnets.Add($"{spec["type"].Text()!.ToLowerInvariant()}-{zone + 1}", new(Address(start), prefix));
            }
        }

        return subnets;
    }

    private static int Bits(int count) => (int)Math.Ceiling(Math.Log2(count));

    private static long Number(IPAddress address) => address.GetAddressBytes().Aggregate(0L, (number, part) => (number << 8) | part);

    private static IPAddress Address(long number) => new([(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
}
