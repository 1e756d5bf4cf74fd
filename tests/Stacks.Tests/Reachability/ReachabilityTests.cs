using System.Text.Json.Nodes;

namespace Stacks.Tests.Reachability;

/// <summary>Who reaches whom, by the policies of all stacks together.</summary>
public class ReachabilityTests
{
    private static readonly string[] Environments = ProgramUnderTest.Environments;

    [TestCaseSource(nameof(Environments))]
    public async Task A_pod_of_the_same_namespace_reaches_the_URL(string environment)
    {
        var network = await ClusterNetwork.OfAsync(environment);
        Assert.That(Reaches(network, network.Policies(), network.Pod("apps")));
    }

    [TestCaseSource(nameof(Environments))]
    public async Task A_pod_of_another_namespace_does_not(string environment)
    {
        var network = await ClusterNetwork.OfAsync(environment);
        string[] others = [.. network.Namespaces.Except(["apps"]), "default", "kube-system", "monitoring"];
        Assert.That(others.Where(other => Reaches(network, network.Policies(), network.Pod(other))), Is.Empty);
    }

    [TestCaseSource(nameof(Environments))]
    public async Task Nothing_outside_of_the_cluster_reaches_the_workload(string environment)
    {
        var network = await ClusterNetwork.OfAsync(environment);
        var (pod, port) = network.Target();
        Assert.That(network.Policies().Allow(ClusterNetwork.Internet, pod, port), Is.False);
    }

    [TestCaseSource(nameof(Environments))]
    public async Task The_workload_is_reached_on_no_other_port(string environment)
    {
        var network = await ClusterNetwork.OfAsync(environment);
        var (pod, port) = network.Target();
        Assert.That(network.Policies().Allow(network.Pod("apps"), pod, port + 1), Is.False);
    }

    [TestCaseSource(nameof(Environments))]
    public async Task The_workload_calls_nobody(string environment)
    {
        var network = await ClusterNetwork.OfAsync(environment);
        var (pod, port) = network.Target();
        Peer[] called = [network.Pod("apps"), network.Pod("monitoring"), network.Dns, pod with { }, ClusterNetwork.Internet];
        Assert.That(called.Where(peer => new[] { port, 53, 443 }.Any(one => network.Policies().Allow(pod, peer, one))), Is.Empty);
        Assert.That(network.Policies().Allow(pod, network.Dns, 53, "UDP"), Is.False);
    }

    [Test]
    public async Task The_workload_calls_nobody_even_where_its_namespace_starts_without_policies()
    {
        var network = await ClusterNetwork.OfAsync("prod");
        var (pod, _) = network.Target();
        var own = network.Policies("default-deny", "egress");
        Assert.That(own.Allow(pod, ClusterNetwork.Internet, 443) || own.Allow(pod, network.Dns, 53, "UDP"), Is.False);
    }

    [TestCase("monitoring", "prometheus", true)]
    [TestCase("ingress-nginx", "ingress-nginx", true)]
    [TestCase("monitoring", "grafana", false)]
    [TestCase("elsewhere", "prometheus", false)]
    public async Task A_caller_of_another_namespace_reaches_the_workload_where_the_settings_name_it(string space, string name, bool expected)
    {
        var network = await ClusterNetwork.OfAsync(
            "prod", settings => settings["callers"] = new JsonArray("monitoring/prometheus", "ingress-nginx/ingress-nginx"));
        var (pod, port) = network.Target();
        Assert.That(network.Policies().Allow(network.Pod(space, ("app.kubernetes.io/name", name)), pod, port), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_client_reaches_nothing_outside_of_its_namespace_but_DNS()
    {
        var network = await ClusterNetwork.OfAsync("dev");
        var client = network.Pod("apps");
        Peer[] called = [network.Pod("automation"), network.Pod("kube-system"), ClusterNetwork.Internet];
        Assert.That(called.Where(peer => network.Policies().Allow(client, peer, 443)), Is.Empty);
        Assert.That(network.Policies().Allow(client, network.Dns, 443), Is.False);
    }

    // Each policy is needed: without it, what the test above says does not hold.
    [TestCase("egress", false, TestName = "Without_the_egress_policy_no_client_reaches_the_URL")]
    [TestCase("breathe", false, TestName = "Without_the_workload_s_policy_no_client_reaches_the_URL")]
    [TestCase("default-deny", true, TestName = "The_default_deny_policy_stands_in_no_client_s_way")]
    public async Task Clients_depend_on(string policy, bool expected)
    {
        var network = await ClusterNetwork.OfAsync("prod");
        Assert.That(Reaches(network, network.Policies(policy), network.Pod("apps")), Is.EqualTo(expected));
    }

    [Test]
    public async Task Without_the_default_deny_policy_a_new_pod_would_be_open_to_everybody()
    {
        var network = await ClusterNetwork.OfAsync("prod");
        var (stranger, pod) = (network.Pod("elsewhere"), network.Pod("apps"));
        Assert.That(
            (network.Policies().Allow(stranger, pod, 80), network.Policies("default-deny").Allow(stranger, pod, 80)),
            Is.EqualTo((false, true)));
    }

    // First the name is looked up, over UDP or, for a long answer, TCP.
    private static bool Reaches(ClusterNetwork network, NetworkPolicies policies, Peer client)
    {
        var (pod, port) = network.Target();
        return policies.Allow(client, network.Dns, 53, "UDP") && policies.Allow(client, network.Dns, 53) && policies.Allow(client, pod, port);
    }
}
