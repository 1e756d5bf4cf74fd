namespace Pulumi.Kubernetes.Autoscaling.V2;

[KubernetesResourceType("kubernetes:autoscaling/v2:HorizontalPodAutoscaler")]
public class HorizontalPodAutoscaler : KubernetesResource
{
    public HorizontalPodAutoscaler(string name, Pulumi.Kubernetes.Types.Inputs.Autoscaling.V2.HorizontalPodAutoscalerArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:autoscaling/v2:HorizontalPodAutoscaler", name, MakeArgs(args), Package.Options(options, aliases: ["kubernetes:autoscaling/v1:HorizontalPodAutoscaler", "kubernetes:autoscaling/v2beta1:HorizontalPodAutoscaler", "kubernetes:autoscaling/v2beta2:HorizontalPodAutoscaler"]))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Autoscaling.V2.HorizontalPodAutoscalerArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Autoscaling.V2.HorizontalPodAutoscalerArgs? args)
    {
        args ??= new();
        args.ApiVersion = "autoscaling/v2";
        args.Kind = "HorizontalPodAutoscaler";
        return args;
    }
}
