using System.Net;
using System.Text.Json.Nodes;

namespace Stacks.Tests.Reachability;

/// <summary>The evaluator itself, on policies whose effect the documentation of Kubernetes states.</summary>
public class NetworkPoliciesTests
{
    private static readonly Peer Db = Pod("a", "10.0.0.1", ("app", "db")) with { NamedPorts = new Dictionary<string, int> { ["sql"] = 5432 } };
    private static readonly Peer Web = Pod("a", "10.0.0.2", ("app", "web"));
    private static readonly Peer Other = Pod("b", "10.0.0.3", ("app", "web"));
    private static readonly Peer Outside = new(null, IPAddress.Parse("192.0.2.9"));

    [Test]
    public void Without_a_policy_everything_is_allowed() => Assert.That(new NetworkPolicies([]).Allow(Other, Db, 5432));

    [TestCase("""{ "podSelector": {} }""", false, TestName = "A_policy_without_types_denies_ingress")]
    [TestCase("""{ "podSelector": { "matchLabels": { "app": "db" } }, "policyTypes": ["Egress"] }""", true, TestName = "A_policy_of_egress_leaves_ingress_open")]
    [TestCase("""{ "podSelector": { "matchLabels": { "app": "web" } } }""", true, TestName = "A_policy_leaves_pods_alone_that_it_does_not_select")]
    [TestCase("""{ "podSelector": {}, "ingress": [{}] }""", true, TestName = "An_empty_rule_allows_everything")]
    [TestCase("""{ "podSelector": {}, "ingress": [{ "from": [{ "podSelector": {} }] }] }""", true, TestName = "A_pod_selector_means_the_policy_s_namespace")]
    [TestCase("""{ "podSelector": {}, "ingress": [{ "ports": [{ "port": "sql" }] }] }""", true, TestName = "A_named_port_is_the_target_s")]
    [TestCase("""{ "podSelector": {}, "ingress": [{ "ports": [{ "port": 5000, "endPort": 6000 }] }] }""", true, TestName = "A_range_of_ports_allows_those_within")]
    [TestCase("""{ "podSelector": {}, "ingress": [{ "ports": [{ "port": 80 }] }] }""", false, TestName = "A_port_allows_no_other")]
    [TestCase("""{ "podSelector": {}, "ingress": [{ "ports": [{ "port": 5432, "protocol": "UDP" }] }] }""", false, TestName = "A_protocol_allows_no_other")]
    [TestCase("""{ "podSelector": { "matchExpressions": [{ "key": "tier", "operator": "NotIn", "values": ["db"] }] } }""", false, TestName = "NotIn_selects_pods_without_the_label")]
    [TestCase("""{ "podSelector": { "matchExpressions": [{ "key": "app", "operator": "DoesNotExist" }] } }""", true, TestName = "DoesNotExist_selects_no_pod_with_the_label")]
    public void From_a_pod_of_the_namespace(string spec, bool expected) => Assert.That(Policies(spec).Allow(Web, Db, 5432), Is.EqualTo(expected));

    [TestCase("""{ "podSelector": {}, "ingress": [{ "from": [{ "podSelector": {} }] }] }""", false, TestName = "A_pod_selector_alone_admits_no_other_namespace")]
    [TestCase("""{ "podSelector": {}, "ingress": [{ "from": [{ "namespaceSelector": { "matchLabels": { "name": "b" } } }] }] }""", true, TestName = "A_namespace_selector_admits_all_its_pods")]
    [TestCase("""{ "podSelector": {}, "ingress": [{ "from": [{ "namespaceSelector": {}, "podSelector": { "matchLabels": { "app": "db" } } }] }] }""", false, TestName = "Both_selectors_of_one_peer_must_match")]
    [TestCase("""{ "podSelector": {}, "ingress": [{ "from": [{ "namespaceSelector": {} }, { "podSelector": { "matchLabels": { "app": "db" } } }] }] }""", true, TestName = "One_of_two_peers_is_enough")]
    public void From_a_pod_of_another_namespace(string spec, bool expected) => Assert.That(Policies(spec).Allow(Other, Db, 5432), Is.EqualTo(expected));

    [TestCase("""{ "podSelector": {}, "ingress": [{ "from": [{ "ipBlock": { "cidr": "192.0.2.0/24" } }] }] }""", true, TestName = "An_address_block_admits_addresses_within")]
    [TestCase("""{ "podSelector": {}, "ingress": [{ "from": [{ "ipBlock": { "cidr": "192.0.2.0/24", "except": ["192.0.2.8/29"] } }] }] }""", false, TestName = "An_exception_is_not_admitted")]
    [TestCase("""{ "podSelector": {}, "ingress": [{ "from": [{ "namespaceSelector": {} }] }] }""", false, TestName = "Selectors_admit_no_address_outside")]
    public void From_outside(string spec, bool expected) => Assert.That(Policies(spec).Allow(Outside, Db, 5432), Is.EqualTo(expected));

    [Test]
    public void Policies_add_up()
    {
        var policies = new NetworkPolicies([
            Policy("""{ "podSelector": {} }"""),
            Policy("""{ "podSelector": {}, "ingress": [{ "from": [{ "podSelector": {} }] }] }"""),
        ]);
        Assert.That(policies.Allow(Web, Db, 5432));
    }

    [Test]
    public void The_egress_of_the_source_counts_as_well() =>
        Assert.That(Policies("""{ "podSelector": { "matchLabels": { "app": "web" } }, "policyTypes": ["Egress"] }""").Allow(Web, Db, 5432), Is.False);

    private static NetworkPolicies Policies(string spec) => new([Policy(spec)]);

    private static JsonNode Policy(string spec) => JsonNode.Parse($$"""{ "metadata": { "namespace": "a" }, "spec": {{spec}} }""")!;

    private static Peer Pod(string @namespace, string address, params (string Key, string Value)[] labels) => new(@namespace, IPAddress.Parse(address))
    {
        Labels = labels.ToDictionary(label => label.Key, label => label.Value),
        NamespaceLabels = new Dictionary<string, string> { ["name"] = @namespace },
    };
}
