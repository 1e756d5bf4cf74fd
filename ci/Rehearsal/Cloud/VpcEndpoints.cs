using System.Collections.Immutable;

namespace Rehearsal.Cloud;

/// <summary>What <c>awsx:ec2:Vpc</c> fills in for the VPC endpoints that it is asked for.</summary>
internal static class VpcEndpoints
{
    /// <summary>The endpoints, each with its own inputs and what the component adds.</summary>
    public static ImmutableArray<object> Of(ImmutableDictionary<string, object> inputs)
    {
        var isAuto = inputs.GetValueOrDefault("vpcEndpointStrategy") is "Auto";
        return [.. (inputs.GetValueOrDefault("vpcEndpointSpecs") as IEnumerable<object> ?? []).Cast<ImmutableDictionary<string, object>>().Select(spec =>
        {
            var type = spec.GetValueOrDefault("vpcEndpointType") as string ?? "Gateway";
            var isInterface = isAuto && type.Equals("interface", StringComparison.OrdinalIgnoreCase);
            var isGateway = isAuto && type.Equals("gateway", StringComparison.OrdinalIgnoreCase);
            return spec
                .SetItem("needsSecurityGroup", isInterface && !spec.ContainsKey("securityGroupIds"))
                .SetItem("usesSubnets", isInterface && !spec.ContainsKey("subnetIds") && !spec.ContainsKey("subnetConfigurations"))
                .SetItem("usesRouteTables", isGateway && !spec.ContainsKey("routeTableIds"))
                .SetItems(isInterface && !spec.ContainsKey("privateDnsEnabled") ? [new("privateDnsEnabled", true)] : []);
        })];
    }
}
