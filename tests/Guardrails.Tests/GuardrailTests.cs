namespace Guardrails.Tests;

public class GuardrailTests
{
    private static IEnumerable<TestCaseData> RulesAndStacks() =>
        from stack in StackUnderTest.Shipped
        from rule in AllRules.List
        where rule.AppliesTo(stack)
        select new TestCaseData(rule, stack) { TestName = $"{rule}({stack})" };

    [TestCaseSource(nameof(RulesAndStacks))]
    public void Everything_that_a_stack_registers_keeps_the_rule(object rule, object stack) =>
        Assert.That(((Rule)rule).Violations((StackUnderTest)stack), Is.Empty);

    [Test]
    public void Every_rule_is_about_something_that_is_registered() =>
        Assert.That(AllRules.List.Where(rule => !StackUnderTest.Fixtures.Any(rule.AppliesTo)), Is.Empty);

    [Test]
    public void Every_folder_and_stack_file_is_looked_at() =>
        Assert.That(
            StackUnderTest.Shipped.Select(stack => $"{stack}"),
            Is.EquivalentTo(StackUnderTest.ShippedChain.Projects.SelectMany(project => project.Environments.Select(environment => $"{project.Name}/{environment}"))).And.Not.Empty);

    [Test]
    public void No_two_rules_have_one_name() => Assert.That(AllRules.List.Select(rule => rule.Name), Is.Unique);
}
