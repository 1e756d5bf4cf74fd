namespace Guardrails.Tests.Permissions;

/// <summary>A condition key that must decide: with another value, or without one, a role's own policies refuse the request.</summary>
/// <param name="Name">The key.</param>
/// <param name="Actions">For which actions; a pattern.</param>
/// <param name="MayBeMissing">Whether a request without the key is as good.</param>
/// <param name="Resource">On which resources; a pattern.</param>
internal sealed record DecisiveKey(string Name, string Actions, bool MayBeMissing = false, string Resource = "*")
{
    private const string Other = "other";

    private static readonly DecisiveKey[] Present =
    [
        // EC2 makes up the ids of its resources: only tags say whose they are.
        new("aws:ResourceTag/project", "ec2:*"),
        new("aws:ResourceTag/environment", "ec2:*"),
        new("aws:ResourceTag/aws:eks:cluster-name", "ec2:RunInstances"),
        new("aws:RequestTag/project", "ec2:*"),
        new("aws:RequestTag/environment", "ec2:*"),
        new("aws:RequestTag/project", "kms:*"),
        new("aws:RequestTag/environment", "kms:*"),
        new("aws:RequestedRegion", "ec2:Describe*", Resource: "?"),
        new("ec2:CreateAction", "ec2:CreateTags"),
        new("ec2:LaunchTemplate", "ec2:RunInstances"),
        new("ec2:Owner", "ec2:RunInstances"),
        new("iam:PermissionsBoundary", "iam:CreateRole"),
        new("iam:PermissionsBoundary", "iam:PutRolePermissionsBoundary"),
        new("iam:PermissionsBoundary", "iam:??tachRolePolicy"),
        new("iam:PermissionsBoundary", "iam:*tRolePolicy"),
        new("iam:PolicyARN", "iam:*"),
        new("iam:PassedToService", "iam:PassRole"),
        new("iam:AWSServiceName", "iam:CreateServiceLinkedRole"),
        new("eks:principalArn", "eks:CreateAccessEntry"),
        new("eks:kubernetesGroups", "eks:CreateAccessEntry", MayBeMissing: true),
        new("eks:policyArn", "eks:AssociateAccessPolicy"),
    ];

    // What has such a key is not new, or not AWS's.
    private static readonly DecisiveKey[] Absent =
    [
        new("aws:ResourceTag/project", "kms:TagResource"),
        new("kms:ResourceAliases", "kms:TagResource"),
        new("aws:ResourceTag/project", "ec2:DisassociateAddress", Resource: "*:network-interface/*"),
    ];

    /// <summary>The requests that are not as this one should be, in one key each.</summary>
    public static IEnumerable<(string Key, string? Value, PolicyRequest Request)> Variants(PolicyRequest request, string environment) =>
    [
        .. from key in Present
           where key.IsAbout(request) && request.Context.ContainsKey(key.Name) && !IsOwn(request, key.Name)
           from value in key.Values(request.Context[key.Name][0], environment)
           select (key.Name, value, With(request, key.Name, value)),
        .. from key in Absent
           where request.Policy is null && key.IsAbout(request) && !request.Context.ContainsKey(key.Name)
           select (key.Name, Other, With(request, key.Name, Other)),
    ];

    private bool IsAbout(PolicyRequest request) =>
        Wildcard.IsMatch(Actions, request.Action) && Wildcard.IsMatch(Resource, request.Resource);

    // Whoever owns something may tag it as it likes.
    private static bool IsOwn(PolicyRequest request, string key) =>
        key.StartsWith("aws:RequestTag/", StringComparison.Ordinal) && request.Context.ContainsKey("aws:ResourceTag/project");

    private IEnumerable<string?> Values(string value, string environment)
    {
        yield return value.StartsWith("arn:", StringComparison.Ordinal) ? $"arn:aws:iam::123456789012:role/{Other}" : Other;
        if (value.Replace(environment, environment == "dev" ? "prod" : "dev") is var elsewhere && elsewhere != value)
        {
            yield return elsewhere;
        }

        if (!MayBeMissing)
        {
            yield return null;
        }
    }

    private static PolicyRequest With(PolicyRequest request, string key, string? value)
    {
        var context = request.Context.Where(one => one.Key != key);
        return request with { Context = (value is null ? context : context.Append(KeyValuePair.Create<string, IReadOnlyList<string>>(key, [value]))).ToDictionary() };
    }
}
