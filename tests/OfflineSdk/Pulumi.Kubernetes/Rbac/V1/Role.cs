namespace Pulumi.Kubernetes.Rbac.V1;

[KubernetesResourceType("kubernetes:rbac.authorization.k8s.io/v1:Role")]
public class Role : KubernetesResource
{
    public Role(string name, Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:rbac.authorization.k8s.io/v1:Role", name, MakeArgs(args), Package.Options(options, aliases: ["kubernetes:rbac.authorization.k8s.io/v1alpha1:Role", "kubernetes:rbac.authorization.k8s.io/v1beta1:Role"]))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleArgs? args)
    {
        args ??= new();
        args.ApiVersion = "rbac.authorization.k8s.io/v1";
        args.Kind = "Role";
        return args;
    }
}
