using System.Net;
using Pulumi;
using Pulumi.Awsx.Ec2;
using Pulumi.Awsx.Ec2.Inputs;
using Aws = Pulumi.Aws;

namespace SampleEks;

/// <summary>The VPC: in every zone a public subnet for load balancers and a private one for nodes.</summary>
public sealed class Network : ComponentResource
{
    /// <summary>The VPC's id.</summary>
    [Output("vpcId")]
    public Output<string> VpcId { get; private set; }

    /// <summary>Ids of the public subnets, one a zone.</summary>
    [Output("publicSubnetIds")]
    public Output<System.Collections.Immutable.ImmutableArray<string>> PublicSubnetIds { get; private set; }

    /// <summary>Ids of the private subnets, one a zone.</summary>
    [Output("privateSubnetIds")]
    public Output<System.Collections.Immutable.ImmutableArray<string>> PrivateSubnetIds { get; private set; }

    /// <summary>Creates the VPC and what belongs to it.</summary>
    public Network(string name, NetworkArgs args, ComponentResourceOptions? options = null)
        : base("sample-eks:index:Network", name, args, options)
    {
        var settings = args.Settings;
        // Each zone has a quarter of the VPC, however many zones are used, so that adding one moves no subnet. Half of
        // the quarter is private, for pods; load balancers need no more than a sixteenth of it.
        var prefix = IPNetwork.Parse(settings.Cidr).PrefixLength;
        var vpc = new Vpc(name, new()
        {
            CidrBlock = settings.Cidr,
            NumberOfAvailabilityZones = settings.Zones,
            AvailabilityZoneCidrMask = prefix + 2,
            EnableDnsHostnames = true,
            NatGateways = new NatGatewayConfigurationArgs
            {
                Strategy = settings.NatGateways == NatGateways.Single
                    ? NatGatewayStrategy.Single
                    : NatGatewayStrategy.OnePerAz,
            },
            SubnetStrategy = SubnetAllocationStrategy.Auto,
            SubnetSpecs =
            {
                // The load balancer controller finds its subnets by these tags.
                new SubnetSpecArgs
                {
                    Type = SubnetType.Private,
                    CidrMask = prefix + 3,
                    Tags = { ["kubernetes.io/role/internal-elb"] = "1" },
                },
                new SubnetSpecArgs
                {
                    Type = SubnetType.Public,
                    CidrMask = prefix + 6,
                    Tags = { ["kubernetes.io/role/elb"] = "1" },
                },
            },
            // Image layers lie in S3: this endpoint is free and keeps them off the NAT gateway.
            VpcEndpointStrategy = VpcEndpointStrategy.Auto,
            VpcEndpointSpecs =
            {
                new VpcEndpointSpecArgs
                {
                    ServiceName = $"com.amazonaws.{args.Region}.s3",
                    VpcEndpointType = "Gateway",
                },
            },
        }, new() { Parent = this, Protect = args.Protect });

        // Without rules of its own, the group that AWS gives to whatever names none lets nothing through.
        if (settings.EmptyDefaultGroup)
        {
            _ = new Aws.Ec2.DefaultSecurityGroup(name, new() { VpcId = vpc.VpcId }, new() { Parent = this });
        }

        if (settings.FlowLogs)
        {
            _ = new FlowLogs($"{name}-flow-logs", new()
            {
                VpcId = vpc.VpcId,
                LogGroupName = args.FlowLogGroupName,
                RetentionDays = args.LogRetentionDays,
            }, new() { Parent = this });
        }

        (VpcId, PublicSubnetIds, PrivateSubnetIds) = (vpc.VpcId, vpc.PublicSubnetIds, vpc.PrivateSubnetIds);
        RegisterOutputs();
    }
}

/// <summary>The arguments of <see cref="Network"/>.</summary>
public sealed class NetworkArgs : ResourceArgs
{
    /// <summary>Addresses, zones, NAT gateways.</summary>
    public required NetworkSettings Settings { get; init; }

    /// <summary>The AWS region, which the name of the S3 service contains.</summary>
    public required string Region { get; init; }

    /// <summary>The name of the flow logs' group.</summary>
    public required string FlowLogGroupName { get; init; }

    /// <summary>For how many days flow logs are kept.</summary>
    public required int LogRetentionDays { get; init; }

    /// <summary>Whether Pulumi refuses to delete the VPC.</summary>
    public bool Protect { get; init; }
}
