namespace Pulumi.Aws.CloudWatch;

[AwsResourceType("aws:cloudwatch/logGroup:LogGroup")]
public class LogGroup : CustomResource
{
    public LogGroup(string name, LogGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:cloudwatch/logGroup:LogGroup", name, args ?? new LogGroupArgs(), Package.Options(options))
    {
    }

    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("retentionInDays")] public Output<int?> RetentionInDays { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
}

public sealed class LogGroupArgs : ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [Input("retentionInDays")] public Input<int>? RetentionInDays { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
