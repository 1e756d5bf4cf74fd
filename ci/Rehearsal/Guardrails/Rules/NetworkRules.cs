using System.Net;
using System.Net.Sockets;

namespace Guardrails.Rules;

internal static class NetworkRules
{
    public static readonly Rule No_ingress_is_open_to_the_world =
        Rule.On([Types.SecurityGroup, Types.DefaultSecurityGroup, Types.SecurityGroupRule, Types.SecurityGroupIngressRule], resource =>
            from ingress in resource.Key.Type switch
            {
                Types.SecurityGroupIngressRule => resource.Inputs.Leaves(),
                Types.SecurityGroupRule => resource.Inputs["type"].Text() == "ingress" ? resource.Inputs.Leaves() : [],
                _ => resource.Inputs["ingress"].Leaves("ingress"),
            }
            where IsTheWorld(ingress.Value.Text())
            select new Finding(ingress.Path, ingress.Value.Show()));

    public static readonly Rule The_default_security_group_has_no_rules =
        Rule.On([Types.DefaultSecurityGroup], group => group.Must("ingress", rules => rules.Items().Count == 0).Concat(group.Must("egress", rules => rules.Items().Count == 0)));

    // In a shared account it is an administrator's to do.
    public static readonly Rule The_default_security_group_of_a_VPC_is_taken_charge_of =
        Rule.On([Types.Vpc], (vpc, stack) => stack.Settings.At("network.emptyDefaultGroup").IsFalse()
            || stack.Of(Types.DefaultSecurityGroup).Any(group => group.Parent == vpc.Parent)
            ? []
            : [new("default security group", "AWS's own, with rules")]);

    public static readonly Rule All_traffic_is_logged_in_prod =
        Rule.InProd([Types.Vpc], (_, stack) => stack.Of(Types.FlowLog).Where(log => log.Inputs["trafficType"].Text() == "ALL").Select(log => log.Inputs["vpcId"].Text()).Distinct().Count() < stack.Of(Types.Vpc).Count()
            ? [new("flow log", "missing")]
            : []);

    public static readonly Rule S3_is_reached_without_the_internet =
        Rule.On([Types.Vpc], vpc => vpc.Must("vpcEndpointSpecs", specs => specs.Items().Any(spec =>
            spec.At("vpcEndpointType").Text() == "Gateway" && spec.At("serviceName").Text()?.EndsWith(".s3", StringComparison.Ordinal) == true
            // An endpoint that no route leads to is there in vain.
            && (vpc.Inputs["vpcEndpointStrategy"].Text() == "Auto" || spec.At("routeTableIds").Items().Count > 0))));

    public static readonly Rule A_VPC_spans_at_least_two_zones =
        Rule.On([Types.Vpc], vpc => vpc.Must("numberOfAvailabilityZones", zones => (zones.Number() ?? 3) >= 2));

    public static readonly Rule A_VPC_has_private_subnets =
        Rule.On([Types.Vpc], vpc => vpc.Must("subnetSpecs", specs => specs is null || specs.Items().Any(spec => spec.At("type").Text() == "Private")));

    public static readonly Rule No_service_opens_a_load_balancer_or_a_node_port =
        Rule.On([Types.Service], service => service.Must("spec.type", type => (type.Text() ?? "ClusterIP") == "ClusterIP"));

    public static readonly Rule No_service_claims_external_IPs =
        Rule.On([Types.Service], service => service.Must("spec.externalIPs", addresses => addresses.Items().Count == 0));

    public static readonly Rule Adding_a_zone_moves_no_subnet = Rule.On([Types.Vpc], vpc =>
        vpc.Must("availabilityZoneCidrMask", mask => mask is not null)
            .Concat(vpc.Must("subnetSpecs", specs => specs.Items().All(spec => spec.At("cidrMask") is not null || spec.At("size") is not null))));

    public static readonly Rule No_network_policy_opens_a_workload_to_the_world =
        Rule.On([Types.NetworkPolicy], policy =>
            from rule in policy.Inputs.At("spec.ingress").Items().Index()
            let peers = rule.Item.At("from").Items()
            where peers.Count == 0 || peers.Any(peer => IsTheWorld(peer.At("ipBlock.cidr").Text()))
            select new Finding($"spec.ingress.{rule.Index}.from", rule.Item.At("from").Show()));

    // A block shorter than /8 (IPv6: /16) is no organization's, and two halves of the world are the world.
    private static bool IsTheWorld(string? cidr) => IPNetwork.TryParse(cidr, out var block) && block.PrefixLength < (block.BaseAddress.AddressFamily == AddressFamily.InterNetworkV6 ? 16 : 8);
}
