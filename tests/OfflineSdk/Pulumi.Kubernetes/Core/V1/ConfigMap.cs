namespace Pulumi.Kubernetes.Core.V1;

[KubernetesResourceType("kubernetes:core/v1:ConfigMap")]
public class ConfigMap : KubernetesResource
{
    public ConfigMap(string name, Pulumi.Kubernetes.Types.Inputs.Core.V1.ConfigMapArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:core/v1:ConfigMap", name, MakeArgs(args), Package.Options(options))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("data")] public Output<ImmutableDictionary<string, string>> Data { get; private set; } = null!;
    [Output("immutable")] public Output<bool> Immutable { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Core.V1.ConfigMapArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Core.V1.ConfigMapArgs? args)
    {
        args ??= new();
        args.ApiVersion = "v1";
        args.Kind = "ConfigMap";
        return args;
    }
}
