using Pulumi;
using Pulumi.Aws;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Iam;

namespace SampleEks;

/// <summary>A record of all traffic of a VPC, in CloudWatch.</summary>
public sealed class FlowLogs : ComponentResource
{
    /// <summary>Creates the log group, the role that writes to it, and the log.</summary>
    public FlowLogs(string name, FlowLogsArgs args, ComponentResourceOptions? options = null)
        : base("sample-eks:index:FlowLogs", name, args, options)
    {
        var account = GetCallerIdentity.Invoke(new(), new InvokeOptions { Parent = this }).Apply(caller => caller.AccountId);
        var group = new LogGroup(name, new() { Name = args.LogGroupName, RetentionInDays = args.RetentionDays }, new() { Parent = this });

        var role = ServiceRole.Create(name, "flow-logs", account.Apply(id => ServiceTrust.For("vpc-flow-logs.amazonaws.com", id)), this);

        var policy = new RolePolicy(name, new()
        {
            Role = role.Name,
            Policy = group.Arn.Apply(arn => new PolicyDocument(
                // CloudWatch authorizes the list of groups on all of them or not at all.
                new PolicyStatement("FindLogGroup") { Action = ["logs:DescribeLogGroups"], Resource = ["*"] },
                new PolicyStatement("WriteFlowLogs")
                {
                    Action = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
                    Resource = [$"{arn}:*"],
                }).ToJson()),
        }, new() { Parent = this });

        _ = new FlowLog(name, new()
        {
            VpcId = args.VpcId,
            TrafficType = "ALL",
            LogDestinationType = "cloud-watch-logs",
            LogDestination = group.Arn,
            IamRoleArn = role.Arn,
        }, new() { Parent = this, DependsOn = { policy } });
        RegisterOutputs();
    }
}

/// <summary>The arguments of <see cref="FlowLogs"/>.</summary>
public sealed class FlowLogsArgs : ResourceArgs
{
    /// <summary>The VPC's id.</summary>
    public required Input<string> VpcId { get; init; }

    /// <summary>The name of the log group: rights on it follow from its name.</summary>
    public required string LogGroupName { get; init; }

    /// <summary>For how many days the log is kept.</summary>
    public required int RetentionDays { get; init; }
}
