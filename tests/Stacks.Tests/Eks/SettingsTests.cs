using System.Text.Json.Nodes;
using Pulumi;
using SampleEks;

namespace Stacks.Tests.Eks;

public class SettingsTests
{
    private const string Good = """
        {
          "network": { "cidr": "10.0.0.0/16", "zones": 2, "natGateways": "single" },
          "cluster": { "version": "1.35", "publicAccessCidrs": ["203.0.113.0/24"] },
          "nodes": { "instanceType": "t3.medium" }
        }
        """;

    private static string? Error(string section, string key, string value, bool production = false)
    {
        var settings = JsonNode.Parse(Good)!;
        settings["production"] = production;
        settings[section] ??= new JsonObject();
        settings[section]![key] = JsonNode.Parse(value);
        return Assert.Throws<RunException>(() =>
            SettingsReader.Parse<Settings>(settings.ToJsonString(), "sample-eks", "dev"))?.Message;
    }

    [Test]
    public void The_defaults_are_those_of_the_walk_through()
    {
        var nodes = SettingsReader.Parse<Settings>(Good, "sample-eks", "dev").Nodes;
        Assert.That(
            (nodes.RootVolumeGb, nodes.Desired, nodes.Min, nodes.Max, nodes.WarmIpTarget),
            Is.EqualTo((200, 1, 1, 2, 4)));
    }

    [TestCase(
        "network", "cidr", "\"10.0.0.0/33\"",
        "network.cidr: found \"10.0.0.0/33\"; allowed: an IPv4 block from /16 to /20",
        TestName = "An_invalid_CIDR_is_rejected")]
    [TestCase(
        "network", "cidr", "\"10.0.0.1/16\"", "network.cidr: found", TestName = "A_CIDR_with_host_bits_is_rejected")]
    [TestCase("network", "cidr", "\"fd00::/16\"", "network.cidr: found", TestName = "An_IPv6_block_is_rejected")]
    [TestCase(
        "network", "cidr", "\"10.0.0.0/28\"", "network.cidr: found",
        TestName = "A_block_that_is_too_small_is_rejected")]
    [TestCase(
        "network", "zones", "1", "network.zones: found 1; allowed: a whole number from 2 to 4",
        TestName = "One_zone_is_rejected")]
    [TestCase(
        "network", "zones", "2.5", "network.zones: found 2.5; allowed: a whole number",
        TestName = "Half_a_zone_is_rejected")]
    [TestCase(
        "network", "natGateways", "\"two\"", "network.natGateways: found \"two\"; allowed: single, onePerZone",
        TestName = "An_unknown_enum_value_is_rejected")]
    [TestCase(
        "network", "natGateways", "\"single, onePerZone\"",
        "network.natGateways: found \"single, onePerZone\"; allowed: single, onePerZone",
        TestName = "Two_enum_values_at_once_are_rejected")]
    [TestCase(
        "network", "natGateways", "1", "network.natGateways: found 1; allowed: single, onePerZone",
        TestName = "A_number_for_an_enum_is_rejected")]
    [TestCase(
        "cluster", "zones", "3", "cluster.zones: found 3; allowed: at most network.zones, which is 2",
        TestName = "More_zones_for_the_control_plane_than_for_the_network_are_rejected")]
    [TestCase(
        "cluster", "version", "1.35", "cluster.version: found 1.35; allowed: a minor version in quotes",
        TestName = "A_version_without_quotes_is_rejected")]
    [TestCase(
        "cluster", "publicAccessCidrs", "[]", "cluster.publicAccessCidrs: found []; allowed: one or more",
        TestName = "An_empty_list_is_rejected")]
    [TestCase(
        "cluster", "logRetentionDays", "31", "cluster.logRetentionDays: found 31; allowed: 1, 3, 5",
        TestName = "A_retention_period_that_CloudWatch_does_not_offer_is_rejected")]
    [TestCase(
        "nodes", "min", "2",
        "nodes.min: found 2; allowed: at most desired, which is 1; if the group exists, ignoreScalingChanges must be "
            + "false",
        TestName = "A_minimum_above_the_desired_number_is_rejected")]
    [TestCase(
        "nodes", "desired", "3", "nodes.desired: found 3; allowed: at most max, which is 2",
        TestName = "A_desired_number_above_the_maximum_is_rejected")]
    [TestCase(
        "nodes", "rootVolumeGb", "5", "nodes.rootVolumeGb: found 5; allowed: a whole number from 20 to 16384",
        TestName = "A_number_out_of_range_is_rejected")]
    [TestCase(
        "nodes", "instancetype", "\"x\"", "nodes.instancetype: unknown setting; allowed: instanceType",
        TestName = "A_misspelt_key_is_rejected")]
    [TestCase(
        "nodes", "instanceType", "\"big\"", "nodes.instanceType: found \"big\"; allowed: an EC2 instance type",
        TestName = "An_invalid_instance_type_is_rejected")]
    [TestCase(
        "nodes", "releaseVersion", "\"1.34.1-20260101\"",
        "nodes.releaseVersion: found 1.34.1-20260101; allowed: a release of 1.35",
        TestName = "A_node_image_for_another_Kubernetes_version_is_rejected")]
    [TestCase(
        "nodes", "releaseVersion", "\"latest\"",
        "nodes.releaseVersion: found \"latest\"; allowed: a release of the EKS node image",
        TestName = "An_invalid_node_image_release_is_rejected")]
    [TestCase(
        "cluster", "addons", "{ \"coreDns\": \"latest\" }",
        "cluster.addons.coreDns: found \"latest\"; allowed: a version that EKS lists",
        TestName = "An_invalid_add_on_version_is_rejected")]
    [TestCase(
        "namespaces", "kube-system", "{}", "allowed: one or more names of up to 63 lower-case letters",
        TestName = "A_system_namespace_is_rejected")]
    [TestCase(
        "namespaces", "Apps", "{}", "allowed: one or more names of up to 63 lower-case letters",
        TestName = "An_invalid_namespace_name_is_rejected")]
    [TestCase(
        "namespaces", "apps", "{ \"quota\": { \"cpu\": 0 } }",
        "namespaces.apps.quota.cpu: found 0; allowed: a whole number from 1 to 1000",
        TestName = "An_error_in_a_namespace_has_its_full_path")]
    [TestCase(
        "namespaces", "apps", "{ \"podSecurity\": \"privileged\" }",
        "namespaces.apps.podSecurity: found \"privileged\"; allowed: restricted or baseline",
        TestName = "An_unsupported_pod_security_standard_is_rejected")]
    [TestCase(
        "namespaces", "apps", "{ \"deployers\": [\"system:masters\"] }",
        "namespaces.apps.deployers: found [\"system:masters\"]; allowed: one or more user names",
        TestName = "A_reserved_user_name_is_rejected")]
    [TestCase(
        "namespaces", "apps", "{ \"quotas\": {} }", "namespaces.apps.quotas: unknown setting",
        TestName = "A_misspelt_key_in_a_namespace_is_rejected")]
    public void An_error_states_the_path_what_was_found_and_what_is_allowed(
        string section, string key, string value, string expected) =>
        Assert.That(Error(section, key, value), Does.Contain(expected));

