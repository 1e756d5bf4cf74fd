using Rehearsal.Chain;
using Rehearsal.Running;

namespace Rehearsal.Since;

/// <summary>Rehearses the working tree on top of what a commit deployed.</summary>
/// <param name="rehearsal">The chain of the working tree, on the store of the baseline.</param>
/// <param name="baseline">The store of the baseline.</param>
/// <param name="commit">The chain of the commit.</param>
internal sealed class Comparison(ChainRehearsal rehearsal, RehearsalStore baseline, DeliveryChain commit)
{
    /// <summary>Compares the environments, one after the other.</summary>
    public async Task<IReadOnlyList<StackDifference>> RunAsync(IReadOnlyList<string> environments, string organization, Action<StackDifference>? onStack = null)
    {
        var plans = environments.Select(environment => new RehearsalPlan(environment, organization)).ToList();
        plans.ForEach(plan => rehearsal.Select(plan));
        var differences = new List<StackDifference>();
        foreach (var plan in plans)
        {
            // Read before the rehearsal deploys on top.
            var before = rehearsal.Select(plan).ToDictionary(project => project.Name, project => baseline.Load(new(organization, project.Name, plan.Environment)));
            await rehearsal.RunAsync(plan, onStack: stack =>
            {
                differences.Add(Compare(stack, before[stack.Identity.Project]));
                onStack?.Invoke(differences[^1]);
            }).ConfigureAwait(false);
        }

        return differences;
    }

    private StackDifference Compare(RehearsedStack stack, RehearsalStore.Deployed? before)
    {
        // What failed has no outputs, and what was not run keeps the rules that it kept.
        if (!stack.Succeeded || stack.Phases.Count == 0)
        {
            return new(stack, [], []);
        }

        var outputs = OutputChange.Between(before?.Outputs ?? new Dictionary<string, RehearsedOutput>(), stack.Outputs);
        var project = rehearsal.Chain.Projects.Single(one => one.Name == stack.Identity.Project);
        return new(stack, outputs, BrokenGuardrails.Of(project, stack, commit.Projects.FirstOrDefault(one => one.Name == project.Name), before));
    }
}
