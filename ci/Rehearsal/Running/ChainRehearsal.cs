using System.Diagnostics;
using Rehearsal.Chain;
using Rehearsal.Checks;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>What to rehearse.</summary>
/// <param name="Environment">Which stack of each project.</param>
/// <param name="Organization">The organization that the stacks belong to.</param>
/// <param name="Only">The one project to rehearse; null for all.</param>
/// <param name="PreviewOnly">Whether to leave out the updates.</param>
public sealed record RehearsalPlan(string Environment, string Organization, string? Only = null, bool PreviewOnly = false);

/// <summary>Walks the delivery chain as the pipelines would: a project is previewed, then updated, then triggers the next.</summary>
/// <param name="chain">The projects in their order.</param>
/// <param name="programOf">Finds the program of a project: its subclass of <see cref="Pulumi.Stack"/>.</param>
/// <param name="store">What was deployed before.</param>
public sealed class ChainRehearsal(DeliveryChain chain, Func<PulumiProject, Type> programOf, RehearsalStore store)
{
    /// <summary>The projects in their order.</summary>
    public DeliveryChain Chain => chain;

    /// <summary>
    /// Whether nothing of a project that its stack depends on differs from what was deployed: such a stack is not run,
    /// unless one that it reads is.
    /// </summary>
    public Func<PulumiProject, string, bool> IsUnchanged { get; init; } = (_, _) => false;

    /// <summary>The projects that a plan is about, in their order.</summary>
    /// <exception cref="RehearsalException">The plan names a project or an environment that does not exist.</exception>
    public IReadOnlyList<PulumiProject> Select(RehearsalPlan plan)
    {
        var projects = chain.Projects.Where(project => plan.Only is null || project.Name == plan.Only).ToList();
        if (projects.Count == 0)
        {
            throw new RehearsalException($"There is no project '{plan.Only}'; there are {string.Join(", ", chain.Projects.Select(project => project.Name))}");
        }

        var without = projects.Where(project => !project.Has(plan.Environment)).ToList();
        if (without.Count > 0)
        {
            throw new RehearsalException($"There is no environment '{plan.Environment}': "
                + string.Join("; ", without.Select(project => $"{project.Name} has stack files for {string.Join(", ", project.Environments)}")));
        }

        return projects;
    }

    /// <summary>Rehearses.</summary>
    /// <param name="plan">What to rehearse.</param>
    /// <param name="onPhase">Told of each phase before it begins.</param>
    /// <param name="onStack">Told of each stack when it is done.</param>
    /// <exception cref="RehearsalException">The plan names a project or an environment that does not exist.</exception>
    public async Task<IReadOnlyList<RehearsedStack>> RunAsync(
        RehearsalPlan plan, Action<StackIdentity, PhaseKind>? onPhase = null, Action<RehearsedStack>? onStack = null)
    {
        var stacks = new List<RehearsedStack>();
        foreach (var project in Select(plan))
        {
            var broken = stacks.FirstOrDefault(stack => !stack.Succeeded && stack.Triggers.Contains(project.Name));
            var identity = new StackIdentity(plan.Organization, project.Name, plan.Environment);
            stacks.Add(broken is not null ? Skipped(project, identity, plan, $"{broken.Identity} did not succeed")
                : Unchanged(project, identity, stacks) ?? await Rehearse(project, identity, plan, onPhase).ConfigureAwait(false));
            onStack?.Invoke(stacks[^1]);
        }

        return stacks;
    }

    private static IEnumerable<PhaseKind> Phases(RehearsalPlan plan) => plan.PreviewOnly ? [PhaseKind.Preview] : [PhaseKind.Preview, PhaseKind.Update];

    private static RehearsedStack Skipped(PulumiProject project, StackIdentity identity, RehearsalPlan plan, string why) =>
        new(identity, project.Triggers) { Phases = [.. Phases(plan).Select(kind => new Phase(kind, PhaseResult.Skipped, Error: why))] };

