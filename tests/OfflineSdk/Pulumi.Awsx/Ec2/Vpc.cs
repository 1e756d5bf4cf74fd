namespace Pulumi.Awsx.Ec2;

[AwsxResourceType("awsx:ec2:Vpc")]
public class Vpc : ComponentResource
{
    public Vpc(string name, VpcArgs? args = null, ComponentResourceOptions? options = null)
        : base("awsx:ec2:Vpc", name, args ?? new VpcArgs(), Package.Options(options), remote: true)
    {
    }

    [Output("privateSubnetIds")] public Output<ImmutableArray<string>> PrivateSubnetIds { get; private set; } = null!;
    [Output("publicSubnetIds")] public Output<ImmutableArray<string>> PublicSubnetIds { get; private set; } = null!;
    [Output("subnets")] public Output<ImmutableArray<Pulumi.Aws.Ec2.Subnet>> Subnets { get; private set; } = null!;
    [Output("vpcId")] public Output<string> VpcId { get; private set; } = null!;
}

public sealed class VpcArgs : ResourceArgs
{
    [Input("availabilityZoneCidrMask")] public int? AvailabilityZoneCidrMask { get; set; }
    [Input("cidrBlock")] public string? CidrBlock { get; set; }
    [Input("enableDnsHostnames")] public Input<bool>? EnableDnsHostnames { get; set; }
    [Input("natGateways")] public Inputs.NatGatewayConfigurationArgs? NatGateways { get; set; }
    [Input("numberOfAvailabilityZones")] public int? NumberOfAvailabilityZones { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [field: Input("subnetSpecs")] public List<Inputs.SubnetSpecArgs> SubnetSpecs { get => field ??= new(); set; }
    [Input("subnetStrategy")] public SubnetAllocationStrategy? SubnetStrategy { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [field: Input("vpcEndpointSpecs")] public List<Inputs.VpcEndpointSpecArgs> VpcEndpointSpecs { get => field ??= new(); set; }
    [Input("vpcEndpointStrategy")] public VpcEndpointStrategy? VpcEndpointStrategy { get; set; }
}
