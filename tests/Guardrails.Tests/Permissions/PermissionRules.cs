namespace Guardrails.Tests.Permissions;

/// <summary>What holds between the roles of the jobs and what the stacks register; each rule returns what breaks it.</summary>
internal static class PermissionRules
{
    /// <summary>A role may do whatever the engine does with what the role is there for.</summary>
    public static IEnumerable<string> Missing(RoleUnderTest role, IReadOnlyList<ResourceAction> actions) =>
        from action in actions
        where role.Needs(action)
        let refused = action.RefusedTo(role)
        where refused is not null
        select $"{role.Name}: {action} on {refused.Resource} is not allowed";

    /// <summary>What is done to a new key is allowed before its tags and its alias count, which takes some minutes.</summary>
    public static IEnumerable<string> MissingBeforeTagsCount(RoleUnderTest role, IReadOnlyList<ResourceAction> actions) =>
        from action in actions
        where role.Needs(action) && action.Operation != Operation.Update
        where action.Subject.StartsWith("aws:kms/", StringComparison.Ordinal)
        let refused = action.WithoutTags().RefusedTo(role)
        where refused is not null
        select $"{role.Name}: {action} on {refused.Resource} is not allowed before its tags count";

    /// <summary>A preview role writes nothing, of its own project or of another.</summary>
    public static IEnumerable<string> Writes(RoleUnderTest role, IReadOnlyList<ResourceAction> actions) =>
        from action in actions
        where role.Job == "preview" && !action.IsRead && action.RefusedTo(role) is null
        select $"{role.Name}: {action} on {action.Requests[0].Resource} is allowed, and it writes";

    /// <summary>What binds the jobs themselves is the administrator's: no role of a job changes it.</summary>
    public static IEnumerable<string> AdministratorsWrites(RoleUnderTest role, IReadOnlyList<ResourceAction> actions) =>
        from action in actions
        where action.IsAdministrators && !action.IsRead && action.RefusedTo(role) is null
        select $"{role.Name}: {action} on {action.Requests[0].Resource} is allowed, and it is an administrator's to do";

    /// <summary>In an account that environments share, the roles of one reach nothing of another.</summary>
    /// <param name="role">The role.</param>
    /// <param name="actions">What is done there.</param>
    /// <param name="inPart">Whether it is too much already where one of several resources of an action is not refused.</param>
    public static IEnumerable<string> Reaches(RoleUnderTest role, IReadOnlyList<ResourceAction> actions, bool inPart = false) =>
        from action in actions
        where action.Environment != role.Environment && (action.NamesResources || !action.IsRead)
        // In EC2 what follows a creation is about something that is not there yet; an update asks for the same of what is.
        where action.Operation != Operation.Create || action.Creates || !action.IsOfEc2
        where !IsOfAccount(action) && IsReached(action, role, inPart)
        select $"{role.Name}: {action} on {action.Requests[0].Resource} is allowed, and it belongs to {action.Environment}";

    // In EC2 nothing is named after an environment, and one of several resources may be anybody's, such as an image.
    private static bool IsReached(ResourceAction action, RoleUnderTest role, bool inPart) => !inPart || action.IsOfEc2
        ? action.RefusedTo(role) is null
        : action.Requests.Any(request => !IsOfAccount(action.Action, request) && role.Decide(request).IsAllowed);

    /// <summary>
    /// In such an account no role makes its own what has no tags, such as what AWS creates by itself: it cannot both set its
    /// tags there and then do anything that they allow.
    /// </summary>
    public static IEnumerable<string> Adopts(RoleUnderTest role, IReadOnlyList<ResourceAction> actions)
    {
        var tags = new Dictionary<string, string> { ["project"] = role.Project, ["environment"] = role.Environment };
        var verbs = role.Rights.Where(right => right.Allows).SelectMany(right => right.Actions).Distinct().Where(verb => !ResourceAction.Reads(verb)).ToList();
        var untagged = actions.Where(action => action.Environment != role.Environment).SelectMany(action => action.Requests)
            .DistinctBy(request => request.Resource).Where(request => request.Resource != "*").Select(request => request.WithoutTags());
        return from found in untagged
               from tagging in verbs.Where(RequestContext.IsTagging)
               where role.Decide(found.Tagging(tagging, tags)).IsAllowed
               from verb in verbs.Where(verb => !RequestContext.IsTagging(verb))
               where role.Decide(found.With(tags) with { Action = verb }).IsAllowed
               select $"{role.Name}: {tagging} on {found.Resource} is allowed without tags, and then {verb}";
    }

    /// <summary>What must decide about a request does, in the role's policies by themselves.</summary>
    public static IEnumerable<string> Indifferent(RoleUnderTest role, IReadOnlyList<ResourceAction> actions) =>
        from action in actions
        where role.Needs(action)
        from request in action.Requests
        from variant in DecisiveKey.Variants(request, role.Environment)
        where !MayAdopt(action, variant.Request) && role.Unbounded.Decide(variant.Request).IsAllowed
        select $"{role.Name}: {action} on {request.Resource} is allowed with {variant.Key} = {variant.Value ?? "nothing"}";

    /// <summary>Every right of a role is used by some operation that it is there for.</summary>
    public static IEnumerable<string> Unused(RoleUnderTest role, IReadOnlyList<ResourceAction> actions)
    {
        var used = (from action in actions
                    where role.Needs(action)
                    from request in action.Requests
                    from right in role.Rights
                    where right.Allows && right.IsAbout(request)
                    select (right, request)).ToLookup(one => $"{one.right}", one => one.request);
        return from right in role.Rights
               where right.Allows
               let requests = used[$"{right}"].ToList()
               from part in right.Actions.Where(action => !requests.Any(request => request.Action == action))
                   .Concat(right.Resources.Where(resource => !requests.Any(request => Wildcard.IsMatch(resource, request.Resource))))
               select $"{role.Name}: {right} allows {part}, which nothing that it is there for needs";
    }

    // In an account of its own, a role takes over the default group, which has no tags.
    private static bool MayAdopt(ResourceAction action, PolicyRequest request) =>
        !action.InSharedAccount && action.Action == "ec2:CreateTags" && action.Subject.StartsWith(Types.DefaultSecurityGroup, StringComparison.Ordinal)
        && !request.Context.ContainsKey("aws:ResourceTag/project");

    // EKS's roles are the account's, whichever environment asks for them first, and so is GitLab's provider, for all to read.
    private static bool IsOfAccount(ResourceAction action) => action.Requests.All(request => IsOfAccount(action.Action, request));

    private static bool IsOfAccount(string action, PolicyRequest request) =>
        request.Resource.Contains(":role/aws-service-role/") || (ResourceAction.Reads(action) && request.Resource.Contains(":oidc-provider/"));
}
