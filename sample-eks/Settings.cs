using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SampleEks;

/// <summary>Everything that may differ between the stacks of this project; the object <c>sample-eks:settings</c>.</summary>
public sealed record Settings : IValidatableObject
{
    /// <summary>The environment, <c>dev</c> or <c>prod</c>: the name of the stack.</summary>
    [JsonIgnore]
    public string Environment { get; init; } = "";

    /// <summary>The stack whose <c>automationRoleArn</c> is let in; by default that of <c>sample-iam</c> for the same environment.</summary>
    [RegularExpression("[^/]+/[^/]+/[^/]+", ErrorMessage = "organization/project/stack")]
    public string? IamStack { get; init; }

    /// <summary>The network of the cluster.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>The control plane.</summary>
    public required ClusterSettings Cluster { get; init; }

    /// <summary>The nodes.</summary>
    public required NodeSettings Nodes { get; init; }

    /// <summary>What the workloads of one namespace may use together.</summary>
    public QuotaSettings Quota { get; init; } = new();

    /// <summary>Whether Pulumi refuses to delete what holds data or identity: VPC, key, cluster; by default not.</summary>
    public bool Protect { get; init; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Environment == "prod" && Cluster.PublicAccessCidrs.Any(cidr => cidr.EndsWith("/0", StringComparison.Ordinal)))
        {
            yield return new($"cluster.publicAccessCidrs: found {string.Join(", ", Cluster.PublicAccessCidrs)}; allowed in prod: blocks that are not open to the world");
        }
    }
}

/// <summary>The VPC.</summary>
public sealed record NetworkSettings
{
    /// <summary>The addresses of the VPC.</summary>
    [Cidr(16, 20, ErrorMessage = "an IPv4 block from /16 to /20, such as 10.0.0.0/16")]
    public required string Cidr { get; init; }

    /// <summary>In how many availability zones there is a public and a private subnet; EKS needs two.</summary>
    [Range(2, 4)]
    public required int Zones { get; init; }

    /// <summary>How many NAT gateways carry the traffic of the private subnets.</summary>
    public required NatGateways NatGateways { get; init; }

    /// <summary>Whether all traffic is logged; by default not, for it costs by the gigabyte.</summary>
    public bool FlowLogs { get; init; }
}

/// <summary>How many NAT gateways there are.</summary>
public enum NatGateways
{
    /// <summary>One for all zones: cheap, and lost with its zone.</summary>
    Single,

    /// <summary>One in each zone: survives the loss of a zone.</summary>
    OnePerZone,
}

/// <summary>What the workloads of one namespace may use together.</summary>
public sealed record QuotaSettings
{
    /// <summary>Sum of the CPU limits, in cores; by default 8.</summary>
    [Range(1, 1000)]
    public int Cpu { get; init; } = 8;

    /// <summary>Sum of the memory limits, in GiB; by default 16.</summary>
    [Range(1, 4000)]
    public int MemoryGb { get; init; } = 16;

    /// <summary>Number of pods; by default 50.</summary>
    [Range(1, 1000)]
    public int Pods { get; init; } = 50;
}
