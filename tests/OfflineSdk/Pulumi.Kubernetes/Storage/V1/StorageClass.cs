namespace Pulumi.Kubernetes.Storage.V1;

[KubernetesResourceType("kubernetes:storage.k8s.io/v1:StorageClass")]
public class StorageClass : KubernetesResource
{
    public StorageClass(string name, Pulumi.Kubernetes.Types.Inputs.Storage.V1.StorageClassArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes:storage.k8s.io/v1:StorageClass", name, MakeArgs(args), Package.Options(options, aliases: ["kubernetes:storage.k8s.io/v1beta1:StorageClass"]))
    {
    }

    [Output("allowVolumeExpansion")] public Output<bool> AllowVolumeExpansion { get; private set; } = null!;
    [Output("apiVersion")] public Output<string> ApiVersion { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("metadata")] public Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
    [Output("mountOptions")] public Output<ImmutableArray<string>> MountOptions { get; private set; } = null!;
    [Output("parameters")] public Output<ImmutableDictionary<string, string>> Parameters { get; private set; } = null!;
    [Output("provisioner")] public Output<string> Provisioner { get; private set; } = null!;
    [Output("reclaimPolicy")] public Output<string> ReclaimPolicy { get; private set; } = null!;
    [Output("volumeBindingMode")] public Output<string> VolumeBindingMode { get; private set; } = null!;

    private static Pulumi.Kubernetes.Types.Inputs.Storage.V1.StorageClassArgs MakeArgs(Pulumi.Kubernetes.Types.Inputs.Storage.V1.StorageClassArgs? args)
    {
        args ??= new();
        args.ApiVersion = "storage.k8s.io/v1";
        args.Kind = "StorageClass";
        return args;
    }
}
