using Rehearsal.Cloud;
using Rehearsal.Running;

namespace Rehearsal.Checks;

/// <summary>Finds clusters, repositories and images whose names the permissions of the roles before them do not cover.</summary>
internal static class PermissionCheck
{
    private sealed record Need(RehearsedResource Resource, string Action, string Arn);

    /// <summary>The errors of a stack, given those that it builds on.</summary>
    public static IEnumerable<string> Errors(CheckedStack stack, IReadOnlyList<CheckedStack> upstream) =>
        MissingRole(stack, upstream) is { } error ? [error] : Denied(stack, upstream);

    // Jobs derive the name of their role from the project and the environment.
    private static string? MissingRole(CheckedStack stack, IReadOnlyList<CheckedStack> upstream)
    {
        var ending = $"-{stack.Identity.Environment}-deploy";
        var creator = upstream.Select(one => (Stack: one, Roles: IamRole.Of(one.Resources).Select(role => role.Name).Where(name => name.EndsWith(ending, StringComparison.Ordinal)).ToList()))
            .FirstOrDefault(one => one.Stack.Identity.Environment == stack.Identity.Environment && one.Roles.Count > 0);
        return creator.Roles is null || creator.Roles.Contains(stack.Identity.Project + ending) ? null
            : $"{stack.File}: the jobs of {stack.Identity.Project} deploy with the role {stack.Identity.Project}{ending}, which {creator.Stack} does not create; "
                + $"it creates {string.Join(", ", creator.Roles)}";
    }

    private static IEnumerable<string> Denied(CheckedStack stack, IReadOnlyList<CheckedStack> upstream) =>
        from need in Needs(stack)
        let creators = upstream.Select(one => (Stack: one, Roles: RolesFor(stack, one))).Where(one => one.Roles.Count > 0).ToList()
        where creators.Count > 0 && !creators.Any(one => one.Roles.Any(role => role.Allows(need.Action, need.Arn)))
        let allowed = creators.SelectMany(one => one.Roles).SelectMany(role => role.Statements)
            .Where(statement => statement.IsAllow && statement.IsAbout(need.Action)).SelectMany(statement => statement.Resources).Distinct().ToList()
        select $"{stack.File}: {need.Resource.Key} is {need.Arn}, on which no role of {string.Join(", ", creators.Select(one => one.Stack))} "
            + $"is allowed {need.Action}; it is allowed on {string.Join(", ", allowed.DefaultIfEmpty("nothing"))}";

    private static IEnumerable<Need> Needs(CheckedStack stack) =>
    [
        .. stack.Of("eks:index:Cluster").SelectMany(cluster => Named(cluster, CheckedStack.Text(cluster, "name"), "eks:DescribeCluster", "eks", "cluster", stack)),
        .. stack.Of("aws:ecr/repository:Repository").SelectMany(repository => Named(repository, CheckedStack.Text(repository, "name") ?? repository.Id, "ecr:PutImage", "ecr", "repository", stack)),
        .. stack.Of("docker:index/image:Image").SelectMany(image => Named(image, RepositoryOf(CheckedStack.Text(image, "imageName")), "ecr:PutImage", "ecr", "repository", stack)),
    ];

    private static IEnumerable<Need> Named(RehearsedResource resource, string? name, string action, string service, string kind, CheckedStack stack)
    {
        if (name is not null)
        {
            yield return new(resource, action, $"arn:{CloudNames.Partition}:{service}:{stack.Region}:{stack.Account}:{kind}/{name}");
        }
    }

    // HOST/REPOSITORY:TAG, where the host is a registry of AWS.
    private static string? RepositoryOf(string? image) =>
        image?.Split('/', 2) is [var host, var path] && host.Contains(".dkr.ecr.", StringComparison.Ordinal) ? path.Split(':', '@')[0] : null;

    // The role that deploys the project; where none is named so, any.
    private static IReadOnlyList<IamRole> RolesFor(CheckedStack stack, CheckedStack upstream)
    {
        IamRole[] all = [.. IamRole.Of(upstream.Resources).Where(role => role.Statements.Count > 0)];
        IamRole[] own = [.. all.Where(role => role.Name == $"{stack.Identity.Project}-{stack.Identity.Environment}-deploy")];
        return own.Length > 0 ? own : all;
    }
}
