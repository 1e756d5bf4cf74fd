namespace Pulumi.Aws.Ec2;

[AwsResourceType("aws:ec2/flowLog:FlowLog")]
public class FlowLog : CustomResource
{
    public FlowLog(string name, FlowLogArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/flowLog:FlowLog", name, args ?? new FlowLogArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("iamRoleArn")] public Output<string?> IamRoleArn { get; private set; } = null!;
    [Output("logDestination")] public Output<string> LogDestination { get; private set; } = null!;
    [Output("logDestinationType")] public Output<string?> LogDestinationType { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("trafficType")] public Output<string?> TrafficType { get; private set; } = null!;
    [Output("vpcId")] public Output<string?> VpcId { get; private set; } = null!;
}

public sealed class FlowLogArgs : ResourceArgs
{
    [Input("iamRoleArn")] public Input<string>? IamRoleArn { get; set; }
    [Input("logDestination")] public Input<string>? LogDestination { get; set; }
    [Input("logDestinationType")] public Input<string>? LogDestinationType { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("trafficType")] public Input<string>? TrafficType { get; set; }
    [Input("vpcId")] public Input<string>? VpcId { get; set; }
}
