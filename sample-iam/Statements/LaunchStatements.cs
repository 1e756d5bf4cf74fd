namespace SampleIam.Statements;

/// <summary>Rights to launch nodes: EKS tries a launch from the template with the rights of whoever creates the node group.</summary>
public static class LaunchStatements
{
    private static readonly string[] Launched = ["instance", "volume", "network-interface"];

    /// <summary>What updates change.</summary>
    public static IEnumerable<PolicyStatement> Write(Scope scope)
    {
        PolicyCondition fromTemplate = new("ArnLike", "ec2:LaunchTemplate", scope.Arn("ec2", "launch-template/*"));
        yield return new("Launch")
        {
            Action = ["ec2:RunInstances"],
            Resource = scope.Any("ec2", Launched),
            Condition = [fromTemplate, .. scope.Requested],
        };
        yield return new("LaunchFrom")
        {
            Action = ["ec2:RunInstances"],
            Resource = scope.Any("ec2", "launch-template", "subnet"),
            Condition = [fromTemplate, .. scope.Owned],
        };
        // EKS creates the cluster's group and tags it with the cluster's name. Only AWS can set a tag that begins with aws:.
        yield return new("LaunchWith")
        {
            Action = ["ec2:RunInstances"],
            Resource = scope.Any("ec2", "security-group"),
            Condition =
            [
                fromTemplate, new("StringEquals", "aws:ResourceTag/aws:eks:cluster-name", scope.Settings.ClusterName),
            ],
        };
        yield return new("LaunchImage")
        {
            Action = ["ec2:RunInstances"],
            Resource = [$"arn:{scope.Partition}:ec2:{scope.Region}::image/*"],
            Condition = [fromTemplate, new("StringEquals", "ec2:Owner", "amazon")],
        };
        yield return new("TagLaunched")
        {
            Action = ["ec2:CreateTags"],
            Resource = scope.Any("ec2", Launched),
            Condition = [.. scope.Requested, new("StringEquals", "ec2:CreateAction", "RunInstances")],
        };
    }
}
