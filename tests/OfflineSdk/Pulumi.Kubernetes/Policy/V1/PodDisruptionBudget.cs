namespace Pulumi.Kubernetes.Policy.V1;

[KubernetesResourceType("kubernetes:policy/v1:PodDisruptionBudget")]
public class PodDisruptionBudget : KubernetesResource
{
    public PodDisruptionBudget(string name, Pulumi.Kubernetes.Types.Inputs.Policy.V1.PodDisruptionBudgetArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:policy/v1:PodDisruptionBudget", name, MakeArgs(args), Package.Options(options, aliases: ["kubernetes:policy/v1beta1:PodDisruptionBudget"]))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Policy.V1.PodDisruptionBudgetArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Policy.V1.PodDisruptionBudgetArgs? args)
    {
        args ??= new();
        args.ApiVersion = "policy/v1";
        args.Kind = "PodDisruptionBudget";
        return args;
    }
}
