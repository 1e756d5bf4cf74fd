namespace Pulumi.Aws.Ec2;

[AwsResourceType("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup")]
public class DefaultSecurityGroup : CustomResource
{
    public DefaultSecurityGroup(string name, DefaultSecurityGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", name, args ?? new DefaultSecurityGroupArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("description")] public Output<string> Description { get; private set; } = null!;
    [Output("egress")] public Output<ImmutableArray<Outputs.DefaultSecurityGroupEgress>> Egress { get; private set; } = null!;
    [Output("ingress")] public Output<ImmutableArray<Outputs.DefaultSecurityGroupIngress>> Ingress { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("vpcId")] public Output<string> VpcId { get; private set; } = null!;
}

public sealed class DefaultSecurityGroupArgs : ResourceArgs
{
    [field: Input("egress")] public InputList<Inputs.DefaultSecurityGroupEgressArgs> Egress { get => field ??= new(); set; }
    [field: Input("ingress")] public InputList<Inputs.DefaultSecurityGroupIngressArgs> Ingress { get => field ??= new(); set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("vpcId")] public Input<string>? VpcId { get; set; }
}
