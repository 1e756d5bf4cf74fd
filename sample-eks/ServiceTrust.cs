namespace SampleEks;

/// <summary>Trust policies of roles that AWS services assume.</summary>
public static class ServiceTrust
{
    /// <summary>Lets a service assume a role on behalf of one account only.</summary>
    /// <param name="service">The service's principal, such as <c>vpc-flow-logs.amazonaws.com</c>.</param>
    /// <param name="account">The account's id; null for a service that names no account when it assumes a role.</param>
    /// <param name="actions">What the service calls; by default <c>sts:AssumeRole</c>.</param>
    public static string For(string service, string? account = null, params IReadOnlyList<string> actions) =>
        new PolicyDocument(new PolicyStatement("Service")
        {
            Principal = new Dictionary<string, IReadOnlyList<string>> { ["Service"] = [service] },
            Action = actions.Count > 0 ? actions : ["sts:AssumeRole"],
            Condition = account is null ? null : [new("StringEquals", "aws:SourceAccount", account)],
        }).ToJson();
}
