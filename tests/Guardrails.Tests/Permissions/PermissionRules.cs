namespace Guardrails.Tests.Permissions;

/// <summary>What holds between the roles of the jobs and what the stacks register; each rule returns what breaks it.</summary>
internal static class PermissionRules
{
    /// <summary>A deploy role may do whatever the engine does with its project's resources, except to the boundaries.</summary>
    public static IEnumerable<string> Missing(RoleUnderTest role, IReadOnlyList<ResourceAction> actions) =>
        from action in actions
        where action.Project == role.Project && action.Environment == role.Environment
        where !IsBoundaryChange(action) && (role.Job == "deploy" || action.Operation == Operation.Read)
        let refused = action.RefusedTo(role)
        where refused is not null
        select $"{role.Name}: {action} on {refused.Resource} is not allowed";

    /// <summary>What is done to a new key is allowed before its tags count, which takes some minutes.</summary>
    public static IEnumerable<string> MissingBeforeTagsCount(RoleUnderTest role, IReadOnlyList<ResourceAction> actions) =>
        from action in actions
        where action.Project == role.Project && action.Environment == role.Environment && role.Job == "deploy"
        where action.Operation == Operation.Create && (action.Subject.StartsWith($"{Types.Key} ", StringComparison.Ordinal) || action.Subject.StartsWith("aws:kms/alias:Alias ", StringComparison.Ordinal))
        let refused = (action with { Requests = [.. action.Requests.Select(request => request.WithoutTags())] }).RefusedTo(role)
        where refused is not null
        select $"{role.Name}: {action} on {refused.Resource} is not allowed before its tags count";

    /// <summary>A preview role writes nothing, of its own project or of another.</summary>
    public static IEnumerable<string> Writes(RoleUnderTest role, IReadOnlyList<ResourceAction> actions) =>
        from action in actions
        where role.Job == "preview" && !action.IsRead && action.RefusedTo(role) is null
        select $"{role.Name}: {action} on {action.Requests[0].Resource} is allowed, and it writes";

    /// <summary>Boundaries are the administrator's: no role of a job changes one.</summary>
    public static IEnumerable<string> BoundaryWrites(RoleUnderTest role, IReadOnlyList<ResourceAction> actions) =>
        from action in actions
        where IsBoundaryChange(action) && !action.IsRead && action.RefusedTo(role) is null
        select $"{role.Name}: {action} on {action.Requests[0].Resource} is allowed, and it changes a boundary";

    /// <summary>In an account that environments share, the roles of one reach nothing of another.</summary>
    public static IEnumerable<string> Reaches(RoleUnderTest role, IReadOnlyList<ResourceAction> actions) =>
        from action in actions
        where action.Environment != role.Environment && (action.NamesResources || !action.IsRead)
        // What follows a creation is about something that is not there yet; an update asks for the same of what is.
        where action.Operation != Operation.Create || action.Creates
        where !IsOfAccount(action) && action.RefusedTo(role) is null
        select $"{role.Name}: {action} on {action.Requests[0].Resource} is allowed, and it belongs to {action.Environment}";

    /// <summary>Every right of a role is used by some operation on what its project registers.</summary>
    public static IEnumerable<string> Unused(RoleUnderTest role, IReadOnlyList<ResourceAction> actions)
    {
        var used = (from action in actions
                    where action.Project == role.Project && action.Environment == role.Environment
                    from request in action.Requests
                    from right in role.Rights
                    where right.Allows && right.IsAbout(request)
                    select (right.Policy, right.Sid, action.Action)).ToHashSet();
        return from right in role.Rights
               where right.Allows
               from action in right.Actions
               where !used.Contains((right.Policy, right.Sid, action))
               select $"{role.Name}: {right} allows {action}, which nothing that {role.Project} registers needs";
    }

    private static bool IsBoundaryChange(ResourceAction action) => action.Operation != Operation.Read && action.Subject.StartsWith($"{Types.Policy} ", StringComparison.Ordinal) && action.Subject.EndsWith("-boundary'", StringComparison.Ordinal);

    // EKS's roles and GitLab's provider are the account's, whichever environment asks for them first.
    private static bool IsOfAccount(ResourceAction action) => action.Requests.All(request =>
        request.Resource.Contains(":role/aws-service-role/") || request.Resource.Contains(":oidc-provider/"));
}
