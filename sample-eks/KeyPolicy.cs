using Pulumi;

namespace SampleEks;

/// <summary>Who may use the key of the cluster's secrets.</summary>
public static class KeyPolicy
{
    private static readonly string[] Read =
        ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListResourceTags"];

    private static readonly string[] Manage =
    [
        "kms:CreateAlias", "kms:UpdateAlias", "kms:DeleteAlias", "kms:CreateGrant", "kms:EnableKeyRotation",
        "kms:DisableKeyRotation", "kms:PutKeyPolicy", "kms:UpdateKeyDescription", "kms:TagResource", "kms:UntagResource",
        "kms:ScheduleKeyDeletion",
    ];

    /// <summary>
    /// Names the two roles of this project's jobs, and leaves the key to the account, as AWS's default does, so that
    /// administrators keep their way in. The jobs' own policies allow nothing on a key that exists: only tags could tell
    /// keys apart there. They take up to five minutes to count, in which EKS would be refused its grant.
    /// </summary>
    public static Output<string> Json() =>
        Output.Tuple(IamArn.Root(), IamArn.Role(IamArn.RoleName("deploy")), IamArn.Role(IamArn.RoleName("preview")))
            .Apply(t => new PolicyDocument(
                Statement("Account", t.Item1, "kms:*"),
                Statement("Deploy", t.Item2, [.. Read, .. Manage]),
                Statement("Preview", t.Item3, Read)).ToJson());

    private static PolicyStatement Statement(string sid, string principal, params string[] actions) => new(sid)
    {
        Principal = new Dictionary<string, IReadOnlyList<string>> { ["AWS"] = [principal] },
        Action = actions,
        // In a key's policy: this key.
        Resource = ["*"],
    };
}
