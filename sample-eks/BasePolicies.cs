using Pulumi;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace SampleEks;

/// <summary>
/// The network policies that every namespace starts with. Pods reach each other's admitted ports and cluster DNS,
/// and nothing else. The policy of a workload decides what it admits.
/// </summary>
public static class BasePolicies
{
    /// <summary>Denies what no other policy allows.</summary>
    public const string DefaultDeny = "default-deny";

    /// <summary>Lets pods call their own namespace and cluster DNS.</summary>
    public const string Egress = "egress";

    /// <summary>A pod that carries this label with the value <c>none</c> calls nobody, not even DNS.</summary>
    public const string EgressLabel = "egress";

    /// <summary>Creates both policies in a namespace.</summary>
    public static NetworkPolicy[] In(string @namespace, CustomResourceOptions options) =>
    [
        Policy(@namespace, DefaultDeny, new()
        {
            PodSelector = new LabelSelectorArgs(),
            PolicyTypes = { "Ingress", "Egress" },
        }, options),
        Policy(@namespace, Egress, new()
        {
            PodSelector = new LabelSelectorArgs
            {
                MatchExpressions =
                {
                    new LabelSelectorRequirementArgs { Key = EgressLabel, Operator = "NotIn", Values = { "none" } },
                },
            },
            PolicyTypes = { "Egress" },
            Egress =
            {
                new NetworkPolicyEgressRuleArgs
                {
                    To = { new NetworkPolicyPeerArgs { PodSelector = new LabelSelectorArgs() } },
                },
                new NetworkPolicyEgressRuleArgs { To = { ClusterDns }, Ports = { Port("UDP", 53), Port("TCP", 53) } },
            },
        }, options),
    ];

    private static NetworkPolicyPeerArgs ClusterDns => new()
    {
        NamespaceSelector = new LabelSelectorArgs { MatchLabels = { ["kubernetes.io/metadata.name"] = "kube-system" } },
        PodSelector = new LabelSelectorArgs { MatchLabels = { ["k8s-app"] = "kube-dns" } },
    };

    private static NetworkPolicyPortArgs Port(string protocol, int port) => new() { Protocol = protocol, Port = port };

    private static NetworkPolicy Policy(
        string @namespace, string name, NetworkPolicySpecArgs spec, CustomResourceOptions options) =>
        new($"{@namespace}-{name}", new()
        {
            Metadata = new ObjectMetaArgs { Name = name, Namespace = @namespace },
            Spec = spec,
        }, options);
}
