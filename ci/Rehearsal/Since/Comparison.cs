using Rehearsal.Cloud;
using Rehearsal.Running;

namespace Rehearsal.Since;

/// <summary>Rehearses the working tree on top of what a commit deployed.</summary>
/// <param name="rehearsal">The chain of the working tree, on the store of the baseline.</param>
/// <param name="baseline">The store of the baseline.</param>
internal sealed class Comparison(ChainRehearsal rehearsal, RehearsalStore baseline)
{
    /// <summary>Compares the environments, one after the other.</summary>
    public async Task<IReadOnlyList<StackDifference>> RunAsync(IReadOnlyList<string> environments, string organization, Action<StackDifference>? onStack = null)
    {
        var plans = environments.Select(environment => new RehearsalPlan(environment, organization)).ToList();
        plans.ForEach(plan => rehearsal.Select(plan));
        var differences = new List<StackDifference>();
        foreach (var plan in plans)
        {
            var before = rehearsal.Select(plan).ToDictionary(project => project.Name, project => OutputsOf(new(organization, project.Name, plan.Environment)));
            await rehearsal.RunAsync(plan, onStack: stack =>
            {
                var outputs = stack.Succeeded ? OutputChange.Between(before[stack.Identity.Project], stack.Outputs) : [];
                differences.Add(new(stack, outputs));
                onStack?.Invoke(differences[^1]);
            }).ConfigureAwait(false);
        }

        return differences;
    }

    private IReadOnlyDictionary<string, RehearsedOutput> OutputsOf(StackIdentity stack) => baseline.Load(stack)?.Outputs ?? new Dictionary<string, RehearsedOutput>();
}
