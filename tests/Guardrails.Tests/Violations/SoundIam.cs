using Pulumi.Aws.Iam;

namespace Guardrails.Tests.Violations;

/// <summary>Roles and policies that break no rule, until a test changes them.</summary>
internal static class SoundIam
{
    public const string Account = "arn:aws:iam::123456789012:root";
    public const string Ec2 = """{ "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" }""";
    public const string Read = """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*" }""";

    public const string People = $$"""{ "Effect": "Allow", "Principal": { "AWS": "{{Account}}" }, "Action": "sts:AssumeRole" }""";

    public static Role Role(string trust = People, Action<RoleArgs>? change = null, bool protect = true, string name = "role")
    {
        var args = new RoleArgs { AssumeRolePolicy = Document(trust) };
        change?.Invoke(args);
        return new(name, args, new() { Protect = protect });
    }

    public static RolePolicy Rights(string statement = Read, string version = "2012-10-17", string trust = People) =>
        new("policy", new() { Role = Role(trust).Name, Policy = Document(statement, version) });

    public static RolePolicy Inline(string name, Role role, string statement) => new(name, new() { Role = role.Name, Policy = Document(statement) });

    public static RolePolicyAttachment Attached(string policy, string trust = People) =>
        new("attachment", new() { Role = Role(trust).Name, PolicyArn = $"arn:aws:iam::aws:policy/{policy}" });

    public static Policy Boundary(string statement = """{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }""") =>
        new("boundary", new() { Name = "boundary", PolicyDocument = Document(statement) });

    public static RolePolicyAttachment Attached(Policy policy) => new("attachment", new() { Role = Role().Name, PolicyArn = policy.Arn });

    public static Role WebIdentity(string equals, string like = "") => Role($$"""
        {
          "Effect": "Allow",
          "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/gitlab.com" },
          "Action": "sts:AssumeRoleWithWebIdentity",
          "Condition": { "StringEquals": { {{equals}} }, "StringLike": { {{like}} } }
        }
        """);

    public static string Document(string statement, string version = "2012-10-17") => $$"""{ "Version": "{{version}}", "Statement": [{{statement}}] }""";
}
