using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Stacks.Tests.K8sApp;

/// <summary>
/// What is registered for each way to say how many pods there are, and so what a change from one to the other does.
/// </summary>
public class ReplicaTests
{
    private const string Deployment = "kubernetes:apps/v1:Deployment";
    private const string Autoscaler = "kubernetes:autoscaling/v2:HorizontalPodAutoscaler";

    // Left out, the API server would set 1: a first deployment would start with one pod, a change to a range would end all others.
    [TestCase(1, 1, TestName = "The_number_is_registered_for_one_pod")]
    [TestCase(3, 3, TestName = "The_number_is_registered_for_a_fixed_number")]
    [TestCase(3, 9, TestName = "The_minimum_is_registered_for_a_range")]
    public async Task The_number_is_registered(int min, int max) =>
        Assert.That((await Of(min, max)).Inputs.At("spec.replicas").Number(), Is.EqualTo(min));

    [TestCase(3, 9, new[] { "spec.replicas" }, TestName = "From_fixed_to_a_range_Pulumi_lets_go_of_the_number")]
    [TestCase(3, 3, new string[0], TestName = "From_a_range_to_fixed_Pulumi_takes_the_number_back")]
    public async Task Pulumi_manages_the_number(int min, int max, string[] ignored) =>
        Assert.That((await Of(min, max)).IgnoreChanges, Is.EqualTo(ignored));

    // Without the annotation, a number set by the autoscaler or by kubectl scale is a conflict, and the update fails.
    [TestCase(3, 3, "true", TestName = "A_fixed_number_wins_over_the_autoscaler_and_kubectl_scale")]
    [TestCase(3, 9, null, TestName = "Within_a_range_the_autoscaler_and_kubectl_scale_win")]
    public async Task The_number_is_applied_by_force(int min, int max, string? forced) =>
        Assert.That((await Of(min, max)).Inputs.At("metadata.annotations")?["pulumi.com/patchForce"].Text(), Is.EqualTo(forced));

    [TestCase(3, 3, 0)]
    [TestCase(3, 9, 1)]
    public async Task Only_a_range_has_an_autoscaler(int min, int max, int autoscalers) =>
        Assert.That((await Run(min, max)).All(Autoscaler).Count(), Is.EqualTo(autoscalers));

    [Test]
    public async Task The_autoscaler_comes_after_the_Deployment_that_it_scales() =>
        Assert.That((await Run(3, 9)).The(Autoscaler).DependsOn, Does.Contain(new ResourceKey(Deployment, "breathe")));

    private static async Task<RehearsedResource> Of(int min, int max) => (await Run(min, max)).The(Deployment);

    private static Task<Registered> Run(int min, int max) => new ProgramUnderTest("sample-k8sapp")
        .With(settings => settings["replicas"] = new JsonObject { ["min"] = min, ["max"] = max })
        .RunAsync();
}