    [TestCase(true, 2, 3, ExpectedResult = 1, TestName = "Auto_mode_warns_about_zones_without_nodes")]
    [TestCase(true, 3, 3, ExpectedResult = 0, TestName = "Auto_mode_in_all_zones_does_not_warn")]
    [TestCase(false, 2, 3, ExpectedResult = 0, TestName = "A_node_group_uses_all_zones_and_does_not_warn")]
    public int Valid_settings_can_cause_warnings(bool autoMode, int clusterZones, int networkZones)
    {
        var settings = JsonNode.Parse(Good)!;
        (settings["cluster"]!["autoMode"], settings["cluster"]!["zones"], settings["network"]!["zones"]) =
            (autoMode, clusterZones, networkZones);
        return SettingsReader.Parse<Settings>(settings.ToJsonString(), "sample-eks", "dev").Warnings()
            .Count(
                warning => warning.StartsWith(
                    $"cluster.zones is {clusterZones} and network.zones is {networkZones}: in auto mode",
                    StringComparison.Ordinal));
    }

    [Test]
    public void Production_rejects_a_public_endpoint_that_is_open_to_the_world() =>
        Assert.That(
            Error("cluster", "publicAccessCidrs", "[\"0.0.0.0/0\"]", production: true),
            Does.Contain("cluster.publicAccessCidrs: found 0.0.0.0/0; allowed in production"));
}
