using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace SampleEks;

/// <summary>In auto mode the network plug-in is AWS's own, and enforces network policies only when it is told so.</summary>
public static class AutoModeNetworkPolicy
{
    /// <summary>Tells it so.</summary>
    public static ConfigMap Enforce(ProviderResource kubernetes) => new("network-policies", new()
    {
        Metadata = new ObjectMetaArgs { Name = "amazon-vpc-cni", Namespace = "kube-system" },
        Data = { ["enable-network-policy-controller"] = "true" },
    }, new() { Provider = kubernetes });
}
