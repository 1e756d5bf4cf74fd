using Pulumi;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace SampleK8sApp;

/// <summary>Who may call the workload; it calls nobody.</summary>
public static class Isolation
{
    /// <summary>
    /// Marks pods that call nobody: <c>sample-eks</c> lets all others of a namespace call each other and cluster DNS.
    /// </summary>
    public static (string Key, string Value) NoEgress => ("egress", "none");

    /// <summary>Admits the namespace's own pods and the callers to the workload's port; denies all else.</summary>
    public static NetworkPolicy Of(
        string name,
        ObjectMetaArgs metadata,
        LabelSelectorArgs selector,
        IEnumerable<string> callers,
        CustomResourceOptions options) =>
        new(name, new()
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
                        From = callers.Select(Caller).Prepend(OwnNamespace).ToArray(),
                        Ports = { new NetworkPolicyPortArgs { Port = Pod.Port, Protocol = "TCP" } },
                    },
                },
            },
        }, options);

    private static NetworkPolicyPeerArgs OwnNamespace => new() { PodSelector = new LabelSelectorArgs() };

    private static NetworkPolicyPeerArgs Caller(string caller) => new()
    {
        NamespaceSelector = new LabelSelectorArgs
        {
            MatchLabels = { ["kubernetes.io/metadata.name"] = caller.Split('/')[0] },
        },
        PodSelector = new LabelSelectorArgs { MatchLabels = { ["app.kubernetes.io/name"] = caller.Split('/')[1] } },
    };
}
