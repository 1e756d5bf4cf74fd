namespace Guardrails.Tests.Permissions;

/// <summary>What AWS asks a role's policies: an action, on one resource, with what is known about the request.</summary>
/// <param name="Action">The action, such as <c>ec2:CreateVpc</c>.</param>
/// <param name="Resource">The ARN; <c>*</c> for an action that knows no resources.</param>
/// <param name="Context">Condition key → its values; a key that AWS does not send is not there.</param>
internal sealed record PolicyRequest(string Action, string Resource, IReadOnlyDictionary<string, IReadOnlyList<string>> Context)
{
    /// <summary>The same of a resource that has no tags.</summary>
    public PolicyRequest WithoutTags() =>
        this with { Context = Context.Where(one => !one.Key.StartsWith("aws:ResourceTag/", StringComparison.Ordinal)).ToDictionary() };
}

/// <summary>The answer, and the statement that it comes from; null where no statement is about the request.</summary>
internal sealed record PolicyDecision(bool IsAllowed, PolicyRight? By)
{
    public static PolicyDecision Implicit { get; } = new(false, null);
}

/// <summary>Decides like IAM for one account: a denial outweighs every allowance, and a boundary must allow as well.</summary>
internal static class PolicyEvaluator
{
    public static PolicyDecision Decide(PolicyRequest request, IEnumerable<PolicyRight> rights, IEnumerable<PolicyRight>? boundary)
    {
        var byPolicies = Decide(request, rights);
        var byBoundary = boundary is null ? byPolicies : Decide(request, boundary);
        return (byPolicies, byBoundary) switch
        {
            ({ IsAllowed: false, By: not null }, _) => byPolicies,
            (_, { IsAllowed: false, By: not null }) => byBoundary,
            ({ IsAllowed: true }, { IsAllowed: false }) => PolicyDecision.Implicit,
            _ => byPolicies,
        };
    }

    private static PolicyDecision Decide(PolicyRequest request, IEnumerable<PolicyRight> rights)
    {
        var matching = rights.Where(right => right.IsAbout(request)).ToList();
        return matching.Find(right => !right.Allows) is { } denial ? new(false, denial)
            : matching is [var first, ..] ? new(true, first)
            : PolicyDecision.Implicit;
    }
}
