namespace Pulumi.Kubernetes.Core.V1;

[KubernetesResourceType("kubernetes:core/v1:ResourceQuota")]
public class ResourceQuota : KubernetesResource
{
    public ResourceQuota(string name, Pulumi.Kubernetes.Types.Inputs.Core.V1.ResourceQuotaArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:core/v1:ResourceQuota", name, MakeArgs(args), Package.Options(options))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Core.V1.ResourceQuotaArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Core.V1.ResourceQuotaArgs? args)
    {
        args ??= new();
        args.ApiVersion = "v1";
        args.Kind = "ResourceQuota";
        return args;
    }
}
