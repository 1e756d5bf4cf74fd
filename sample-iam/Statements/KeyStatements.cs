namespace SampleIam.Statements;

/// <summary>
/// Rights to create the key that encrypts the cluster's secrets. The key's own policy says what may be done with it: tags of
/// a new key take up to five minutes to count, and whoever may tag keys could make any untagged one its own.
/// </summary>
public static class KeyStatements
{
    /// <summary>What previews read.</summary>
    // AWS has no narrower resource.
    public static PolicyStatement Read { get; } = new("Aliases") { Action = ["kms:ListAliases"], Resource = ["*"] };

    /// <summary>What updates change.</summary>
    public static IEnumerable<PolicyStatement> Write(Scope scope)
    {
        // A key has no ARN before it is created.
        yield return new("CreateKey") { Action = ["kms:CreateKey"], Resource = ["*"], Condition = scope.Requested };
        // KMS does not tell apart the tagging of a new key and that of an old one; no right follows from these tags.
        yield return new("TagNewKey")
        {
            Action = ["kms:TagResource"],
            Resource = scope.Any("kms", "key"),
            Condition =
            [
                .. scope.Requested,
                new("Null", "aws:ResourceTag/project", "true"), new("Null", "kms:ResourceAliases", "true"),
            ],
        };
        yield return new("Alias")
        {
            Action = ["kms:CreateAlias", "kms:UpdateAlias", "kms:DeleteAlias"],
            Resource = [scope.Arn("kms", $"alias/{scope.Settings.ClusterName}")],
        };
    }
}
