namespace Pulumi.Awsx.Ec2.Inputs;

public sealed class NatGatewayConfigurationArgs : ResourceArgs
{
    [Input("strategy", required: true)] public Pulumi.Awsx.Ec2.NatGatewayStrategy Strategy { get; set; }
}

public sealed class SubnetSpecArgs : ResourceArgs
{
    [field: Input("cidrBlocks")] public List<string> CidrBlocks { get => field ??= new(); set; }
    [Input("cidrMask")] public int? CidrMask { get; set; }
    [Input("name")] public string? Name { get; set; }
    [Input("size")] public int? Size { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("type", required: true)] public Pulumi.Awsx.Ec2.SubnetType Type { get; set; }
}

public sealed class VpcEndpointSpecArgs : ResourceArgs
{
    [Input("policy")] public Input<string>? Policy { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [Input("serviceName", required: true)] public string ServiceName { get; set; } = null!;
    [field: Input("subnetIds")] public InputList<string> SubnetIds { get => field ??= new(); set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("vpcEndpointType")] public Input<string>? VpcEndpointType { get; set; }
}
