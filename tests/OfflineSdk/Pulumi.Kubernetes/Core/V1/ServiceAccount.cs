namespace Pulumi.Kubernetes.Core.V1;

[KubernetesResourceType("kubernetes:core/v1:ServiceAccount")]
public class ServiceAccount : KubernetesResource
{
    public ServiceAccount(string name, Pulumi.Kubernetes.Types.Inputs.Core.V1.ServiceAccountArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:core/v1:ServiceAccount", name, MakeArgs(args), Package.Options(options))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("automountServiceAccountToken")] public Output<bool> AutomountServiceAccountToken { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Core.V1.ServiceAccountArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Core.V1.ServiceAccountArgs? args)
    {
        args ??= new();
        args.ApiVersion = "v1";
        args.Kind = "ServiceAccount";
        return args;
    }
}
