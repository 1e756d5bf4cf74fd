namespace Pulumi.Kubernetes.Rbac.V1;

[KubernetesResourceType("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole")]
public class ClusterRole : KubernetesResource
{
    public ClusterRole(string name, Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", name, MakeArgs(args), Package.Options(options, aliases: ["kubernetes:rbac.authorization.k8s.io/v1alpha1:ClusterRole", "kubernetes:rbac.authorization.k8s.io/v1beta1:ClusterRole"]))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleArgs? args)
    {
        args ??= new();
        args.ApiVersion = "rbac.authorization.k8s.io/v1";
        args.Kind = "ClusterRole";
        return args;
    }
}
