using System.ComponentModel.DataAnnotations;

namespace SampleEks;

/// <summary>The VPC.</summary>
public sealed record NetworkSettings
{
    /// <summary>The CIDR block of the VPC.</summary>
    [Cidr(16, 20, ErrorMessage = "an IPv4 block from /16 to /20, such as 10.0.0.0/16")]
    public required string Cidr { get; init; }

    /// <summary>
    /// The number of availability zones, each with a public and a private subnet. EKS needs two; more can be added
    /// later.
    /// </summary>
    [Range(2, 4)]
    public required int Zones { get; init; }

    /// <summary>The NAT gateways for outbound traffic of the private subnets.</summary>
    public required NatGateways NatGateways { get; init; }

    /// <summary>
    /// Whether to log all traffic in VPC flow logs, which are billed by the gigabyte. Default: false; must be true in
    /// production.
    /// </summary>
    public bool FlowLogs { get; init; }

    /// <summary>
    /// Whether this stack takes over the VPC's default security group and removes its rules. Default: true. In an
    /// account that <c>sample-iam</c> treats as shared, only an administrator can take it over; jobs can manage it
    /// afterwards.
    /// </summary>
    public bool EmptyDefaultGroup { get; init; } = true;
}

/// <summary>The number of NAT gateways.</summary>
public enum NatGateways
{
    /// <summary>One for all zones: cheap, but unavailable if its zone fails.</summary>
    Single,

    /// <summary>One in each zone: the other zones keep theirs if one fails.</summary>
    OnePerZone,
}