    private RehearsedStack? Unchanged(PulumiProject project, StackIdentity identity, IEnumerable<RehearsedStack> before) =>
        IsUnchanged(project, identity.Environment) && store.Load(identity) is { } deployed
            && !before.Any(stack => stack.Phases.Count > 0 && deployed.References.Contains($"{stack.Identity}"))
            ? new(identity, project.Triggers)
            {
                WasDeployed = true,
                Region = deployed.Region,
                Account = deployed.Account,
                References = deployed.References,
                Resources = deployed.Resources,
                Outputs = deployed.Outputs,
            }
            : null;

    private async Task<RehearsedStack> Rehearse(PulumiProject project, StackIdentity identity, RehearsalPlan plan, Action<StackIdentity, PhaseKind>? onPhase)
    {
        var stack = new RehearsedStack(identity, project.Triggers) { WasDeployed = store.IsDeployed(identity) };
        IReadOnlyList<RehearsedResource>? previewed = null;
        foreach (var kind in Phases(plan))
        {
            if (!stack.Succeeded)
            {
                stack = stack with { Phases = [.. stack.Phases, new(kind, PhaseResult.Skipped, Error: "the preview failed")] };
                continue;
            }

            onPhase?.Invoke(identity, kind);
            var watch = Stopwatch.StartNew();
            try
            {
                var deployed = store.Load(identity);
                var settings = StackFile.Read(project, identity.Environment);
                var account = AccountOf(identity) ?? settings.Account;
                var run = new ProgramRun(identity, project.Folder, settings, programOf(project), store) { Account = account };
                var outcome = await run.RunAsync(kind, deployed).ConfigureAwait(false);
                stack = stack with
                {
                    Region = settings.Region,
                    Account = account,
                    References = outcome.References,
                    Resources = [.. outcome.Resources, .. Changes.Deleted(deployed?.Resources ?? [], outcome.Resources)],
                    Outputs = outcome.Outputs,
                };
                if (previewed is not null)
                {
                    Agreement.Check(previewed, outcome.Resources);
                }

                previewed = outcome.Resources;
                Protection.Check(identity, stack.Resources);
                Refusals.Check(deployed?.Resources ?? [], stack.Resources);
                ChainChecks.Check(new(identity, FileOf(identity), settings.Region, account, stack.Resources), Upstream(outcome.References));
                stack = stack with { Phases = [.. stack.Phases, new(kind, PhaseResult.Succeeded, watch.ElapsedMilliseconds)] };
                if (kind == PhaseKind.Update)
                {
                    store.Save(stack);
                }
            }
            catch (RehearsalException error)
            {
                var failed = new Phase(kind, PhaseResult.Failed, watch.ElapsedMilliseconds, error.Message) { Details = error.Details };
                stack = stack with { Phases = [.. stack.Phases, failed] };
            }
        }

        return stack;
    }

    // What a stack builds on: the stacks that it reads, and those that they read.
    private List<CheckedStack> Upstream(IEnumerable<string> references)
    {
        var names = references.ToList();
        var found = new List<CheckedStack>();
        for (var index = 0; index < names.Count; index++)
        {
            if (names[index].Split('/') is [var organization, var project, var environment] && store.Load(new(organization, project, environment)) is { } deployed)
            {
                var identity = new StackIdentity(organization, project, environment);
                found.Add(new(identity, FileOf(identity), deployed.Region, deployed.Account, deployed.Resources));
                names.AddRange(deployed.References.Except(names));
            }
        }

        return found;
    }

    // The account whose credentials are there: that of the stack, else that of the environment's first stack.
    private string? AccountOf(StackIdentity identity) =>
        (store.Load(identity) ?? chain.Projects.Select(project => store.Load(identity with { Project = project.Name })).FirstOrDefault(one => one is not null))?.Account;

    private string FileOf(StackIdentity stack) =>
        $"{Path.GetFileName(chain.Projects.FirstOrDefault(project => project.Name == stack.Project)?.Folder) ?? stack.Project}/{StackFile.NameOf(stack.Environment)}";
}
