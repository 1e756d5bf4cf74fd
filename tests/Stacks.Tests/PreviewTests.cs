using Rehearsal.Chain;
using Rehearsal.Running;

namespace Stacks.Tests;

public class PreviewTests
{
    private static IReadOnlyList<PulumiProject> Chain { get; } = DeliveryChain.Read(RealChain.Shared.Path).Projects;

    private static IEnumerable<string> Projects => Chain.Select(project => project.Name);

    private static IEnumerable<string[]> Stacks =>
        Chain.SelectMany(project => project.Environments.Select(environment => new[] { project.Name, environment }));

    [TestCaseSource(nameof(Stacks))]
    public async Task A_preview_registers_what_the_update_does(string project, string environment)
    {
        var preview = await new ProgramUnderTest(project, environment).RunAsync(PhaseKind.Preview);
        var update = await new ProgramUnderTest(project, environment).RunAsync(PhaseKind.Update);
        Assert.That(preview.Outcome.Resources.Select(resource => resource.Key), Is.EquivalentTo(update.Outcome.Resources.Select(resource => resource.Key)));
    }

    [TestCaseSource(nameof(Projects))]
    public async Task A_preview_knows_no_ids(string project)
    {
        var preview = await new ProgramUnderTest(project).RunAsync(PhaseKind.Preview);
        Assert.That(preview.Outcome.Resources.Select(resource => resource.Id), Is.All.Null);
    }

    [TestCase("sample-iam", "automationRoleArn")]
    [TestCase("sample-k8sapp", "imageDigest")]
    public async Task What_a_provider_computes_is_unknown_in_a_preview(string project, string output)
    {
        var preview = await new ProgramUnderTest(project).RunAsync(PhaseKind.Preview);
        Assert.That(preview.Output(output).IsKnown, Is.False);
    }

    [Test]
    public async Task The_kubeconfig_is_a_secret_even_before_it_is_known()
    {
        var preview = await new ProgramUnderTest("sample-eks").RunAsync(PhaseKind.Preview);
        Assert.That(preview.Output("kubeconfig").IsSecret);
    }
}
