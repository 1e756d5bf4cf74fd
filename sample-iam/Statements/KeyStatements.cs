namespace SampleIam.Statements;

/// <summary>
/// Rights on the key that encrypts the cluster's secrets. Tags of a new key take up to five minutes to count, so what is
/// needed at once is not bound to them; for the grant that EKS needs, the key's own policy names the deploy role.
/// </summary>
public static class KeyStatements
{
    private static readonly string[] Reads = ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListResourceTags"];

    /// <summary>What previews read.</summary>
    public static IEnumerable<PolicyStatement> Read(Scope scope)
    {
        yield return new("Key") { Action = Reads, Resource = scope.Any("kms", "key"), Condition = scope.Owned };
        // AWS has no narrower resource.
        yield return new("Aliases") { Action = ["kms:ListAliases"], Resource = ["*"] };
    }

    /// <summary>What updates change.</summary>
    public static IEnumerable<PolicyStatement> Write(Scope scope)
    {
        // A key has no ARN before it is created.
        yield return new("CreateKey") { Action = ["kms:CreateKey"], Resource = ["*"], Condition = scope.Requested };
        yield return new("TagNewKey")
        {
            Action = ["kms:TagResource"],
            Resource = scope.Any("kms", "key"),
            Condition = [.. scope.Requested, new("Null", "aws:ResourceTag/project", "true")],
        };
        yield return new("NewKey")
        {
            Action = [.. Reads, "kms:EnableKeyRotation", "kms:CreateAlias"],
            Resource = scope.Any("kms", "key"),
            Condition = scope.OwnedOrUntagged,
        };
        yield return new("ChangeKey")
        {
            Action =
            [
                "kms:CreateGrant", "kms:UpdateKeyDescription", "kms:DisableKeyRotation", "kms:PutKeyPolicy", "kms:TagResource",
                "kms:UntagResource", "kms:ScheduleKeyDeletion", "kms:UpdateAlias", "kms:DeleteAlias",
            ],
            Resource = scope.Any("kms", "key"),
            Condition = scope.Owned,
        };
        yield return new("Alias")
        {
            Action = ["kms:CreateAlias", "kms:UpdateAlias", "kms:DeleteAlias"],
            Resource = [scope.Arn("kms", $"alias/{scope.Settings.ClusterName}")],
        };
    }
}
