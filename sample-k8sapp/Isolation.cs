using Pulumi;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace SampleK8sApp;

/// <summary>What may reach the workload; it calls nobody.</summary>
public static class Isolation
{
    /// <summary>Lets the pods of the same namespace call the workload's port, and nothing else in or out.</summary>
    public static NetworkPolicy Of(string name, ObjectMetaArgs metadata, LabelSelectorArgs selector, CustomResourceOptions options) => new(name, new()
    {
        Metadata = metadata,
        Spec = new NetworkPolicySpecArgs
        {
            PodSelector = selector,
            PolicyTypes = { "Ingress", "Egress" },
            Ingress =
            {
                new NetworkPolicyIngressRuleArgs
                {
                    From = { new NetworkPolicyPeerArgs { PodSelector = new LabelSelectorArgs() } },
                    Ports = { new NetworkPolicyPortArgs { Port = 8080, Protocol = "TCP" } },
                },
            },
        },
    }, options);
}
