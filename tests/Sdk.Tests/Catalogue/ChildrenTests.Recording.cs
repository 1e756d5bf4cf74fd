using System.Text.Json;
using System.Text.Json.Nodes;
using Rehearsal.Cloud;

namespace Sdk.Tests.Catalogue;

/// <summary>The inputs of the recorded run, and its children in a comparable form.</summary>
public sealed partial class ChildrenTests
{
    private static IReadOnlyList<string> Subnets(ImmutableDictionary<string, object> inputs) =>
        [
            .. Simulator.Make("awsx:ec2:Vpc", "vpc", inputs).Children
                .Where(child => child.Type == "aws:ec2/subnet:Subnet")
                .Select(child => $"{child.Name} {child.Inputs["cidrBlock"]}"),
        ];

    private static SimulatedResource Make(string environment, string type) => Simulator.Make(type, type switch
    {
        "awsx:ec2:Vpc" => "vpc",
        "eks:index:Cluster" => "eks-cluster",
        "eks:index:Addon" => "coredns",
        _ => "nodes",
    }, Inputs(environment, type));

    private static ImmutableDictionary<string, object> Inputs(string environment, string type)
    {
        var isProd = environment == "prod";
        return type switch
        {
            "awsx:ec2:Vpc" => isProd ? Vpc("10.16.0.0/16", 3, "OnePerAz") : Vpc("10.0.0.0/16", 2, "Single"),
            "eks:index:Addon" =>
                Map("""{ "addonName": "coredns", "resolveConflictsOnCreate": "OVERWRITE" }""")
                    .SetItem("cluster", Make(environment, "eks:index:Cluster")),
            "eks:index:ManagedNodeGroup" => Map($$"""
                {
                  "nodeRole": { "arn": "arn:aws:iam::{{Account}}:role/nodes" }, "subnetIds": ["subnet-c", "subnet-d"],
                  "operatingSystem": "AL2023", "instanceTypes": ["{{(isProd ? "m7i.large" : "t3.medium")}}"],
                  "version": "1.35", "launchTemplate": { "id": "nodes-id", "version": "1" },
                  "scalingConfig": {
                    "desiredSize": {{(isProd ? 3 : 1)}}, "maxSize": {{(isProd ? 9 : 2)}},
                    "minSize": {{(isProd ? 3 : 1)}}
                  }
                }
                """).SetItem("cluster", Make(environment, "eks:index:Cluster")),
            _ => Map($$"""
                {
                  "name": "sample-eks-{{environment}}", "version": "1.35", "vpcId": "vpc-id",
                  "publicSubnetIds": ["subnet-a", "subnet-b"], "privateSubnetIds": ["subnet-c", "subnet-d"],
                  "endpointPrivateAccess": true, "endpointPublicAccess": true,
                  "publicAccessCidrs": ["{{(isProd ? "198.51.100.0/24" : "0.0.0.0/0")}}"], "authenticationMode": "API",
                  "accessEntries": {
                    "automation": {
                      "principalArn": "arn:aws:iam::{{Account}}:role/automationRole",
                      "username": "pulumi:automation-usr", "kubernetesGroups": ["pulumi:automation-grp"]
                    }
                  },
                  "encryptionConfigKeyArn": "arn:aws:kms:eu-west-1:{{Account}}:key/eks-cluster",
                  "deletionProtection": {{(isProd ? "true" : "false")}},
                  "enabledClusterLogTypes": ["api", "audit", "authenticator", "controllerManager", "scheduler"],
                  "upgradePolicy": { "supportType": "STANDARD" },
                  "autoMode": { "enabled": false, "createNodeRole": true }, "skipDefaultNodeGroup": true,
                  "skipDefaultSecurityGroups": true, "createInstanceRole": false,
                  "nodeAssociatePublicIpAddress": false, "useDefaultVpcCni": false,
                  "vpcCniOptions": { "warmIpTarget": 4, "enableNetworkPolicy": true },
                  "kubeProxyAddonOptions": { "enabled": true }, "corednsAddonOptions": { "enabled": false }
                }
                """),
        };
    }

    private static ImmutableDictionary<string, object> Vpc(string cidr, int zones, string natGateways) => Map($$"""
        {
          "cidrBlock": "{{cidr}}", "numberOfAvailabilityZones": {{zones}}, "enableDnsHostnames": true,
          "natGateways": { "strategy": "{{natGateways}}" },
          "subnetStrategy": "Auto", "vpcEndpointStrategy": "Auto",
          "subnetSpecs": [
            { "type": "Public", "tags": { "kubernetes.io/role/elb": "1" } },
            { "type": "Private", "tags": { "kubernetes.io/role/internal-elb": "1" } }
          ],
          "vpcEndpointSpecs": [{ "serviceName": "com.amazonaws.eu-central-1.s3", "vpcEndpointType": "Gateway" }]
        }
        """);

    private static string Describe(SimulatedResource child, SimulatedResource component)
    {
        var text = Text(child.Inputs);
        foreach (var other in component.Children
            .Where(other => other.Type.StartsWith("aws:ec2/", StringComparison.Ordinal)))
            text = text.Replace($"\"{other.Id}\"", $"\"{other.Name}-id\"", StringComparison.Ordinal);

        // In that run, a role had the name of its resource.
        foreach (var role in component.Children.Where(other => other.Type == "aws:iam/role:Role"))
            text = text.Replace((string)role.Outputs["name"], role.Name, StringComparison.Ordinal);

        return $"{child.Type} {child.Name} in {child.Parent?.Type ?? component.Type} "
            + $"{child.Parent?.Name ?? component.Name}: {text}";
    }

    private static IEnumerable<string> Recorded(string environment, SimulatedResource component)
    {
        var recording =
            JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Catalogue", "components.json")))!;
        var children = recording[environment]!.AsArray().Single(one =>
            (string?)one!["type"] == component.Type && (string?)one["name"] == component.Name)!["children"]!.AsArray();
        return children.Where(child => (string?)child!["type"] != "eks:index:Addon").Select(child =>
        {
            // In the recording, the version of a provider is one of its inputs.
            var inputs = (ImmutableDictionary<string, object>)Value(child!["inputs"]!);
            var isProvider = (string?)child["type"] == "pulumi:providers:kubernetes";
            return $"{child["type"]} {child["name"]} in {child["parent"]}: "
                + Text(isProvider ? inputs.Remove("version") : inputs);
        });
    }

    private static string Text(ImmutableDictionary<string, object> inputs)
        => JsonSerializer.Serialize(Sorted(inputs.RemoveRange(NotComparable)));

    // In the recording, an input that is a resource is '→ URN'.
    private static object Sorted(object value) => value switch
    {
        ImmutableDictionary<string, object> map =>
            new SortedDictionary<string, object>(
                map.ToDictionary(entry => entry.Key, entry => Sorted(entry.Value)), StringComparer.Ordinal),
        IEnumerable<object> list => list.Select(Sorted).ToArray(),
        string text when text.StartsWith('→') => text.Split("::")[^1],
        _ => value,
    };

    private static ImmutableDictionary<string, object> Map(string json)
        => (ImmutableDictionary<string, object>)Values(json);

    private static object Values(string json) => Value(JsonNode.Parse(json)!);

    private static object Value(JsonNode node) => node switch
    {
        JsonObject map => map.ToImmutableDictionary(entry => entry.Key, entry => Value(entry.Value!)),
        JsonArray list => list.Select(item => Value(item!)).ToImmutableArray(),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => (string)node!,
            JsonValueKind.Number => (double)node!,
            _ => (bool)node!,
        },
    };
}
