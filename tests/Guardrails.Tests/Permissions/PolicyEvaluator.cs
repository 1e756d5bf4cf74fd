namespace Guardrails.Tests.Permissions;

/// <summary>What AWS asks a role's policies: an action, on one resource, with what is known about the request.</summary>
/// <param name="Action">The action, such as <c>ec2:CreateVpc</c>.</param>
/// <param name="Resource">The ARN; <c>*</c> for an action that knows no resources.</param>
/// <param name="Context">Condition key → its values; a key that AWS does not send is not there.</param>
/// <param name="Policy">The policy of the resource itself, as JSON text; null where it has none.</param>
internal sealed record PolicyRequest(string Action, string Resource, IReadOnlyDictionary<string, IReadOnlyList<string>> Context, string? Policy = null)
{
    /// <summary>The same of a resource that has no tags, or whose tags and alias do not count yet.</summary>
    public PolicyRequest WithoutTags() => With(new Dictionary<string, string>());

    /// <summary>The same of a resource that has these tags and no others.</summary>
    public PolicyRequest With(IReadOnlyDictionary<string, string> tags) => this with
    {
        Context = Context.Where(one => !IsOfResource(one.Key)).Concat(tags.Select(tag => KeyValuePair.Create<string, IReadOnlyList<string>>($"{ResourceTag}{tag.Key}", [tag.Value]))).ToDictionary(),
    };

    /// <summary>The request to set tags on the same resource.</summary>
    public PolicyRequest Tagging(string action, IReadOnlyDictionary<string, string> tags) => this with
    {
        Action = action,
        Context = Context.Where(one => one.Key == "aws:RequestedRegion" || one.Key.StartsWith(ResourceTag, StringComparison.Ordinal))
            .Concat(tags.Select(tag => KeyValuePair.Create<string, IReadOnlyList<string>>($"aws:RequestTag/{tag.Key}", [tag.Value]))).ToDictionary(),
    };

    /// <summary>The request with what the caller chooses taken from another environment.</summary>
    public PolicyRequest ChosenBy(string from, string to) => this with
    {
        Context = Context.ToDictionary(one => one.Key, one => Chosen.Any(key => one.Key.StartsWith(key, StringComparison.Ordinal)) ? [.. one.Value.Select(value => value.Replace(from, to))] : one.Value),
    };

    private static readonly string[] Chosen = ["aws:RequestTag/", "iam:PermissionsBoundary", "iam:PolicyARN", "eks:principalArn"];

    private const string ResourceTag = "aws:ResourceTag/";

    // A tag that begins with aws: is AWS's, and nobody can remove it.
    private static bool IsOfResource(string key) =>
        key == "kms:ResourceAliases" || (key.StartsWith(ResourceTag, StringComparison.Ordinal) && !key.StartsWith($"{ResourceTag}aws:", StringComparison.Ordinal));
}

/// <summary>The answer, and the statement that it comes from; null where no statement is about the request.</summary>
internal sealed record PolicyDecision(bool IsAllowed, PolicyRight? By)
{
    public static PolicyDecision Implicit { get; } = new(false, null);
}

/// <summary>
/// Decides like IAM for one account: a denial outweighs every allowance, a role's policies or the resource's may allow, and
/// a boundary must allow as well.
/// </summary>
internal static class PolicyEvaluator
{
    /// <summary>Decides about a request of a role.</summary>
    /// <param name="request">The request; the policy of its resource counts where it names the role, and lets the role's own count where it names the account.</param>
    /// <param name="rights">The statements of the role's policies.</param>
    /// <param name="boundary">Those of its permissions boundary; null where it has none.</param>
    /// <param name="role">The role's ARN, of which the resource's policy may speak.</param>
    public static PolicyDecision Decide(PolicyRequest request, IEnumerable<PolicyRight> rights, IEnumerable<PolicyRight>? boundary, string role = "")
    {
        if (request.Policy is { } policy)
        {
            var account = $"arn:aws:iam::{role.Split(':')[4]}:root";
            rights = [.. PolicyRight.For(account, policy).Any(one => one.Allows && one.IsAbout(request)) ? rights : rights.Where(right => !right.Allows), .. PolicyRight.For(role, policy)];
        }

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
