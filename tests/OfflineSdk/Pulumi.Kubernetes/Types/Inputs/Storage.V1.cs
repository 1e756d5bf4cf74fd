namespace Pulumi.Kubernetes.Types.Inputs.Storage.V1;

public class StorageClassArgs : ResourceArgs
{
    [Input("allowVolumeExpansion")] public Input<bool>? AllowVolumeExpansion { get; set; }
    [field: Input("allowedTopologies")] public InputList<Pulumi.Kubernetes.Types.Inputs.Core.V1.TopologySelectorTermArgs> AllowedTopologies { get => field ??= new(); set; }
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [field: Input("mountOptions")] public InputList<string> MountOptions { get => field ??= new(); set; }
    [field: Input("parameters")] public InputMap<string> Parameters { get => field ??= new(); set; }
    [Input("provisioner", required: true)] public Input<string> Provisioner { get; set; } = null!;
    [Input("reclaimPolicy")] public Input<string>? ReclaimPolicy { get; set; }
    [Input("volumeBindingMode")] public Input<string>? VolumeBindingMode { get; set; }
}
