namespace Pulumi.Aws.Ec2;

[AwsResourceType("aws:ec2/subnet:Subnet")]
public class Subnet : CustomResource
{
    public Subnet(string name, SubnetArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/subnet:Subnet", name, args ?? new SubnetArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("cidrBlock")] public Output<string> CidrBlock { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("vpcId")] public Output<string> VpcId { get; private set; } = null!;
}

public sealed class SubnetArgs : ResourceArgs
{
    [Input("cidrBlock")] public Input<string>? CidrBlock { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("vpcId", required: true)] public Input<string> VpcId { get; set; } = null!;
}
