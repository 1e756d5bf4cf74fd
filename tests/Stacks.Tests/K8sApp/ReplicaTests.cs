using System.Text.Json.Nodes;
using Rehearsal.Running;

namespace Stacks.Tests.K8sApp;

/// <summary>
/// The number of pods from the first deployment on: the program sets it once, then the autoscaler alone does. What is
/// registered and what an update changes is tested here; a real control plane showed what follows from it.
/// </summary>
public class ReplicaTests
{
    private const string Deployment = "kubernetes:apps/v1:Deployment";
    private const string Autoscaler = "kubernetes:autoscaling/v2:HorizontalPodAutoscaler";

    private static readonly (int Min, int Max)[] Numbers = [(1, 1), (3, 3), (3, 9)];

    // From, to.
    private static readonly TestCaseData[] Transitions =
    [
        Transition((3, 3), (3, 9), "From_a_fixed_number_to_a_range"),
        Transition((3, 9), (3, 3), "From_a_range_to_a_fixed_number"),
        Transition((3, 9), (5, 5), "From_a_range_to_a_higher_fixed_number"),
        Transition((3, 3), (5, 5), "From_a_fixed_number_to_another"),
        Transition((1, 1), (3, 9), "From_one_pod_to_a_range"),
    ];

    // Left out, the API server sets 1.
    [TestCaseSource(nameof(Numbers))]
    public async Task A_first_deployment_starts_with_the_minimum((int Min, int Max) number)
    {
        var deployment = (await Run(number)).The(Deployment);
        Assert.That(
            (deployment.Operation, deployment.Inputs.At("spec.replicas").Number()), Is.EqualTo((Operation.Create, number.Min)));
    }

    [TestCaseSource(nameof(Numbers))]
    public async Task An_autoscaler_keeps_to_the_limits((int Min, int Max) number)
    {
        var scaler = (await Run(number)).The(Autoscaler).Inputs;
        Assert.That(
            (scaler.At("spec.minReplicas").Number(), scaler.At("spec.maxReplicas").Number(), scaler.At("spec.scaleTargetRef.name").Text()),
            Is.EqualTo((number.Min, number.Max, "breathe")));
    }

    // It changes the limits in place: there is no moment in which nothing or two things decide, and no number to force.
    [TestCaseSource(nameof(Transitions))]
    public async Task An_update_changes_the_autoscaler_and_nothing_else((int Min, int Max) from, (int Min, int Max) to)
    {
        var update = await Run(to, await Run(from));
        Assert.That(
            update.Outcome.Resources.Where(one => one.Operation != Operation.Same).Select(one => (one.Key.Type, one.Operation))
                .Where(one => one.Type != "kubernetes:policy/v1:PodDisruptionBudget"),
            Is.EqualTo(new[] { (Autoscaler, Operation.Update) }));
        Assert.That(update.The(Autoscaler).Inputs.At("spec.maxReplicas").Number(), Is.EqualTo(to.Max));
    }

    // A number that the autoscaler or kubectl scale has set since belongs to them: sending one is a conflict.
    [TestCaseSource(nameof(Numbers))]
    public async Task After_the_autoscaler_or_kubectl_scale_an_update_sends_no_number((int Min, int Max) number) =>
        Assert.That((await Run(number)).The(Deployment).IgnoreChanges, Is.EqualTo(new[] { "spec.replicas" }));

    // By force, an update would set the old number and end the pods that the load needs.
    [TestCaseSource(nameof(Numbers))]
    public async Task No_number_is_applied_by_force((int Min, int Max) number) =>
        Assert.That((await Run(number)).The(Deployment).Inputs.At("metadata.annotations")?["pulumi.com/patchForce"], Is.Null);

    [TestCase(1, 1, 0)]
    [TestCase(1, 2, 1)]
    [TestCase(2, 2, 1)]
    public async Task There_is_a_disruption_budget_where_there_may_be_several_pods(int min, int max, int budgets) =>
        Assert.That((await Run((min, max))).All("kubernetes:policy/v1:PodDisruptionBudget").Count(), Is.EqualTo(budgets));

    [Test]
    public async Task The_autoscaler_comes_after_the_Deployment_that_it_scales() =>
        Assert.That((await Run((3, 9))).The(Autoscaler).DependsOn, Does.Contain(new ResourceKey(Deployment, "breathe")));

    private static TestCaseData Transition((int Min, int Max) from, (int Min, int Max) to, string name) =>
        new(from, to) { TestName = $"{name}_an_update_changes_the_autoscaler_and_nothing_else" };

    private static Task<Registered> Run((int Min, int Max) number, Registered? deployed = null) => new ProgramUnderTest("sample-k8sapp")
        .With(settings => settings["replicas"] = new JsonObject { ["min"] = number.Min, ["max"] = number.Max })
        .After(deployed)
        .RunAsync();
}
