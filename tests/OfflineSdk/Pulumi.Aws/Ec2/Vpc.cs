namespace Pulumi.Aws.Ec2;

[AwsResourceType("aws:ec2/vpc:Vpc")]
public class Vpc : CustomResource
{
    public Vpc(string name, VpcArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/vpc:Vpc", name, args ?? new VpcArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("assignGeneratedIpv6CidrBlock")] public Output<bool?> AssignGeneratedIpv6CidrBlock { get; private set; } = null!;
    [Output("cidrBlock")] public Output<string> CidrBlock { get; private set; } = null!;
    [Output("defaultNetworkAclId")] public Output<string> DefaultNetworkAclId { get; private set; } = null!;
    [Output("defaultRouteTableId")] public Output<string> DefaultRouteTableId { get; private set; } = null!;
    [Output("defaultSecurityGroupId")] public Output<string> DefaultSecurityGroupId { get; private set; } = null!;
    [Output("dhcpOptionsId")] public Output<string> DhcpOptionsId { get; private set; } = null!;
    [Output("enableDnsHostnames")] public Output<bool> EnableDnsHostnames { get; private set; } = null!;
    [Output("enableDnsSupport")] public Output<bool?> EnableDnsSupport { get; private set; } = null!;
    [Output("enableNetworkAddressUsageMetrics")] public Output<bool> EnableNetworkAddressUsageMetrics { get; private set; } = null!;
    [Output("instanceTenancy")] public Output<string?> InstanceTenancy { get; private set; } = null!;
    [Output("ipv4IpamPoolId")] public Output<string?> Ipv4IpamPoolId { get; private set; } = null!;
    [Output("ipv4NetmaskLength")] public Output<int?> Ipv4NetmaskLength { get; private set; } = null!;
    [Output("ipv6AssociationId")] public Output<string> Ipv6AssociationId { get; private set; } = null!;
    [Output("ipv6CidrBlock")] public Output<string> Ipv6CidrBlock { get; private set; } = null!;
    [Output("ipv6CidrBlockNetworkBorderGroup")] public Output<string> Ipv6CidrBlockNetworkBorderGroup { get; private set; } = null!;
    [Output("ipv6IpamPoolId")] public Output<string?> Ipv6IpamPoolId { get; private set; } = null!;
    [Output("ipv6NetmaskLength")] public Output<int?> Ipv6NetmaskLength { get; private set; } = null!;
    [Output("mainRouteTableId")] public Output<string> MainRouteTableId { get; private set; } = null!;
    [Output("ownerId")] public Output<string> OwnerId { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("tagsAll")] public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
}

public sealed class VpcArgs : ResourceArgs
{
    [Input("assignGeneratedIpv6CidrBlock")] public Input<bool>? AssignGeneratedIpv6CidrBlock { get; set; }
    [Input("cidrBlock")] public Input<string>? CidrBlock { get; set; }
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
    [Input("region")] public Input<string>? Region { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
