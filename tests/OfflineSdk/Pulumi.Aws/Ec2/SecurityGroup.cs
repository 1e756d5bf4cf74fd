namespace Pulumi.Aws.Ec2;

[AwsResourceType("aws:ec2/securityGroup:SecurityGroup")]
public class SecurityGroup : CustomResource
{
    public SecurityGroup(string name, SecurityGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/securityGroup:SecurityGroup", name, args ?? new SecurityGroupArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("description")] public Output<string> Description { get; private set; } = null!;
    [Output("egress")] public Output<ImmutableArray<Outputs.SecurityGroupEgress>> Egress { get; private set; } = null!;
    [Output("ingress")] public Output<ImmutableArray<Outputs.SecurityGroupIngress>> Ingress { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("vpcId")] public Output<string> VpcId { get; private set; } = null!;
}

public sealed class SecurityGroupArgs : ResourceArgs
{
    [Input("description")] public Input<string>? Description { get; set; } = "Managed by Pulumi";
    [field: Input("egress")] public InputList<Inputs.SecurityGroupEgressArgs> Egress { get => field ??= new(); set; }
    [field: Input("ingress")] public InputList<Inputs.SecurityGroupIngressArgs> Ingress { get => field ??= new(); set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("vpcId")] public Input<string>? VpcId { get; set; }
}
