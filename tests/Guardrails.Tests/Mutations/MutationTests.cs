namespace Guardrails.Tests.Mutations;

/// <summary>Changes every input that decides about security, one at a time: somebody must notice.</summary>
[Explicit("A tool: it takes minutes.")]
public class MutationTests
{
    private static IEnumerable<string> Stacks => StackUnderTest.Fixtures.Select(stack => $"{stack}");

    [TestCaseSource(nameof(Stacks))]
    public void The_baseline_of_a_stack_shows_every_mutant(string name)
    {
        var stack = StackUnderTest.Fixtures.Single(one => $"{one}" == name);
        var mutants = Mutant.Of(stack).ToList();
        var survivors = mutants.Where(mutant => !mutant.IsInBaseline()).Select(mutant => mutant.Name);
        Assert.That(mutants, Is.Not.Empty);
        Assert.That(survivors, Is.Empty);
    }

    /// <summary>Prints what the guardrails alone notice, and what only the baselines do.</summary>
    [TestCaseSource(nameof(Stacks))]
    public void How_many_mutants_the_guardrails_see(string name)
    {
        var mutants = Mutant.Of(StackUnderTest.Fixtures.Single(one => $"{one}" == name))
            .ToLookup(mutant => AllRules.List.Any(rule => rule.Violations(mutant.Stack).Count > 0));
        TestContext.Out.WriteLine($"{name}: the guardrails see {mutants[true].Count()} of {mutants.Sum(group => group.Count())} mutants; not");
        foreach (var mutant in mutants[false])
        {
            TestContext.Out.WriteLine($"  {mutant.Name}");
        }
    }
}
