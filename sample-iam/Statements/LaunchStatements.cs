namespace SampleIam.Statements;

/// <summary>Rights to launch nodes: EKS tries a launch from the template with the rights of whoever creates the node group.</summary>
public static class LaunchStatements
{
    private static readonly string[] Launched = ["instance", "volume", "network-interface"];

    /// <summary>What updates change.</summary>
    public static IEnumerable<PolicyStatement> Write(Scope scope)
    {
        yield return new("Launch") { Action = ["ec2:RunInstances"], Resource = scope.Any("ec2", Launched), Condition = scope.Requested };
        yield return new("LaunchFrom") { Action = ["ec2:RunInstances"], Resource = scope.Any("ec2", "launch-template"), Condition = scope.Owned };
        // EKS's own security group, and the image, do not have the project's tags.
        yield return new("LaunchWith")
        {
            Action = ["ec2:RunInstances"],
            Resource = [.. scope.Any("ec2", "subnet", "security-group"), $"arn:{scope.Partition}:ec2:{scope.Region}::image/*"],
            Condition = [new("ArnLike", "ec2:LaunchTemplate", scope.Arn("ec2", "launch-template/*")), .. scope.OwnedOrUntagged],
        };
        yield return new("TagLaunched")
        {
            Action = ["ec2:CreateTags"],
            Resource = scope.Any("ec2", Launched),
            Condition = [.. scope.Requested, new("StringEquals", "ec2:CreateAction", "RunInstances")],
        };
    }
}
