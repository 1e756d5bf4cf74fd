using Pulumi;

namespace SampleEks;

/// <summary>Who may use the key of the cluster's secrets.</summary>
public static class KeyPolicy
{
    // What the first deployment needs within seconds of creating the key, and the later ones to keep it.
    private static readonly string[] AtOnce =
    [
        "kms:CreateAlias", "kms:CreateGrant", "kms:DescribeKey", "kms:EnableKeyRotation", "kms:GetKeyPolicy",
        "kms:GetKeyRotationStatus", "kms:ListResourceTags", "kms:PutKeyPolicy",
    ];

    /// <summary>
    /// Leaves the key to the account's policies, as AWS's default does, and names the role that deploys: policies tell keys
    /// apart by tags, and tags of a new key take up to five minutes to count, in which EKS would be refused its grant.
    /// </summary>
    public static Output<string> Json() =>
        Output.Tuple(IamArn.Root(), IamArn.Role(IamArn.RoleName("deploy"))).Apply(t => new PolicyDocument(
            Statement("Account", t.Item1, "kms:*"), Statement("Deploy", t.Item2, AtOnce)).ToJson());

    private static PolicyStatement Statement(string sid, string principal, params string[] actions) => new(sid)
    {
        Principal = new Dictionary<string, IReadOnlyList<string>> { ["AWS"] = [principal] },
        Action = actions,
        // In a key's policy: this key.
        Resource = ["*"],
    };
}
