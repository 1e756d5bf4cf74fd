namespace Pulumi.Awsx.Ec2.Inputs;

public sealed class NatGatewayConfigurationArgs : ResourceArgs
{
    [field: Input("elasticIpAllocationIds")] public List<Input<string>> ElasticIpAllocationIds { get => field ??= new(); set; }
    [Input("strategy", required: true)] public Pulumi.Awsx.Ec2.NatGatewayStrategy Strategy { get; set; }
}

public sealed class SubnetSpecArgs : ResourceArgs
{
    [Input("assignIpv6AddressOnCreation")] public bool? AssignIpv6AddressOnCreation { get; set; }
    [field: Input("cidrBlocks")] public List<string> CidrBlocks { get => field ??= new(); set; }
    [Input("cidrMask")] public int? CidrMask { get; set; }
    [Input("name")] public string? Name { get; set; }
    [Input("size")] public int? Size { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("type", required: true)] public Pulumi.Awsx.Ec2.SubnetType Type { get; set; }
}

public sealed class VpcEndpointSpecArgs : ResourceArgs
{
    [Input("autoAccept")] public bool? AutoAccept { get; set; }
    [Input("dnsOptions")] public Input<Pulumi.Aws.Ec2.Inputs.VpcEndpointDnsOptionsArgs>? DnsOptions { get; set; }
    [Input("ipAddressType")] public Input<string>? IpAddressType { get; set; }
    [Input("policy")] public Input<string>? Policy { get; set; }
    [Input("privateDnsEnabled")] public bool? PrivateDnsEnabled { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [Input("resourceConfigurationArn")] public Input<string>? ResourceConfigurationArn { get; set; }
    [field: Input("routeTableIds")] public InputList<string> RouteTableIds { get => field ??= new(); set; }
    [field: Input("securityGroupIds")] public InputList<string> SecurityGroupIds { get => field ??= new(); set; }
    [Input("serviceName", required: true)] public string ServiceName { get; set; } = null!;
    [Input("serviceNetworkArn")] public Input<string>? ServiceNetworkArn { get; set; }
    [Input("serviceRegion")] public Input<string>? ServiceRegion { get; set; }
    [field: Input("subnetConfigurations")] public InputList<Pulumi.Aws.Ec2.Inputs.VpcEndpointSubnetConfigurationArgs> SubnetConfigurations { get => field ??= new(); set; }
    [field: Input("subnetIds")] public InputList<string> SubnetIds { get => field ??= new(); set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("vpcEndpointType")] public Input<string>? VpcEndpointType { get; set; }
}
