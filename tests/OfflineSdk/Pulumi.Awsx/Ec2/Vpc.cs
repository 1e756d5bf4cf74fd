namespace Pulumi.Awsx.Ec2;

[AwsxResourceType("awsx:ec2:Vpc")]
public class Vpc : ComponentResource
{
    public Vpc(string name, VpcArgs? args = null, ComponentResourceOptions? options = null)
        : base("awsx:ec2:Vpc", name, args ?? new VpcArgs(), Package.Options(options), remote: true)
    {
    }

    [Output("isolatedSubnetIds")] public Output<ImmutableArray<string>> IsolatedSubnetIds { get; private set; } = null!;
    [Output("isolatedSubnets")] public Output<ImmutableArray<Pulumi.Aws.Ec2.Subnet>> IsolatedSubnets { get; private set; } = null!;
    [Output("privateSubnetIds")] public Output<ImmutableArray<string>> PrivateSubnetIds { get; private set; } = null!;
    [Output("privateSubnets")] public Output<ImmutableArray<Pulumi.Aws.Ec2.Subnet>> PrivateSubnets { get; private set; } = null!;
    [Output("publicSubnetIds")] public Output<ImmutableArray<string>> PublicSubnetIds { get; private set; } = null!;
    [Output("publicSubnets")] public Output<ImmutableArray<Pulumi.Aws.Ec2.Subnet>> PublicSubnets { get; private set; } = null!;
    [Output("subnetLayout")] public Output<ImmutableArray<Outputs.ResolvedSubnetSpec>> SubnetLayout { get; private set; } = null!;
    [Output("subnets")] public Output<ImmutableArray<Pulumi.Aws.Ec2.Subnet>> Subnets { get; private set; } = null!;
    [Output("vpc")] public Output<Pulumi.Aws.Ec2.Vpc> AwsVpc { get; private set; } = null!;
    [Output("vpcEndpoints")] public Output<ImmutableArray<Pulumi.Aws.Ec2.VpcEndpoint>> VpcEndpoints { get; private set; } = null!;
    [Output("vpcId")] public Output<string> VpcId { get; private set; } = null!;
}

public sealed class VpcArgs : ResourceArgs
{
    [Input("assignGeneratedIpv6CidrBlock")] public Input<bool>? AssignGeneratedIpv6CidrBlock { get; set; }
    [Input("availabilityZoneCidrMask")] public int? AvailabilityZoneCidrMask { get; set; }
    [field: Input("availabilityZoneNames")] public List<string> AvailabilityZoneNames { get => field ??= new(); set; }
    [Input("cidrBlock")] public string? CidrBlock { get; set; }
    [Input("enableDnsHostnames")] public Input<bool>? EnableDnsHostnames { get; set; }
    [Input("enableDnsSupport")] public Input<bool>? EnableDnsSupport { get; set; }
    [Input("enableNetworkAddressUsageMetrics")] public Input<bool>? EnableNetworkAddressUsageMetrics { get; set; }
    [Input("instanceTenancy")] public Input<string>? InstanceTenancy { get; set; }
    [Input("ipv4IpamPoolId")] public Input<string>? Ipv4IpamPoolId { get; set; }
    [Input("ipv4NetmaskLength")] public Input<int>? Ipv4NetmaskLength { get; set; }
    [Input("ipv6CidrBlock")] public Input<string>? Ipv6CidrBlock { get; set; }
    [Input("ipv6CidrBlockNetworkBorderGroup")] public Input<string>? Ipv6CidrBlockNetworkBorderGroup { get; set; }
    [Input("ipv6IpamPoolId")] public Input<string>? Ipv6IpamPoolId { get; set; }
    [Input("ipv6NetmaskLength")] public Input<int>? Ipv6NetmaskLength { get; set; }
    [Input("natGateways")] public Inputs.NatGatewayConfigurationArgs? NatGateways { get; set; }
    [Input("numberOfAvailabilityZones")] public int? NumberOfAvailabilityZones { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [Input("subnetNameTagStrategy")] public SubnetNameTagStrategy? SubnetNameTagStrategy { get; set; }
    [field: Input("subnetSpecs")] public List<Inputs.SubnetSpecArgs> SubnetSpecs { get => field ??= new(); set; }
    [Input("subnetStrategy")] public SubnetAllocationStrategy? SubnetStrategy { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [field: Input("vpcEndpointSpecs")] public List<Inputs.VpcEndpointSpecArgs> VpcEndpointSpecs { get => field ??= new(); set; }
    [Input("vpcEndpointStrategy")] public VpcEndpointStrategy? VpcEndpointStrategy { get; set; }
}
