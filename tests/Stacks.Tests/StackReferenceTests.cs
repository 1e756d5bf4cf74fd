using System.Collections.Immutable;
using Moq;
using Rehearsal.Chain;
using Rehearsal.Cloud;
using Rehearsal.Running;

namespace Stacks.Tests;

public class StackReferenceTests
{
    [TestCase("sample-eks", "acme/sample-iam/dev")]
    [TestCase("sample-k8sapp", "acme/sample-eks/dev")]
    public async Task The_upstream_stack_is_found_by_organization_project_and_environment(string project, string expected)
    {
        var outputs = ImmutableDictionary<string, object>.Empty.Add("automationRoleArn", "arn").Add("kubeconfig", "{}");
        var upstream = new Mock<IStackOutputs>();
        upstream.Setup(stacks => stacks.Find(expected)).Returns(new StackOutputs(outputs, []));
        await new ProgramUnderTest(project).RunAsync(PhaseKind.Preview, upstream.Object);
        upstream.Verify(stacks => stacks.Find(expected));
    }

    [Test]
    public async Task Any_stack_with_a_kubeconfig_can_be_the_cluster()
    {
        var upstream = new Mock<IStackOutputs>();
        upstream.Setup(stacks => stacks.Find("acme/aks/main")).Returns(new StackOutputs(ImmutableDictionary<string, object>.Empty.Add("kubeconfig", "aks"), []));
        var run = await new ProgramUnderTest("sample-k8sapp").With(settings => settings["clusterStack"] = "acme/aks/main").RunAsync(PhaseKind.Update, upstream.Object);
        Assert.That(run.All("kubernetes:apps/v1:Deployment"), Has.Exactly(1).Items);
    }

    [Test]
    public async Task A_kubeconfig_may_be_an_object()
    {
        var config = ImmutableDictionary<string, object>.Empty.Add("apiVersion", "v1");
        var run = await new ProgramUnderTest("sample-k8sapp").WithUpstream(("kubeconfig", config)).RunAsync();
        Assert.That(run.All("pulumi:providers:kubernetes"), Has.Exactly(1).Items);
    }

    [Test]
    public async Task The_kubeconfig_reaches_the_provider_as_a_secret()
    {
        var run = await new ProgramUnderTest("sample-k8sapp").WithUpstream(("kubeconfig", "plain")).RunAsync();
        Assert.That(run.Input("pulumi:providers:kubernetes", "kubeconfig").Text(), Is.EqualTo("[secret]"));
    }

    [TestCase("sample-eks", "automationRoleArn", PhaseKind.Preview)]
    [TestCase("sample-eks", "automationRoleArn", PhaseKind.Update)]
    [TestCase("sample-k8sapp", "kubeconfig", PhaseKind.Preview)]
    [TestCase("sample-k8sapp", "kubeconfig", PhaseKind.Update)]
    public async Task A_missing_output_fails_and_is_named(string project, string output, PhaseKind phase) =>
        Assert.That(
            (await Assert.ThrowsAsync<RehearsalException>(() => new ProgramUnderTest(project).WithUpstream(("other", "x")).RunAsync(phase)))?.Message,
            Does.Contain($"Required output '{output}' does not exist on stack 'acme/"));

    [TestCase("sample-eks", "automationRoleArn", "is not a text")]
    [TestCase("sample-k8sapp", "kubeconfig", "is neither a text nor an object")]
    public async Task An_output_of_another_type_fails_and_is_named(string project, string output, string expected) =>
        Assert.That(
            (await Assert.ThrowsAsync<RehearsalException>(() => new ProgramUnderTest(project).WithUpstream((output, 42.0)).RunAsync()))?.Message,
            Does.Contain($"The output '{output}' of the stack 'acme/").And.Contain(expected));
}
