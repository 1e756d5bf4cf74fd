using Guardrails;
using Rehearsal.Chain;
using Rehearsal.Running;

namespace Rehearsal.Since;

/// <summary>The guardrails that a stack keeps at a commit and breaks in the working tree.</summary>
internal static class BrokenGuardrails
{
    /// <summary>Finds them; what the commit breaks already is not the change's doing.</summary>
    /// <param name="project">The project in the working tree.</param>
    /// <param name="now">Its stack, rehearsed on top of the commit.</param>
    /// <param name="old">The project at the commit; null where it is new.</param>
    /// <param name="before">What the commit deploys; null where the stack is new.</param>
    public static IReadOnlyList<Violation> Of(PulumiProject project, RehearsedStack now, PulumiProject? old, RehearsalStore.Deployed? before)
    {
        var environment = now.Identity.Environment;
        // A rule is about what the program says, whatever is deployed.
        var resources = now.Resources.Where(resource => resource.Operation != Operation.Delete)
            .Select(resource => resource.Stated is { } stated ? resource with { Inputs = stated } : resource).ToList();
        var broken = Violations(new(project.Name, environment, StackFile.Read(project, environment), resources, now.Outputs));
        if (broken.Count == 0 || old is null || before is null)
        {
            return broken;
        }

        var known = Violations(new(old.Name, environment, StackFile.Read(old, environment), before.Resources, before.Outputs));
        return [.. broken.Where(violation => !known.Any(violation.IsLike))];
    }

    private static List<Violation> Violations(StackUnderTest stack) => [.. AllRules.List.SelectMany(rule => rule.BrokenBy(stack))];
}
