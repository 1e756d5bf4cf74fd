using Rehearsal.Cloud;

namespace Guardrails.Tests.Permissions;

/// <summary>A role of a project's jobs, or the automation role, as <c>sample-iam</c> registers it.</summary>
internal sealed record RoleUnderTest(string Project, string Environment, string Job, IReadOnlyList<PolicyRight> Rights, IReadOnlyList<PolicyRight> Boundary)
{
    public string Name => $"{Project}-{Environment}-{Job}";

    private string Arn => $"arn:aws:iam::{CloudNames.Account}:role/{Name}";

    /// <summary>The deploy and the preview role of every project and environment, and the automation roles.</summary>
    public static IReadOnlyList<RoleUnderTest> Of(IReadOnlyList<StackUnderTest> stacks) =>
    [
        .. from iam in stacks
           where iam.Project == "sample-iam"
           from project in stacks.Where(stack => stack.Environment == iam.Environment).Select(stack => stack.Project).Distinct()
           from job in project == iam.Project ? new[] { "deploy", "preview", "automation" } : ["deploy", "preview"]
           select Find(iam, project, job),
    ];

    /// <summary>The role by its policies alone.</summary>
    public RoleUnderTest Unbounded => this with { Boundary = [PolicyRight.Everything] };

    /// <summary>The role by its boundary alone: as if it had been given a policy that allows everything.</summary>
    public RoleUnderTest OnlyBounded => this with { Rights = [PolicyRight.Everything] };

    /// <summary>Whether the role is there to do this.</summary>
    public bool Needs(ResourceAction action) => action.Environment == Environment && Job switch
    {
        "deploy" => action.Project == Project && !action.IsAdministrators,
        "preview" => action.Project == Project && action.Operation == Operation.Read,
        _ => action.IsOfWalkThrough,
    };

    /// <summary>The role with other policies.</summary>
    public RoleUnderTest With(Func<PolicyRight, IEnumerable<PolicyRight>> change) => this with { Rights = [.. Rights.SelectMany(change)] };

    public PolicyDecision Decide(PolicyRequest request) => PolicyEvaluator.Decide(request, Rights, Boundary, Arn);

    public override string ToString() => Name;

    private static RoleUnderTest Find(StackUnderTest iam, string project, string job)
    {
        var name = $"{project}-{iam.Environment}-{job}";
        var role = iam.Of(Types.Role).Single(role => role.Inputs["name"].Text() == name);
        var attached = iam.Of(Types.PolicyAttachment).Where(attachment => attachment.Inputs["role"].Text() == name);
        return new(
            project, iam.Environment, job,
            [
                .. attached.SelectMany(attachment => Policy(iam, attachment.Inputs["policyArn"].Text())),
                .. iam.Of(Types.RolePolicy).Where(inline => inline.Inputs["role"].Text() == name)
                    .SelectMany(inline => PolicyRight.Parse(inline.Inputs["name"].Text()!, inline.Inputs["policy"].Text()!)),
            ],
            Policy(iam, role.Inputs["permissionsBoundary"].Text()));
    }

    private static IReadOnlyList<PolicyRight> Policy(StackUnderTest iam, string? arn)
    {
        var policy = iam.Of(Types.Policy).Single(policy => policy.Id == arn);
        return PolicyRight.Parse(policy.Inputs["name"].Text()!, policy.Inputs["policy"].Text()!);
    }
}
