using Guardrails.Tests.Violations;

namespace Guardrails.Tests;

public class ViolationTests
{
    private static readonly IReadOnlyList<Example> Examples =
        [.. IamExamples.All, .. NetworkExamples.All, .. ClusterExamples.All, .. RegistryAndStateExamples.All, .. KubernetesExamples.All, .. RegistrationExamples.All];

    private static IEnumerable<TestCaseData> Numbered() =>
        from rule in Examples.GroupBy(example => example.Rule.Name)
        from example in rule.Index()
        select new TestCaseData(example.Item) { TestName = $"Bites_{rule.Key}({example.Index + 1})" };

    [TestCaseSource(nameof(Numbered))]
    public async Task A_violation_is_seen_by_its_rule_and_no_other(object example)
    {
        var stack = await ((Example)example).RegisterAsync();
        Assert.That(AllRules.List.Where(rule => rule.Violations(stack).Count > 0), Is.EqualTo(new[] { ((Example)example).Rule }));
    }

    [Test]
    public void No_rule_is_without_a_violation() => Assert.That(AllRules.List.Except(Examples.Select(example => example.Rule)), Is.Empty);

    [Test]
    public async Task The_unchanged_examples_break_no_rule()
    {
        var sound = new Example(AllRules.List[0], _ =>
        {
            SoundIam.Rights();
            SoundIam.Boundary();
            SoundCluster.Network();
            SoundCluster.Key();
            SoundCluster.Nodes();
            SoundRegistry.Repository();
            SoundNamespace.Namespace();
            SoundNamespace.Rights();
            SoundNamespace.Binding();
            SoundNamespace.ClusterRights();
            SoundNamespace.ClusterBinding();
            SoundNamespace.Service("ClusterIP");
            SoundWorkload.Deployment(SoundWorkload.Spread, isForced: false, isIgnored: true);
            SoundWorkload.Budget();
            SoundWorkload.Scaler();
        });
        Assert.That(AllRules.Violations(await sound.RegisterAsync()), Is.Empty);
    }

    [Test]
    public async Task A_violation_names_resource_property_value_and_rule()
    {
        var stack = await new Example(AllRules.List[0], _ => SoundIam.Role(change: role => role.MaxSessionDuration = 7200)).RegisterAsync();
        Assert.That(AllRules.Violations(stack), Is.EqualTo(new[] { "aws:iam/role:Role 'role': maxSessionDuration is 7200, against the rule A_session_lasts_an_hour_at_most" }));
    }
}
