using Guardrails.Rules;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Awsx.Ec2.Inputs;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;
using static Guardrails.Tests.Violations.SoundCluster;
using static Guardrails.Tests.Violations.SoundNamespace;

namespace Guardrails.Tests.Violations;

internal static class NetworkExamples
{
    public static IEnumerable<Example> All =>
    [
        new(NetworkRules.No_ingress_is_open_to_the_world, _ => Open("0.0.0.0/0")),
        new(NetworkRules.No_ingress_is_open_to_the_world, _ => Open("::/0")),
        new(NetworkRules.No_ingress_is_open_to_the_world, _ => Open("0.0.0.0/1")),
        new(NetworkRules.No_ingress_is_open_to_the_world, _ => Raw.Resource(Types.SecurityGroupRule, new() { Type = "ingress", CidrBlocks = { "0.0.0.0/0" } })),
        new(NetworkRules.No_ingress_is_open_to_the_world, _ => Raw.Resource(Types.SecurityGroupIngressRule, new() { CidrIpv4 = "0.0.0.0/0" })),
        new(NetworkRules.The_default_security_group_has_no_rules, _ => new DefaultSecurityGroup("default", new()
        {
            Egress = { new DefaultSecurityGroupEgressArgs { CidrBlocks = { "0.0.0.0/0" }, Protocol = "-1", FromPort = 0, ToPort = 0 } },
        })),
        new(NetworkRules.The_default_security_group_of_a_VPC_is_taken_charge_of, _ => Network(hasEmptyGroup: false)),
        new(NetworkRules.All_traffic_is_logged_in_prod, _ => Network(isLogged: false)),
        new(NetworkRules.S3_is_reached_without_the_internet, _ => Network(vpc => vpc.VpcEndpointSpecs = [])),
        new(NetworkRules.S3_is_reached_without_the_internet, _ => Network(vpc => vpc.VpcEndpointStrategy = null)),
        new(NetworkRules.A_VPC_spans_at_least_two_zones, _ => Network(vpc => vpc.NumberOfAvailabilityZones = 1)),
        new(NetworkRules.A_VPC_has_private_subnets, _ => Network(vpc =>
        {
            vpc.SubnetSpecs = [new SubnetSpecArgs { Type = Pulumi.Awsx.Ec2.SubnetType.Public, CidrMask = 20 }];
            vpc.NatGateways = new NatGatewayConfigurationArgs { Strategy = Pulumi.Awsx.Ec2.NatGatewayStrategy.None };
        })),
        new(NetworkRules.No_service_opens_a_load_balancer_or_a_node_port, _ => Service("LoadBalancer")),
        new(NetworkRules.No_service_opens_a_load_balancer_or_a_node_port, _ => Service("NodePort")),
        new(NetworkRules.No_service_claims_external_IPs, _ => Service("ClusterIP", "203.0.113.7")),
        new(NetworkRules.Adding_a_zone_moves_no_subnet, _ => Network(vpc => vpc.AvailabilityZoneCidrMask = null)),
        new(NetworkRules.Adding_a_zone_moves_no_subnet, _ => Network(vpc => vpc.SubnetSpecs[^1].CidrMask = null)),
        new(NetworkRules.No_network_policy_opens_a_workload_to_the_world, _ => Admit(new NetworkPolicyPeerArgs { IpBlock = new IPBlockArgs { Cidr = "0.0.0.0/0" } })),
        new(NetworkRules.No_network_policy_opens_a_workload_to_the_world, _ => Admit()),
    ];

    private static void Open(string cidr) => _ = new SecurityGroup("group", new()
    {
        Ingress =
        {
            cidr.Contains(':')
                ? new SecurityGroupIngressArgs { Ipv6CidrBlocks = { cidr }, Protocol = "tcp", FromPort = 22, ToPort = 22 }
                : new SecurityGroupIngressArgs { CidrBlocks = { cidr }, Protocol = "tcp", FromPort = 22, ToPort = 22 },
        },
    });

    private static void Admit(params NetworkPolicyPeerArgs[] peers) => Policy(spec =>
    {
        spec.PodSelector = new LabelSelectorArgs { MatchLabels = { ["app"] = "app" } };
        spec.Ingress = new NetworkPolicyIngressRuleArgs { From = peers };
    });
}
