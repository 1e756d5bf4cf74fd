namespace Pulumi.Kubernetes.Apps.V1;

[KubernetesResourceType("kubernetes:apps/v1:Deployment")]
public class Deployment : KubernetesResource
{
    public Deployment(string name, Pulumi.Kubernetes.Types.Inputs.Apps.V1.DeploymentArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:apps/v1:Deployment", name, MakeArgs(args), Package.Options(options, aliases: ["kubernetes:apps/v1beta1:Deployment", "kubernetes:apps/v1beta2:Deployment", "kubernetes:extensions/v1beta1:Deployment"]))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Apps.V1.DeploymentArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Apps.V1.DeploymentArgs? args)
    {
        args ??= new();
        args.ApiVersion = "apps/v1";
        args.Kind = "Deployment";
        return args;
    }
}
