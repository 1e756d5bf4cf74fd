namespace SampleIam.Statements;

/// <summary>Rights on the two log groups: the control plane's, and that of the flow logs.</summary>
public static class LogStatements
{
    /// <summary>What previews read.</summary>
    public static IEnumerable<PolicyStatement> Read(Scope scope)
    {
        yield return new("LogTags") { Action = ["logs:ListTagsForResource"], Resource = Groups(scope, "") };
        // AWS has no narrower resource.
        yield return new("LogGroups") { Action = ["logs:DescribeLogGroups"], Resource = ["*"] };
    }

    /// <summary>What updates change.</summary>
    public static IEnumerable<PolicyStatement> Write(Scope scope)
    {
        yield return new("ChangeLogs")
        {
            Action =
            [
                "logs:CreateLogGroup", "logs:TagResource", "logs:UntagResource", "logs:PutRetentionPolicy", "logs:DeleteLogGroup",
            ],
            // AWS checks some actions on the ARN with ":*", and the tagging ones on that without.
            Resource = Groups(scope, "", ":*"),
        };
    }

    private static IReadOnlyList<string> Groups(Scope scope, params string[] ends) =>
    [
        .. from kind in new[] { "cluster", "flow-logs" }
           from end in ends
           select scope.Arn("logs", $"log-group:/aws/eks/{scope.Settings.ClusterName}/{kind}{end}"),
    ];
}
