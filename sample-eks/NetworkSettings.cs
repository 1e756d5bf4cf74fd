using System.ComponentModel.DataAnnotations;

namespace SampleEks;

/// <summary>The VPC.</summary>
public sealed record NetworkSettings
{
    /// <summary>The addresses of the VPC.</summary>
    [Cidr(16, 20, ErrorMessage = "an IPv4 block from /16 to /20, such as 10.0.0.0/16")]
    public required string Cidr { get; init; }

    /// <summary>In how many availability zones there is a public and a private subnet; EKS needs two. Can be raised later.</summary>
    [Range(2, 4)]
    public required int Zones { get; init; }

    /// <summary>How many NAT gateways carry the traffic of the private subnets.</summary>
    public required NatGateways NatGateways { get; init; }

    /// <summary>Whether all traffic is logged; false by default, because logs cost by the gigabyte; production requires it.</summary>
    public bool FlowLogs { get; init; }

    /// <summary>
    /// Whether this stack takes over the VPC's default security group and empties it; by default so. In an account that
    /// <c>sample-iam</c> knows as shared, only an administrator may take it over; from then on jobs may as well.
    /// </summary>
    public bool EmptyDefaultGroup { get; init; } = true;
}

/// <summary>How many NAT gateways there are.</summary>
public enum NatGateways
{
    /// <summary>One for all zones: cheap, and lost with its zone.</summary>
    Single,

    /// <summary>One in each zone: survives the loss of a zone.</summary>
    OnePerZone,
}
