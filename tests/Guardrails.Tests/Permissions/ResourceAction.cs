namespace Guardrails.Tests.Permissions;

/// <summary>An action that an operation on a resource takes: allowed where each of its requests is.</summary>
internal sealed record ResourceAction(
    string Project, string Environment, string Subject, Operation Operation, string Action, IReadOnlyList<PolicyRequest> Requests, bool InSharedAccount = false)
{
    // What the authorization reference calls read or list, by how AWS names such actions.
    private static readonly string[] ReadVerbs = ["Describe", "Get", "List", "BatchGet", "BatchCheck"];

    public bool IsRead => Reads(Action);

    /// <summary>Whether the action makes something new, or is a part of that.</summary>
    public bool Creates => RequestContext.IsCreation(Action) || Requests.Any(request => request.Context.ContainsKey("ec2:CreateAction"));

    public bool IsOfEc2 => Action.StartsWith("ec2:", StringComparison.Ordinal);

    /// <summary>Whether the action is about certain resources, and not about all of the account's at once.</summary>
    public bool NamesResources => Requests.All(request => request.Resource != "*");

    public static bool Reads(string action) => ReadVerbs.Any(verb => action.Split(':')[1].StartsWith(verb, StringComparison.Ordinal));

    /// <summary>Every action of every operation on what a stack registers, and of the functions that it calls.</summary>
    public static IReadOnlyList<ResourceAction> Of(StackUnderTest stack, bool inSharedAccount)
    {
        var context = new RequestContext(stack);
        return
        [
            .. from resource in stack.Resources
               let permissions = KnownTypes.Catalogue.Resource(resource.Key.Type)?.Permissions
               where permissions is not null
               from operation in Enum.GetValues<Operation>()
               from action in permissions.ActionsOf(operation)
               where !NotCalled.Contains(resource, action)
               select new ResourceAction(stack.Project, stack.Environment, $"{resource.Key}", operation, action, context.Requests(resource, permissions, operation, action), inSharedAccount),
            .. from token in KnownTypes.CalledBy(stack)
               let permissions = KnownTypes.Catalogue.Function(token)!.Permissions!
               from action in permissions.Read
               select new ResourceAction(stack.Project, stack.Environment, token, Operation.Read, action, context.Requests(token, permissions, action)),
        ];
    }

    /// <summary>
    /// The same by somebody of another environment who puts his own into whatever he can choose: boundary, policy, principal.
    /// EC2 and keys are left as they are: there such a request would be to create something of his own.
    /// </summary>
    public ResourceAction ChosenBy(string environment) => IsOfEc2 || Action.StartsWith("kms:", StringComparison.Ordinal)
        ? this
        : this with { Requests = [.. Requests.Select(request => request.ChosenBy(Environment, environment))] };

    /// <summary>The same where no tags of what it is about count.</summary>
    public ResourceAction WithoutTags() => this with { Requests = [.. Requests.Select(request => request.WithoutTags())] };

    /// <summary>
    /// Whether only an administrator does this: change a boundary or GitLab's provider, which bind the jobs of
    /// <c>sample-iam</c> themselves, delete the role that these run with, or take over a default group in a shared account.
    /// </summary>
    public bool IsAdministrators => Operation switch
    {
        Operation.Read => false,
        Operation.Create when Action == "ec2:CreateTags" && Subject.StartsWith(Types.DefaultSecurityGroup, StringComparison.Ordinal) => InSharedAccount,
        Operation.Delete when Subject == $"{Types.Role} '{Project}-deploy'" => true,
        _ => Subject.StartsWith($"{Types.OidcProvider} ", StringComparison.Ordinal)
            || (Subject.StartsWith($"{Types.Policy} ", StringComparison.Ordinal) && Subject.EndsWith("-boundary'", StringComparison.Ordinal)),
    };

    /// <summary>Whether this is what the automation role is for: to get the cluster's address, and to push images.</summary>
    public bool IsOfWalkThrough =>
        Subject.StartsWith($"{Types.Image} ", StringComparison.Ordinal)
        || Subject == "aws:ecr/getAuthorizationToken:getAuthorizationToken"
        || (Operation == Operation.Read && Subject.StartsWith("aws:eks/cluster:Cluster ", StringComparison.Ordinal));

    /// <summary>Whether a role may; where not, the first request that is refused.</summary>
    public PolicyRequest? RefusedTo(RoleUnderTest role) => Requests.FirstOrDefault(request => !role.Decide(request).IsAllowed);

    public override string ToString() => $"{Subject} {Operation.ToString().ToLowerInvariant()}: {Action}";
}
