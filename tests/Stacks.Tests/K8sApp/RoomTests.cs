using System.Collections.Immutable;
using Rehearsal.Chain;
using Rehearsal.Running;

namespace Stacks.Tests.K8sApp;

/// <summary>An update that does not fit into the namespace's quota fails in the preview, with the numbers.</summary>
public class RoomTests
{
    private const string Deployment = "kubernetes:apps/v1:Deployment";

    [Test]
    public async Task What_fits_is_deployed() =>
        Assert.That((await Run(Quota(cpu: 9.5, memoryGb: 5, pods: 19))).All(Deployment), Has.Exactly(1).Items);

    // 9 pods at most, 500m and 256 MiB each.
    [TestCase(9.0, 5, 19, "An update needs 9.5 cores for 19 pods (9 new, 1 more, 9 still ending), and the quota of acme/sample-eks/prod is 9")]
    [TestCase(9.5, 4, 19, "An update needs 4.75 GiB for 19 pods")]
    [TestCase(9.5, 5, 18, "An update needs 19 pods for 19 pods (9 new, 1 more, 9 still ending), and the quota of acme/sample-eks/prod is 18")]
    public async Task What_does_not_fit_is_refused_with_the_numbers(double cpu, double memoryGb, double pods, string expected) =>
        Assert.That(await Error(Quota(cpu, memoryGb, pods)), Does.Contain("  - replicas.max: found 9; ").And.Contain(expected));

    [Test]
    public async Task All_shortages_are_reported_at_once() => Assert.That(await Error(Quota(1, 1, 1)), Does.Contain("3 error(s)"));

    [Test]
    public async Task A_preview_fails_too() => Assert.That(await Error(Quota(1, 1, 1), PhaseKind.Preview), Does.Contain("3 error(s)"));

    [Test]
    public async Task A_namespace_that_the_cluster_does_not_offer_is_named() =>
        Assert.That(
            await Error(Quota(10, 10, 20).Remove("apps").Add("team-a", ImmutableDictionary<string, object>.Empty)),
            Does.Contain("  - namespace: found apps; allowed: team-a, the namespaces of acme/sample-eks/prod"));

    [Test]
    public async Task Quotas_of_another_type_are_named() => Assert.That(await Error("text"), Does.Contain("The output 'quotas' of the stack 'acme/sample-eks/prod' is not a map"));

    [Test]
    public async Task A_cluster_that_publishes_no_quotas_is_not_asked_for_them() =>
        Assert.That(
            (await new ProgramUnderTest("sample-k8sapp", "prod").WithUpstream(("kubeconfig", "{}")).RunAsync()).All(Deployment),
            Has.Exactly(1).Items);

    private static ImmutableDictionary<string, object> Quota(double cpu, double memoryGb, double pods) => ImmutableDictionary<string, object>.Empty.Add(
        "apps", ImmutableDictionary<string, object>.Empty.Add("cpu", cpu).Add("memoryGb", memoryGb).Add("pods", pods));

    private static async Task<string?> Error(object quotas, PhaseKind phase = PhaseKind.Update) =>
        (await Assert.ThrowsAsync<RehearsalException>(() => Run(quotas, phase)))?.Message;

    private static Task<Registered> Run(object quotas, PhaseKind phase = PhaseKind.Update) =>
        new ProgramUnderTest("sample-k8sapp", "prod").WithUpstream(("kubeconfig", "{}"), ("quotas", quotas)).RunAsync(phase);
}
