namespace Pulumi.Kubernetes.Core.V1;

[KubernetesResourceType("kubernetes:core/v1:LimitRange")]
public class LimitRange : KubernetesResource
{
    public LimitRange(string name, Pulumi.Kubernetes.Types.Inputs.Core.V1.LimitRangeArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:core/v1:LimitRange", name, MakeArgs(args), Package.Options(options))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Core.V1.LimitRangeArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Core.V1.LimitRangeArgs? args)
    {
        args ??= new();
        args.ApiVersion = "v1";
        args.Kind = "LimitRange";
        return args;
    }
}
