namespace Pulumi.Kubernetes.Networking.V1;

[KubernetesResourceType("kubernetes:networking.k8s.io/v1:NetworkPolicy")]
public class NetworkPolicy : KubernetesResource
{
    public NetworkPolicy(string name, Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:networking.k8s.io/v1:NetworkPolicy", name, MakeArgs(args), Package.Options(options, aliases: ["kubernetes:extensions/v1beta1:NetworkPolicy"]))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyArgs? args)
    {
        args ??= new();
        args.ApiVersion = "networking.k8s.io/v1";
        args.Kind = "NetworkPolicy";
        return args;
    }
}
