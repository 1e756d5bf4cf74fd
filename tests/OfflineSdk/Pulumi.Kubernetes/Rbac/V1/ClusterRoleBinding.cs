namespace Pulumi.Kubernetes.Rbac.V1;

[KubernetesResourceType("kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding")]
public class ClusterRoleBinding : KubernetesResource
{
    public ClusterRoleBinding(string name, Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleBindingArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding", name, MakeArgs(args), Package.Options(options, aliases: ["kubernetes:rbac.authorization.k8s.io/v1alpha1:ClusterRoleBinding", "kubernetes:rbac.authorization.k8s.io/v1beta1:ClusterRoleBinding"]))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleBindingArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleBindingArgs? args)
    {
        args ??= new();
        args.ApiVersion = "rbac.authorization.k8s.io/v1";
        args.Kind = "ClusterRoleBinding";
        return args;
    }
}
