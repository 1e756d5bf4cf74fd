namespace Pulumi.Kubernetes.AdmissionRegistration.V1;

[KubernetesResourceType("kubernetes:admissionregistration.k8s.io/v1:ValidatingAdmissionPolicy")]
public class ValidatingAdmissionPolicy : KubernetesResource
{
    public ValidatingAdmissionPolicy(string name, Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidatingAdmissionPolicyArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:admissionregistration.k8s.io/v1:ValidatingAdmissionPolicy", name, MakeArgs(args), Package.Options(options))
    {
    }

    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidatingAdmissionPolicyArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidatingAdmissionPolicyArgs? args)
    {
        args ??= new();
        args.ApiVersion = "admissionregistration.k8s.io/v1";
        args.Kind = "ValidatingAdmissionPolicy";
        return args;
    }
}
