using System.Text.Json.Nodes;

namespace Stacks.Tests.K8sApp;

public class WorkloadTests
{
    private const string Deployment = "kubernetes:apps/v1:Deployment";

    private static Task<Registered> Run(string environment = "dev") => new ProgramUnderTest("sample-k8sapp", environment).RunAsync();

    private static async Task<JsonNode> Pod(string environment = "dev") => (await Run(environment)).Input(Deployment, "spec.template.spec")!;

    [Test]
    public async Task The_pod_runs_the_image_that_was_pushed_by_its_digest()
    {
        var run = await Run();
        Assert.That(run.Input(Deployment, "spec.template.spec.containers.0.image").Text(), Is.EqualTo(run.Output("imageDigest").Value.Text()));
    }

    [TestCase("livenessProbe", "/healthz")]
    [TestCase("readinessProbe", "/readyz")]
    public async Task The_pod_is_asked_over_HTTP(string probe, string path) =>
        Assert.That(
            ((await Pod()).At($"containers.0.{probe}.httpGet.path").Text(), (await Pod()).At($"containers.0.{probe}.httpGet.port").Text()),
            Is.EqualTo((path, "http")));

    [TestCase("containers.0.securityContext.readOnlyRootFilesystem", true)]
    [TestCase("containers.0.securityContext.allowPrivilegeEscalation", false)]
    [TestCase("containers.0.securityContext.runAsNonRoot", true)]
    [TestCase("securityContext.runAsNonRoot", true)]
    [TestCase("automountServiceAccountToken", false)]
    public async Task The_pod_meets_the_restricted_standard(string path, bool expected) => Assert.That((await Pod()).At(path)!.GetValue<bool>(), Is.EqualTo(expected));

    [Test]
    public async Task Every_capability_is_dropped() => Assert.That((await Pod()).At("containers.0.securityContext.capabilities.drop").Texts(), Is.EqualTo(new[] { "ALL" }));

    [Test]
    public async Task System_calls_are_filtered() => Assert.That((await Pod()).At("securityContext.seccompProfile.type").Text(), Is.EqualTo("RuntimeDefault"));

    [Test]
    public async Task An_update_takes_no_pod_away_before_another_is_ready() =>
        Assert.That((await Run()).Input(Deployment, "spec.strategy.rollingUpdate.maxUnavailable").Number(), Is.Zero);

    [Test]
    public async Task No_pod_starts_before_its_network_policy_is_there() =>
        Assert.That(
            (await Run()).The(Deployment).DependsOn.Select(one => one.Type),
            Does.Contain("kubernetes:networking.k8s.io/v1:NetworkPolicy"));

    [TestCase(0, "topology.kubernetes.io/zone")]
    [TestCase(1, "kubernetes.io/hostname")]
    public async Task Pods_prefer_to_spread_and_never_wait_for_room_to_do_so(int constraint, string topologyKey)
    {
        var spread = (await Pod("prod")).At($"topologySpreadConstraints.{constraint}");
        Assert.That(
            (spread.At("topologyKey").Text(), spread.At("whenUnsatisfiable").Text()),
            Is.EqualTo((topologyKey, "ScheduleAnyway")));
    }

    [TestCase("kubernetes:autoscaling/v2:HorizontalPodAutoscaler", "spec.minReplicas", "3")]
    [TestCase("kubernetes:autoscaling/v2:HorizontalPodAutoscaler", "spec.maxReplicas", "9")]
    [TestCase("kubernetes:autoscaling/v2:HorizontalPodAutoscaler", "spec.scaleTargetRef.name", "breathe")]
    [TestCase("kubernetes:policy/v1:PodDisruptionBudget", "spec.maxUnavailable", "1")]
    [TestCase("kubernetes:policy/v1:PodDisruptionBudget", "spec.unhealthyPodEvictionPolicy", "AlwaysAllow")]
    public async Task What_keeps_the_pods_up_in_prod_says(string type, string path, string expected) =>
        Assert.That((await Run("prod")).Input(type, path)!.ToString(), Is.EqualTo(expected));

    [Test]
    public async Task Only_pods_of_the_namespace_reach_the_port()
    {
        var policy = (await Run()).Input("kubernetes:networking.k8s.io/v1:NetworkPolicy", "spec");
        Assert.That((policy.At("ingress.0.ports.0.port").Number(), policy.At("egress")), Is.EqualTo((8080, (JsonNode?)null)));
        Assert.That(policy.At("policyTypes").Texts(), Is.EqualTo(new[] { "Ingress", "Egress" }));
        Assert.That(policy.At("ingress.0.from")!.ToJsonString(), Is.EqualTo("""[{"podSelector":{}}]"""));
    }

    [Test]
    public async Task The_grace_period_is_longer_than_all_that_the_pod_waits_for()
    {
        var pod = await Pod();
        var env = pod.At("containers.0.env")!.AsArray().ToDictionary(variable => variable!["name"].Text()!, variable => variable!["value"].Text()!);
        var waits = pod.At("containers.0.lifecycle.preStop.sleep.seconds").Number() + int.Parse(env["DRAIN_PAUSE_SECONDS"]) + int.Parse(env["DRAIN_TIMEOUT_SECONDS"]);
        Assert.That(pod.At("terminationGracePeriodSeconds").Number(), Is.GreaterThan(waits));
    }

    [Test]
    public async Task The_service_leads_to_the_pods()
    {
        var run = await Run();
        Assert.That(run.Input("kubernetes:core/v1:Service", "spec.selector")!.ToJsonString(), Is.EqualTo(run.Input(Deployment, "spec.selector.matchLabels")!.ToJsonString()));
    }

    [TestCase("deploymentName", "breathe")]
    [TestCase("url", "http://breathe.apps.svc.cluster.local")]
    public async Task The_output_names(string output, string expected) => Assert.That((await Run()).Output(output).Value.Text(), Is.EqualTo(expected));
}
