namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

public class AWSElasticBlockStoreVolumeSourceArgs : ResourceArgs
{
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("partition")] public Input<int>? Partition { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("volumeID", required: true)] public Input<string> VolumeID { get; set; } = null!;
}

public class AffinityArgs : ResourceArgs
{
    [Input("nodeAffinity")] public Input<NodeAffinityArgs>? NodeAffinity { get; set; }
    [Input("podAffinity")] public Input<PodAffinityArgs>? PodAffinity { get; set; }
    [Input("podAntiAffinity")] public Input<PodAntiAffinityArgs>? PodAntiAffinity { get; set; }
}

public class AppArmorProfileArgs : ResourceArgs
{
    [Input("localhostProfile")] public Input<string>? LocalhostProfile { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
}

public class AzureDiskVolumeSourceArgs : ResourceArgs
{
    [Input("cachingMode")] public Input<string>? CachingMode { get; set; }
    [Input("diskName", required: true)] public Input<string> DiskName { get; set; } = null!;
    [Input("diskURI", required: true)] public Input<string> DiskURI { get; set; } = null!;
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
}

public class AzureFileVolumeSourceArgs : ResourceArgs
{
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("secretName", required: true)] public Input<string> SecretName { get; set; } = null!;
    [Input("shareName", required: true)] public Input<string> ShareName { get; set; } = null!;
}

public class CSIVolumeSourceArgs : ResourceArgs
{
    [Input("driver", required: true)] public Input<string> Driver { get; set; } = null!;
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("nodePublishSecretRef")] public Input<LocalObjectReferenceArgs>? NodePublishSecretRef { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [field: Input("volumeAttributes")] public InputMap<string> VolumeAttributes { get => field ??= new(); set; }
}

public class CapabilitiesArgs : ResourceArgs
{
    [field: Input("add")] public InputList<string> Add { get => field ??= new(); set; }
    [field: Input("drop")] public InputList<string> Drop { get => field ??= new(); set; }
}

public class CephFSVolumeSourceArgs : ResourceArgs
{
    [field: Input("monitors", required: true)] public InputList<string> Monitors { get => field ??= new(); set; }
    [Input("path")] public Input<string>? Path { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("secretFile")] public Input<string>? SecretFile { get; set; }
    [Input("secretRef")] public Input<LocalObjectReferenceArgs>? SecretRef { get; set; }
    [Input("user")] public Input<string>? User { get; set; }
}

public class CinderVolumeSourceArgs : ResourceArgs
{
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("secretRef")] public Input<LocalObjectReferenceArgs>? SecretRef { get; set; }
    [Input("volumeID", required: true)] public Input<string> VolumeID { get; set; } = null!;
}

public class ClaimSourceArgs : ResourceArgs
{
    [Input("resourceClaimName")] public Input<string>? ResourceClaimName { get; set; }
    [Input("resourceClaimTemplateName")] public Input<string>? ResourceClaimTemplateName { get; set; }
}

public class ClientIPConfigArgs : ResourceArgs
{
    [Input("timeoutSeconds")] public Input<int>? TimeoutSeconds { get; set; }
}

public class ClusterTrustBundleProjectionArgs : ResourceArgs
{
    [Input("labelSelector")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? LabelSelector { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("optional")] public Input<bool>? Optional { get; set; }
    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;
    [Input("signerName")] public Input<string>? SignerName { get; set; }
}

public class ConfigMapArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [field: Input("binaryData")] public InputMap<string> BinaryData { get => field ??= new(); set; }
    [field: Input("data")] public InputMap<string> Data { get => field ??= new(); set; }
    [Input("immutable")] public Input<bool>? Immutable { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
}

public class ConfigMapEnvSourceArgs : ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("optional")] public Input<bool>? Optional { get; set; }
}

public class ConfigMapKeySelectorArgs : ResourceArgs
{
    [Input("key", required: true)] public Input<string> Key { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("optional")] public Input<bool>? Optional { get; set; }
}

public class ConfigMapProjectionArgs : ResourceArgs
{
    [field: Input("items")] public InputList<KeyToPathArgs> Items { get => field ??= new(); set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("optional")] public Input<bool>? Optional { get; set; }
}

public class ConfigMapVolumeSourceArgs : ResourceArgs
{
    [Input("defaultMode")] public Input<int>? DefaultMode { get; set; }
    [field: Input("items")] public InputList<KeyToPathArgs> Items { get => field ??= new(); set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("optional")] public Input<bool>? Optional { get; set; }
}

public class ContainerArgs : ResourceArgs
{
    [field: Input("args")] public InputList<string> Args { get => field ??= new(); set; }
    [field: Input("command")] public InputList<string> Command { get => field ??= new(); set; }
    [field: Input("env")] public InputList<EnvVarArgs> Env { get => field ??= new(); set; }
    [field: Input("envFrom")] public InputList<EnvFromSourceArgs> EnvFrom { get => field ??= new(); set; }
    [Input("image")] public Input<string>? Image { get; set; }
    [Input("imagePullPolicy")] public Input<string>? ImagePullPolicy { get; set; }
    [Input("lifecycle")] public Input<LifecycleArgs>? Lifecycle { get; set; }
    [Input("livenessProbe")] public Input<ProbeArgs>? LivenessProbe { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [field: Input("ports")] public InputList<ContainerPortArgs> Ports { get => field ??= new(); set; }
    [Input("readinessProbe")] public Input<ProbeArgs>? ReadinessProbe { get; set; }
    [field: Input("resizePolicy")] public InputList<ContainerResizePolicyArgs> ResizePolicy { get => field ??= new(); set; }
    [Input("resources")] public Input<ResourceRequirementsArgs>? Resources { get; set; }
    [Input("restartPolicy")] public Input<string>? RestartPolicy { get; set; }
    [field: Input("restartPolicyRules")] public InputList<ContainerRestartRuleArgs> RestartPolicyRules { get => field ??= new(); set; }
    [Input("securityContext")] public Input<SecurityContextArgs>? SecurityContext { get; set; }
    [Input("startupProbe")] public Input<ProbeArgs>? StartupProbe { get; set; }
    [Input("stdin")] public Input<bool>? Stdin { get; set; }
    [Input("stdinOnce")] public Input<bool>? StdinOnce { get; set; }
    [Input("terminationMessagePath")] public Input<string>? TerminationMessagePath { get; set; }
    [Input("terminationMessagePolicy")] public Input<string>? TerminationMessagePolicy { get; set; }
    [Input("tty")] public Input<bool>? Tty { get; set; }
    [field: Input("volumeDevices")] public InputList<VolumeDeviceArgs> VolumeDevices { get => field ??= new(); set; }
    [field: Input("volumeMounts")] public InputList<VolumeMountArgs> VolumeMounts { get => field ??= new(); set; }
    [Input("workingDir")] public Input<string>? WorkingDir { get; set; }
}

public class ContainerPortArgs : ResourceArgs
{
    [Input("containerPort", required: true)] public Input<int> ContainerPortValue { get; set; } = null!;
    [Input("hostIP")] public Input<string>? HostIP { get; set; }
    [Input("hostPort")] public Input<int>? HostPort { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("protocol")] public Input<string>? Protocol { get; set; }
}

public class ContainerResizePolicyArgs : ResourceArgs
{
    [Input("resourceName", required: true)] public Input<string> ResourceName { get; set; } = null!;
    [Input("restartPolicy", required: true)] public Input<string> RestartPolicy { get; set; } = null!;
}

public class ContainerRestartRuleArgs : ResourceArgs
{
    [Input("action", required: true)] public Input<string> Action { get; set; } = null!;
    [Input("exitCodes")] public Input<ContainerRestartRuleOnExitCodesArgs>? ExitCodes { get; set; }
}

public class ContainerRestartRuleOnExitCodesArgs : ResourceArgs
{
    [Input("operator", required: true)] public Input<string> Operator { get; set; } = null!;
    [field: Input("values")] public InputList<int> Values { get => field ??= new(); set; }
}

public class DownwardAPIProjectionArgs : ResourceArgs
{
    [field: Input("items")] public InputList<DownwardAPIVolumeFileArgs> Items { get => field ??= new(); set; }
}

public class DownwardAPIVolumeFileArgs : ResourceArgs
{
    [Input("fieldRef")] public Input<ObjectFieldSelectorArgs>? FieldRef { get; set; }
    [Input("mode")] public Input<int>? Mode { get; set; }
    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;
    [Input("resourceFieldRef")] public Input<ResourceFieldSelectorArgs>? ResourceFieldRef { get; set; }
}

public class DownwardAPIVolumeSourceArgs : ResourceArgs
{
    [Input("defaultMode")] public Input<int>? DefaultMode { get; set; }
    [field: Input("items")] public InputList<DownwardAPIVolumeFileArgs> Items { get => field ??= new(); set; }
}

public class EmptyDirVolumeSourceArgs : ResourceArgs
{
    [Input("medium")] public Input<string>? Medium { get; set; }
    [Input("sizeLimit")] public Input<string>? SizeLimit { get; set; }
}

public class EnvFromSourceArgs : ResourceArgs
{
    [Input("configMapRef")] public Input<ConfigMapEnvSourceArgs>? ConfigMapRef { get; set; }
    [Input("prefix")] public Input<string>? Prefix { get; set; }
    [Input("secretRef")] public Input<SecretEnvSourceArgs>? SecretRef { get; set; }
}

public class EnvVarArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("value")] public Input<string>? Value { get; set; }
    [Input("valueFrom")] public Input<EnvVarSourceArgs>? ValueFrom { get; set; }
}

public class EnvVarSourceArgs : ResourceArgs
{
    [Input("configMapKeyRef")] public Input<ConfigMapKeySelectorArgs>? ConfigMapKeyRef { get; set; }
    [Input("fieldRef")] public Input<ObjectFieldSelectorArgs>? FieldRef { get; set; }
    [Input("fileKeyRef")] public Input<FileKeySelectorArgs>? FileKeyRef { get; set; }
    [Input("resourceFieldRef")] public Input<ResourceFieldSelectorArgs>? ResourceFieldRef { get; set; }
    [Input("secretKeyRef")] public Input<SecretKeySelectorArgs>? SecretKeyRef { get; set; }
}

public class EphemeralContainerArgs : ResourceArgs
{
    [field: Input("args")] public InputList<string> Args { get => field ??= new(); set; }
    [field: Input("command")] public InputList<string> Command { get => field ??= new(); set; }
    [field: Input("env")] public InputList<EnvVarArgs> Env { get => field ??= new(); set; }
    [field: Input("envFrom")] public InputList<EnvFromSourceArgs> EnvFrom { get => field ??= new(); set; }
    [Input("image")] public Input<string>? Image { get; set; }
    [Input("imagePullPolicy")] public Input<string>? ImagePullPolicy { get; set; }
    [Input("lifecycle")] public Input<LifecycleArgs>? Lifecycle { get; set; }
    [Input("livenessProbe")] public Input<ProbeArgs>? LivenessProbe { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [field: Input("ports")] public InputList<ContainerPortArgs> Ports { get => field ??= new(); set; }
    [Input("readinessProbe")] public Input<ProbeArgs>? ReadinessProbe { get; set; }
    [field: Input("resizePolicy")] public InputList<ContainerResizePolicyArgs> ResizePolicy { get => field ??= new(); set; }
    [Input("resources")] public Input<ResourceRequirementsArgs>? Resources { get; set; }
    [Input("restartPolicy")] public Input<string>? RestartPolicy { get; set; }
    [field: Input("restartPolicyRules")] public InputList<ContainerRestartRuleArgs> RestartPolicyRules { get => field ??= new(); set; }
    [Input("securityContext")] public Input<SecurityContextArgs>? SecurityContext { get; set; }
    [Input("startupProbe")] public Input<ProbeArgs>? StartupProbe { get; set; }
    [Input("stdin")] public Input<bool>? Stdin { get; set; }
    [Input("stdinOnce")] public Input<bool>? StdinOnce { get; set; }
    [Input("targetContainerName")] public Input<string>? TargetContainerName { get; set; }
    [Input("terminationMessagePath")] public Input<string>? TerminationMessagePath { get; set; }
    [Input("terminationMessagePolicy")] public Input<string>? TerminationMessagePolicy { get; set; }
    [Input("tty")] public Input<bool>? Tty { get; set; }
    [field: Input("volumeDevices")] public InputList<VolumeDeviceArgs> VolumeDevices { get => field ??= new(); set; }
    [field: Input("volumeMounts")] public InputList<VolumeMountArgs> VolumeMounts { get => field ??= new(); set; }
    [Input("workingDir")] public Input<string>? WorkingDir { get; set; }
}

public class EphemeralVolumeSourceArgs : ResourceArgs
{
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("volumeClaimTemplate")] public Input<PersistentVolumeClaimTemplateArgs>? VolumeClaimTemplate { get; set; }
}

public class ExecActionArgs : ResourceArgs
{
    [field: Input("command")] public InputList<string> Command { get => field ??= new(); set; }
}

public class FCVolumeSourceArgs : ResourceArgs
{
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("lun")] public Input<int>? Lun { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [field: Input("targetWWNs")] public InputList<string> TargetWWNs { get => field ??= new(); set; }
    [field: Input("wwids")] public InputList<string> Wwids { get => field ??= new(); set; }
}

public class FileKeySelectorArgs : ResourceArgs
{
    [Input("key", required: true)] public Input<string> Key { get; set; } = null!;
    [Input("optional")] public Input<bool>? Optional { get; set; }
    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;
    [Input("volumeName", required: true)] public Input<string> VolumeName { get; set; } = null!;
}

public class FlexVolumeSourceArgs : ResourceArgs
{
    [Input("driver", required: true)] public Input<string> Driver { get; set; } = null!;
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [field: Input("options")] public InputMap<string> Options { get => field ??= new(); set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("secretRef")] public Input<LocalObjectReferenceArgs>? SecretRef { get; set; }
}

public class FlockerVolumeSourceArgs : ResourceArgs
{
    [Input("datasetName")] public Input<string>? DatasetName { get; set; }
    [Input("datasetUUID")] public Input<string>? DatasetUUID { get; set; }
}

public class GCEPersistentDiskVolumeSourceArgs : ResourceArgs
{
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("partition")] public Input<int>? Partition { get; set; }
    [Input("pdName", required: true)] public Input<string> PdName { get; set; } = null!;
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
}

public class GRPCActionArgs : ResourceArgs
{
    [Input("port", required: true)] public Input<int> Port { get; set; } = null!;
    [Input("service")] public Input<string>? Service { get; set; }
}

public class GitRepoVolumeSourceArgs : ResourceArgs
{
    [Input("directory")] public Input<string>? Directory { get; set; }
    [Input("repository", required: true)] public Input<string> Repository { get; set; } = null!;
    [Input("revision")] public Input<string>? Revision { get; set; }
}

public class GlusterfsVolumeSourceArgs : ResourceArgs
{
    [Input("endpoints", required: true)] public Input<string> Endpoints { get; set; } = null!;
    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
}

public class HTTPGetActionArgs : ResourceArgs
{
    [Input("host")] public Input<string>? Host { get; set; }
    [field: Input("httpHeaders")] public InputList<HTTPHeaderArgs> HttpHeaders { get => field ??= new(); set; }
    [Input("path")] public Input<string>? Path { get; set; }
    [Input("port", required: true)] public InputUnion<int, string> Port { get; set; } = null!;
    [Input("scheme")] public Input<string>? Scheme { get; set; }
}

public class HTTPHeaderArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("value", required: true)] public Input<string> Value { get; set; } = null!;
}

public class HostAliasArgs : ResourceArgs
{
    [field: Input("hostnames")] public InputList<string> Hostnames { get => field ??= new(); set; }
    [Input("ip", required: true)] public Input<string> Ip { get; set; } = null!;
}

public class HostPathVolumeSourceArgs : ResourceArgs
{
    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;
    [Input("type")] public Input<string>? Type { get; set; }
}

public class ISCSIVolumeSourceArgs : ResourceArgs
{
    [Input("chapAuthDiscovery")] public Input<bool>? ChapAuthDiscovery { get; set; }
    [Input("chapAuthSession")] public Input<bool>? ChapAuthSession { get; set; }
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("initiatorName")] public Input<string>? InitiatorName { get; set; }
    [Input("iqn", required: true)] public Input<string> Iqn { get; set; } = null!;
    [Input("iscsiInterface")] public Input<string>? IscsiInterface { get; set; }
    [Input("lun", required: true)] public Input<int> Lun { get; set; } = null!;
    [field: Input("portals")] public InputList<string> Portals { get => field ??= new(); set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("secretRef")] public Input<LocalObjectReferenceArgs>? SecretRef { get; set; }
    [Input("targetPortal", required: true)] public Input<string> TargetPortal { get; set; } = null!;
}

public class ImageVolumeSourceArgs : ResourceArgs
{
    [Input("pullPolicy")] public Input<string>? PullPolicy { get; set; }
    [Input("reference")] public Input<string>? Reference { get; set; }
}

public class KeyToPathArgs : ResourceArgs
{
    [Input("key", required: true)] public Input<string> Key { get; set; } = null!;
    [Input("mode")] public Input<int>? Mode { get; set; }
    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;
}

public class LifecycleArgs : ResourceArgs
{
    [Input("postStart")] public Input<LifecycleHandlerArgs>? PostStart { get; set; }
    [Input("preStop")] public Input<LifecycleHandlerArgs>? PreStop { get; set; }
    [Input("stopSignal")] public Input<string>? StopSignal { get; set; }
}

public class LifecycleHandlerArgs : ResourceArgs
{
    [Input("exec")] public Input<ExecActionArgs>? Exec { get; set; }
    [Input("httpGet")] public Input<HTTPGetActionArgs>? HttpGet { get; set; }
    [Input("sleep")] public Input<SleepActionArgs>? Sleep { get; set; }
    [Input("tcpSocket")] public Input<TCPSocketActionArgs>? TcpSocket { get; set; }
}

public class LimitRangeArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec")] public Input<LimitRangeSpecArgs>? Spec { get; set; }
}

public class LimitRangeItemArgs : ResourceArgs
{
    [field: Input("default")] public InputMap<string> Default { get => field ??= new(); set; }
    [field: Input("defaultRequest")] public InputMap<string> DefaultRequest { get => field ??= new(); set; }
    [field: Input("max")] public InputMap<string> Max { get => field ??= new(); set; }
    [field: Input("maxLimitRequestRatio")] public InputMap<string> MaxLimitRequestRatio { get => field ??= new(); set; }
    [field: Input("min")] public InputMap<string> Min { get => field ??= new(); set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
}

public class LimitRangeSpecArgs : ResourceArgs
{
    [field: Input("limits", required: true)] public InputList<LimitRangeItemArgs> Limits { get => field ??= new(); set; }
}

public class LocalObjectReferenceArgs : ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }
}

public class NFSVolumeSourceArgs : ResourceArgs
{
    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
}

public class NamespaceArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec")] public Input<NamespaceSpecArgs>? Spec { get; set; }
}

public class NamespaceSpecArgs : ResourceArgs
{
    [field: Input("finalizers")] public InputList<string> Finalizers { get => field ??= new(); set; }
}

public class NodeAffinityArgs : ResourceArgs
{
    [field: Input("preferredDuringSchedulingIgnoredDuringExecution")] public InputList<PreferredSchedulingTermArgs> PreferredDuringSchedulingIgnoredDuringExecution { get => field ??= new(); set; }
    [Input("requiredDuringSchedulingIgnoredDuringExecution")] public Input<NodeSelectorArgs>? RequiredDuringSchedulingIgnoredDuringExecution { get; set; }
}

public class NodeSelectorArgs : ResourceArgs
{
    [field: Input("nodeSelectorTerms", required: true)] public InputList<NodeSelectorTermArgs> NodeSelectorTerms { get => field ??= new(); set; }
}

public class NodeSelectorRequirementArgs : ResourceArgs
{
    [Input("key", required: true)] public Input<string> Key { get; set; } = null!;
    [Input("operator", required: true)] public Input<string> Operator { get; set; } = null!;
    [field: Input("values")] public InputList<string> Values { get => field ??= new(); set; }
}

public class NodeSelectorTermArgs : ResourceArgs
{
    [field: Input("matchExpressions")] public InputList<NodeSelectorRequirementArgs> MatchExpressions { get => field ??= new(); set; }
    [field: Input("matchFields")] public InputList<NodeSelectorRequirementArgs> MatchFields { get => field ??= new(); set; }
}

public class ObjectFieldSelectorArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("fieldPath", required: true)] public Input<string> FieldPath { get; set; } = null!;
}

public class ObjectReferenceArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("fieldPath")] public Input<string>? FieldPath { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("namespace")] public Input<string>? Namespace { get; set; }
    [Input("resourceVersion")] public Input<string>? ResourceVersion { get; set; }
    [Input("uid")] public Input<string>? Uid { get; set; }
}

public class PersistentVolumeClaimSpecArgs : ResourceArgs
{
    [field: Input("accessModes")] public InputList<string> AccessModes { get => field ??= new(); set; }
    [Input("dataSource")] public Input<TypedLocalObjectReferenceArgs>? DataSource { get; set; }
    [Input("dataSourceRef")] public Input<TypedObjectReferenceArgs>? DataSourceRef { get; set; }
    [Input("resources")] public Input<VolumeResourceRequirementsArgs>? Resources { get; set; }
    [Input("selector")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? Selector { get; set; }
    [Input("storageClassName")] public Input<string>? StorageClassName { get; set; }
    [Input("volumeAttributesClassName")] public Input<string>? VolumeAttributesClassName { get; set; }
    [Input("volumeMode")] public Input<string>? VolumeMode { get; set; }
    [Input("volumeName")] public Input<string>? VolumeName { get; set; }
}

public class PersistentVolumeClaimTemplateArgs : ResourceArgs
{
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec", required: true)] public Input<PersistentVolumeClaimSpecArgs> Spec { get; set; } = null!;
}

public class PersistentVolumeClaimVolumeSourceArgs : ResourceArgs
{
    [Input("claimName", required: true)] public Input<string> ClaimName { get; set; } = null!;
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
}

public class PhotonPersistentDiskVolumeSourceArgs : ResourceArgs
{
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("pdID", required: true)] public Input<string> PdID { get; set; } = null!;
}

public class PodAffinityArgs : ResourceArgs
{
    [field: Input("preferredDuringSchedulingIgnoredDuringExecution")] public InputList<WeightedPodAffinityTermArgs> PreferredDuringSchedulingIgnoredDuringExecution { get => field ??= new(); set; }
    [field: Input("requiredDuringSchedulingIgnoredDuringExecution")] public InputList<PodAffinityTermArgs> RequiredDuringSchedulingIgnoredDuringExecution { get => field ??= new(); set; }
}

public class PodAffinityTermArgs : ResourceArgs
{
    [Input("labelSelector")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? LabelSelector { get; set; }
    [field: Input("matchLabelKeys")] public InputList<string> MatchLabelKeys { get => field ??= new(); set; }
    [field: Input("mismatchLabelKeys")] public InputList<string> MismatchLabelKeys { get => field ??= new(); set; }
    [Input("namespaceSelector")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? NamespaceSelector { get; set; }
    [field: Input("namespaces")] public InputList<string> Namespaces { get => field ??= new(); set; }
    [Input("topologyKey", required: true)] public Input<string> TopologyKey { get; set; } = null!;
}

public class PodAntiAffinityArgs : ResourceArgs
{
    [field: Input("preferredDuringSchedulingIgnoredDuringExecution")] public InputList<WeightedPodAffinityTermArgs> PreferredDuringSchedulingIgnoredDuringExecution { get => field ??= new(); set; }
    [field: Input("requiredDuringSchedulingIgnoredDuringExecution")] public InputList<PodAffinityTermArgs> RequiredDuringSchedulingIgnoredDuringExecution { get => field ??= new(); set; }
}

public class PodCertificateProjectionArgs : ResourceArgs
{
    [Input("certificateChainPath")] public Input<string>? CertificateChainPath { get; set; }
    [Input("credentialBundlePath")] public Input<string>? CredentialBundlePath { get; set; }
    [Input("keyPath")] public Input<string>? KeyPath { get; set; }
    [Input("keyType", required: true)] public Input<string> KeyType { get; set; } = null!;
    [Input("maxExpirationSeconds")] public Input<int>? MaxExpirationSeconds { get; set; }
    [Input("signerName", required: true)] public Input<string> SignerName { get; set; } = null!;
    [field: Input("userAnnotations")] public InputMap<string> UserAnnotations { get => field ??= new(); set; }
}

public class PodDNSConfigArgs : ResourceArgs
{
    [field: Input("nameservers")] public InputList<string> Nameservers { get => field ??= new(); set; }
    [field: Input("options")] public InputList<PodDNSConfigOptionArgs> Options { get => field ??= new(); set; }
    [field: Input("searches")] public InputList<string> Searches { get => field ??= new(); set; }
}

public class PodDNSConfigOptionArgs : ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("value")] public Input<string>? Value { get; set; }
}

public class PodOSArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
}

public class PodReadinessGateArgs : ResourceArgs
{
    [Input("conditionType", required: true)] public Input<string> ConditionType { get; set; } = null!;
}

public class PodResourceClaimArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceClaimName")] public Input<string>? ResourceClaimName { get; set; }
    [Input("resourceClaimTemplateName")] public Input<string>? ResourceClaimTemplateName { get; set; }
    [Input("source")] public Input<ClaimSourceArgs>? Source { get; set; }
}

public class PodSchedulingGateArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
}

public class PodSchedulingGroupArgs : ResourceArgs
{
    [Input("podGroupName")] public Input<string>? PodGroupName { get; set; }
}

public class PodSecurityContextArgs : ResourceArgs
{
    [Input("appArmorProfile")] public Input<AppArmorProfileArgs>? AppArmorProfile { get; set; }
    [Input("fsGroup")] public Input<int>? FsGroup { get; set; }
    [Input("fsGroupChangePolicy")] public Input<string>? FsGroupChangePolicy { get; set; }
    [Input("runAsGroup")] public Input<int>? RunAsGroup { get; set; }
    [Input("runAsNonRoot")] public Input<bool>? RunAsNonRoot { get; set; }
    [Input("runAsUser")] public Input<int>? RunAsUser { get; set; }
    [Input("seLinuxChangePolicy")] public Input<string>? SeLinuxChangePolicy { get; set; }
    [Input("seLinuxOptions")] public Input<SELinuxOptionsArgs>? SeLinuxOptions { get; set; }
    [Input("seccompProfile")] public Input<SeccompProfileArgs>? SeccompProfile { get; set; }
    [field: Input("supplementalGroups")] public InputList<int> SupplementalGroups { get => field ??= new(); set; }
    [Input("supplementalGroupsPolicy")] public Input<string>? SupplementalGroupsPolicy { get; set; }
    [field: Input("sysctls")] public InputList<SysctlArgs> Sysctls { get => field ??= new(); set; }
    [Input("windowsOptions")] public Input<WindowsSecurityContextOptionsArgs>? WindowsOptions { get; set; }
}

public class PodSpecArgs : ResourceArgs
{
    [Input("activeDeadlineSeconds")] public Input<int>? ActiveDeadlineSeconds { get; set; }
    [Input("affinity")] public Input<AffinityArgs>? Affinity { get; set; }
    [Input("automountServiceAccountToken")] public Input<bool>? AutomountServiceAccountToken { get; set; }
    [field: Input("containers", required: true)] public InputList<ContainerArgs> Containers { get => field ??= new(); set; }
    [Input("dnsConfig")] public Input<PodDNSConfigArgs>? DnsConfig { get; set; }
    [Input("dnsPolicy")] public Input<string>? DnsPolicy { get; set; }
    [Input("enableServiceLinks")] public Input<bool>? EnableServiceLinks { get; set; }
    [field: Input("ephemeralContainers")] public InputList<EphemeralContainerArgs> EphemeralContainers { get => field ??= new(); set; }
    [field: Input("hostAliases")] public InputList<HostAliasArgs> HostAliases { get => field ??= new(); set; }
    [Input("hostIPC")] public Input<bool>? HostIPC { get; set; }
    [Input("hostNetwork")] public Input<bool>? HostNetwork { get; set; }
    [Input("hostPID")] public Input<bool>? HostPID { get; set; }
    [Input("hostUsers")] public Input<bool>? HostUsers { get; set; }
    [Input("hostname")] public Input<string>? Hostname { get; set; }
    [Input("hostnameOverride")] public Input<string>? HostnameOverride { get; set; }
    [field: Input("imagePullSecrets")] public InputList<LocalObjectReferenceArgs> ImagePullSecrets { get => field ??= new(); set; }
    [field: Input("initContainers")] public InputList<ContainerArgs> InitContainers { get => field ??= new(); set; }
    [Input("nodeName")] public Input<string>? NodeName { get; set; }
    [field: Input("nodeSelector")] public InputMap<string> NodeSelector { get => field ??= new(); set; }
    [Input("os")] public Input<PodOSArgs>? Os { get; set; }
    [field: Input("overhead")] public InputMap<string> Overhead { get => field ??= new(); set; }
    [Input("preemptionPolicy")] public Input<string>? PreemptionPolicy { get; set; }
    [Input("priority")] public Input<int>? Priority { get; set; }
    [Input("priorityClassName")] public Input<string>? PriorityClassName { get; set; }
    [field: Input("readinessGates")] public InputList<PodReadinessGateArgs> ReadinessGates { get => field ??= new(); set; }
    [field: Input("resourceClaims")] public InputList<PodResourceClaimArgs> ResourceClaims { get => field ??= new(); set; }
    [Input("resources")] public Input<ResourceRequirementsArgs>? Resources { get; set; }
    [Input("restartPolicy")] public Input<string>? RestartPolicy { get; set; }
    [Input("runtimeClassName")] public Input<string>? RuntimeClassName { get; set; }
    [Input("schedulerName")] public Input<string>? SchedulerName { get; set; }
    [field: Input("schedulingGates")] public InputList<PodSchedulingGateArgs> SchedulingGates { get => field ??= new(); set; }
    [Input("schedulingGroup")] public Input<PodSchedulingGroupArgs>? SchedulingGroup { get; set; }
    [Input("securityContext")] public Input<PodSecurityContextArgs>? SecurityContext { get; set; }
    [Input("serviceAccount")] public Input<string>? ServiceAccount { get; set; }
    [Input("serviceAccountName")] public Input<string>? ServiceAccountName { get; set; }
    [Input("setHostnameAsFQDN")] public Input<bool>? SetHostnameAsFQDN { get; set; }
    [Input("shareProcessNamespace")] public Input<bool>? ShareProcessNamespace { get; set; }
    [Input("subdomain")] public Input<string>? Subdomain { get; set; }
    [Input("terminationGracePeriodSeconds")] public Input<int>? TerminationGracePeriodSeconds { get; set; }
    [field: Input("tolerations")] public InputList<TolerationArgs> Tolerations { get => field ??= new(); set; }
    [field: Input("topologySpreadConstraints")] public InputList<TopologySpreadConstraintArgs> TopologySpreadConstraints { get => field ??= new(); set; }
    [field: Input("volumes")] public InputList<VolumeArgs> Volumes { get => field ??= new(); set; }
}

public class PodTemplateSpecArgs : ResourceArgs
{
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec")] public Input<PodSpecArgs>? Spec { get; set; }
}

public class PortworxVolumeSourceArgs : ResourceArgs
{
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("volumeID", required: true)] public Input<string> VolumeID { get; set; } = null!;
}

public class PreferredSchedulingTermArgs : ResourceArgs
{
    [Input("preference", required: true)] public Input<NodeSelectorTermArgs> Preference { get; set; } = null!;
    [Input("weight", required: true)] public Input<int> Weight { get; set; } = null!;
}

public class ProbeArgs : ResourceArgs
{
    [Input("exec")] public Input<ExecActionArgs>? Exec { get; set; }
    [Input("failureThreshold")] public Input<int>? FailureThreshold { get; set; }
    [Input("grpc")] public Input<GRPCActionArgs>? Grpc { get; set; }
    [Input("httpGet")] public Input<HTTPGetActionArgs>? HttpGet { get; set; }
    [Input("initialDelaySeconds")] public Input<int>? InitialDelaySeconds { get; set; }
    [Input("periodSeconds")] public Input<int>? PeriodSeconds { get; set; }
    [Input("successThreshold")] public Input<int>? SuccessThreshold { get; set; }
    [Input("tcpSocket")] public Input<TCPSocketActionArgs>? TcpSocket { get; set; }
    [Input("terminationGracePeriodSeconds")] public Input<int>? TerminationGracePeriodSeconds { get; set; }
    [Input("timeoutSeconds")] public Input<int>? TimeoutSeconds { get; set; }
}

public class ProjectedVolumeSourceArgs : ResourceArgs
{
    [Input("defaultMode")] public Input<int>? DefaultMode { get; set; }
    [field: Input("sources", required: true)] public InputList<VolumeProjectionArgs> Sources { get => field ??= new(); set; }
}

public class QuobyteVolumeSourceArgs : ResourceArgs
{
    [Input("group")] public Input<string>? Group { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("registry", required: true)] public Input<string> Registry { get; set; } = null!;
    [Input("tenant")] public Input<string>? Tenant { get; set; }
    [Input("user")] public Input<string>? User { get; set; }
    [Input("volume", required: true)] public Input<string> Volume { get; set; } = null!;
}

public class RBDVolumeSourceArgs : ResourceArgs
{
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("image", required: true)] public Input<string> Image { get; set; } = null!;
    [Input("keyring")] public Input<string>? Keyring { get; set; }
    [field: Input("monitors", required: true)] public InputList<string> Monitors { get => field ??= new(); set; }
    [Input("pool")] public Input<string>? Pool { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("secretRef")] public Input<LocalObjectReferenceArgs>? SecretRef { get; set; }
    [Input("user")] public Input<string>? User { get; set; }
}

public class ResourceClaimArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("request")] public Input<string>? Request { get; set; }
}

public class ResourceFieldSelectorArgs : ResourceArgs
{
    [Input("containerName")] public Input<string>? ContainerName { get; set; }
    [Input("divisor")] public Input<string>? Divisor { get; set; }
    [Input("resource", required: true)] public Input<string> Resource { get; set; } = null!;
}

public class ResourceQuotaArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec")] public Input<ResourceQuotaSpecArgs>? Spec { get; set; }
}

public class ResourceQuotaSpecArgs : ResourceArgs
{
    [field: Input("hard")] public InputMap<string> Hard { get => field ??= new(); set; }
    [Input("scopeSelector")] public Input<ScopeSelectorArgs>? ScopeSelector { get; set; }
    [field: Input("scopes")] public InputList<string> Scopes { get => field ??= new(); set; }
}

public class ResourceRequirementsArgs : ResourceArgs
{
    [field: Input("claims")] public InputList<ResourceClaimArgs> Claims { get => field ??= new(); set; }
    [field: Input("limits")] public InputMap<string> Limits { get => field ??= new(); set; }
    [field: Input("requests")] public InputMap<string> Requests { get => field ??= new(); set; }
}

public class SELinuxOptionsArgs : ResourceArgs
{
    [Input("level")] public Input<string>? Level { get; set; }
    [Input("role")] public Input<string>? Role { get; set; }
    [Input("type")] public Input<string>? Type { get; set; }
    [Input("user")] public Input<string>? User { get; set; }
}

public class ScaleIOVolumeSourceArgs : ResourceArgs
{
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("gateway", required: true)] public Input<string> Gateway { get; set; } = null!;
    [Input("protectionDomain")] public Input<string>? ProtectionDomain { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("secretRef", required: true)] public Input<LocalObjectReferenceArgs> SecretRef { get; set; } = null!;
    [Input("sslEnabled")] public Input<bool>? SslEnabled { get; set; }
    [Input("storageMode")] public Input<string>? StorageMode { get; set; }
    [Input("storagePool")] public Input<string>? StoragePool { get; set; }
    [Input("system", required: true)] public Input<string> System { get; set; } = null!;
    [Input("volumeName")] public Input<string>? VolumeName { get; set; }
}

public class ScopeSelectorArgs : ResourceArgs
{
    [field: Input("matchExpressions")] public InputList<ScopedResourceSelectorRequirementArgs> MatchExpressions { get => field ??= new(); set; }
}

public class ScopedResourceSelectorRequirementArgs : ResourceArgs
{
    [Input("operator", required: true)] public Input<string> Operator { get; set; } = null!;
    [Input("scopeName", required: true)] public Input<string> ScopeName { get; set; } = null!;
    [field: Input("values")] public InputList<string> Values { get => field ??= new(); set; }
}

public class SeccompProfileArgs : ResourceArgs
{
    [Input("localhostProfile")] public Input<string>? LocalhostProfile { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
}

public class SecretEnvSourceArgs : ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("optional")] public Input<bool>? Optional { get; set; }
}

public class SecretKeySelectorArgs : ResourceArgs
{
    [Input("key", required: true)] public Input<string> Key { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("optional")] public Input<bool>? Optional { get; set; }
}

public class SecretProjectionArgs : ResourceArgs
{
    [field: Input("items")] public InputList<KeyToPathArgs> Items { get => field ??= new(); set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("optional")] public Input<bool>? Optional { get; set; }
}

public class SecretVolumeSourceArgs : ResourceArgs
{
    [Input("defaultMode")] public Input<int>? DefaultMode { get; set; }
    [field: Input("items")] public InputList<KeyToPathArgs> Items { get => field ??= new(); set; }
    [Input("optional")] public Input<bool>? Optional { get; set; }
    [Input("secretName")] public Input<string>? SecretName { get; set; }
}

public class SecurityContextArgs : ResourceArgs
{
    [Input("allowPrivilegeEscalation")] public Input<bool>? AllowPrivilegeEscalation { get; set; }
    [Input("appArmorProfile")] public Input<AppArmorProfileArgs>? AppArmorProfile { get; set; }
    [Input("capabilities")] public Input<CapabilitiesArgs>? Capabilities { get; set; }
    [Input("privileged")] public Input<bool>? Privileged { get; set; }
    [Input("procMount")] public Input<string>? ProcMount { get; set; }
    [Input("readOnlyRootFilesystem")] public Input<bool>? ReadOnlyRootFilesystem { get; set; }
    [Input("runAsGroup")] public Input<int>? RunAsGroup { get; set; }
    [Input("runAsNonRoot")] public Input<bool>? RunAsNonRoot { get; set; }
    [Input("runAsUser")] public Input<int>? RunAsUser { get; set; }
    [Input("seLinuxOptions")] public Input<SELinuxOptionsArgs>? SeLinuxOptions { get; set; }
    [Input("seccompProfile")] public Input<SeccompProfileArgs>? SeccompProfile { get; set; }
    [Input("windowsOptions")] public Input<WindowsSecurityContextOptionsArgs>? WindowsOptions { get; set; }
}

public class ServiceAccountArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("automountServiceAccountToken")] public Input<bool>? AutomountServiceAccountToken { get; set; }
    [field: Input("imagePullSecrets")] public InputList<LocalObjectReferenceArgs> ImagePullSecrets { get => field ??= new(); set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [field: Input("secrets")] public InputList<ObjectReferenceArgs> Secrets { get => field ??= new(); set; }
}

public class ServiceAccountTokenProjectionArgs : ResourceArgs
{
    [Input("audience")] public Input<string>? Audience { get; set; }
    [Input("expirationSeconds")] public Input<int>? ExpirationSeconds { get; set; }
    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;
}

public class ServiceArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec")] public Input<ServiceSpecArgs>? Spec { get; set; }
}

public class ServicePortArgs : ResourceArgs
{
    [Input("appProtocol")] public Input<string>? AppProtocol { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodePort")] public Input<int>? NodePort { get; set; }
    [Input("port", required: true)] public Input<int> Port { get; set; } = null!;
    [Input("protocol")] public Input<string>? Protocol { get; set; }
    [Input("targetPort")] public InputUnion<int, string>? TargetPort { get; set; }
}

public class ServiceSpecArgs : ResourceArgs
{
    [Input("allocateLoadBalancerNodePorts")] public Input<bool>? AllocateLoadBalancerNodePorts { get; set; }
    [Input("clusterIP")] public Input<string>? ClusterIP { get; set; }
    [field: Input("clusterIPs")] public InputList<string> ClusterIPs { get => field ??= new(); set; }
    [field: Input("externalIPs")] public InputList<string> ExternalIPs { get => field ??= new(); set; }
    [Input("externalName")] public Input<string>? ExternalName { get; set; }
    [Input("externalTrafficPolicy")] public Input<string>? ExternalTrafficPolicy { get; set; }
    [Input("healthCheckNodePort")] public Input<int>? HealthCheckNodePort { get; set; }
    [Input("internalTrafficPolicy")] public Input<string>? InternalTrafficPolicy { get; set; }
    [field: Input("ipFamilies")] public InputList<string> IpFamilies { get => field ??= new(); set; }
    [Input("ipFamily")] public Input<string>? IpFamily { get; set; }
    [Input("ipFamilyPolicy")] public Input<string>? IpFamilyPolicy { get; set; }
    [Input("loadBalancerClass")] public Input<string>? LoadBalancerClass { get; set; }
    [Input("loadBalancerIP")] public Input<string>? LoadBalancerIP { get; set; }
    [field: Input("loadBalancerSourceRanges")] public InputList<string> LoadBalancerSourceRanges { get => field ??= new(); set; }
    [field: Input("ports")] public InputList<ServicePortArgs> Ports { get => field ??= new(); set; }
    [Input("publishNotReadyAddresses")] public Input<bool>? PublishNotReadyAddresses { get; set; }
    [field: Input("selector")] public InputMap<string> Selector { get => field ??= new(); set; }
    [Input("sessionAffinity")] public Input<string>? SessionAffinity { get; set; }
    [Input("sessionAffinityConfig")] public Input<SessionAffinityConfigArgs>? SessionAffinityConfig { get; set; }
    [field: Input("topologyKeys")] public InputList<string> TopologyKeys { get => field ??= new(); set; }
    [Input("trafficDistribution")] public Input<string>? TrafficDistribution { get; set; }
    [Input("type")] public InputUnion<string, Pulumi.Kubernetes.Core.V1.ServiceSpecType>? Type { get; set; }
}

public class SessionAffinityConfigArgs : ResourceArgs
{
    [Input("clientIP")] public Input<ClientIPConfigArgs>? ClientIP { get; set; }
}

public class SleepActionArgs : ResourceArgs
{
    [Input("seconds", required: true)] public Input<int> Seconds { get; set; } = null!;
}

public class StorageOSVolumeSourceArgs : ResourceArgs
{
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("secretRef")] public Input<LocalObjectReferenceArgs>? SecretRef { get; set; }
    [Input("volumeName")] public Input<string>? VolumeName { get; set; }
    [Input("volumeNamespace")] public Input<string>? VolumeNamespace { get; set; }
}

public class SysctlArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("value", required: true)] public Input<string> Value { get; set; } = null!;
}

public class TCPSocketActionArgs : ResourceArgs
{
    [Input("host")] public Input<string>? Host { get; set; }
    [Input("port", required: true)] public InputUnion<int, string> Port { get; set; } = null!;
}

public class TolerationArgs : ResourceArgs
{
    [Input("effect")] public Input<string>? Effect { get; set; }
    [Input("key")] public Input<string>? Key { get; set; }
    [Input("operator")] public Input<string>? Operator { get; set; }
    [Input("tolerationSeconds")] public Input<int>? TolerationSeconds { get; set; }
    [Input("value")] public Input<string>? Value { get; set; }
}

public class TopologySelectorLabelRequirementArgs : ResourceArgs
{
    [Input("key", required: true)] public Input<string> Key { get; set; } = null!;
    [field: Input("values", required: true)] public InputList<string> Values { get => field ??= new(); set; }
}

public class TopologySelectorTermArgs : ResourceArgs
{
    [field: Input("matchLabelExpressions")] public InputList<TopologySelectorLabelRequirementArgs> MatchLabelExpressions { get => field ??= new(); set; }
}

public class TopologySpreadConstraintArgs : ResourceArgs
{
    [Input("labelSelector")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? LabelSelector { get; set; }
    [field: Input("matchLabelKeys")] public InputList<string> MatchLabelKeys { get => field ??= new(); set; }
    [Input("maxSkew", required: true)] public Input<int> MaxSkew { get; set; } = null!;
    [Input("minDomains")] public Input<int>? MinDomains { get; set; }
    [Input("nodeAffinityPolicy")] public Input<string>? NodeAffinityPolicy { get; set; }
    [Input("nodeTaintsPolicy")] public Input<string>? NodeTaintsPolicy { get; set; }
    [Input("topologyKey", required: true)] public Input<string> TopologyKey { get; set; } = null!;
    [Input("whenUnsatisfiable", required: true)] public Input<string> WhenUnsatisfiable { get; set; } = null!;
}

public class TypedLocalObjectReferenceArgs : ResourceArgs
{
    [Input("apiGroup")] public Input<string>? ApiGroup { get; set; }
    [Input("kind", required: true)] public Input<string> Kind { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
}

public class TypedObjectReferenceArgs : ResourceArgs
{
    [Input("apiGroup")] public Input<string>? ApiGroup { get; set; }
    [Input("kind", required: true)] public Input<string> Kind { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("namespace")] public Input<string>? Namespace { get; set; }
}

public class VolumeArgs : ResourceArgs
{
    [Input("awsElasticBlockStore")] public Input<AWSElasticBlockStoreVolumeSourceArgs>? AwsElasticBlockStore { get; set; }
    [Input("azureDisk")] public Input<AzureDiskVolumeSourceArgs>? AzureDisk { get; set; }
    [Input("azureFile")] public Input<AzureFileVolumeSourceArgs>? AzureFile { get; set; }
    [Input("cephfs")] public Input<CephFSVolumeSourceArgs>? Cephfs { get; set; }
    [Input("cinder")] public Input<CinderVolumeSourceArgs>? Cinder { get; set; }
    [Input("configMap")] public Input<ConfigMapVolumeSourceArgs>? ConfigMap { get; set; }
    [Input("csi")] public Input<CSIVolumeSourceArgs>? Csi { get; set; }
    [Input("downwardAPI")] public Input<DownwardAPIVolumeSourceArgs>? DownwardAPI { get; set; }
    [Input("emptyDir")] public Input<EmptyDirVolumeSourceArgs>? EmptyDir { get; set; }
    [Input("ephemeral")] public Input<EphemeralVolumeSourceArgs>? Ephemeral { get; set; }
    [Input("fc")] public Input<FCVolumeSourceArgs>? Fc { get; set; }
    [Input("flexVolume")] public Input<FlexVolumeSourceArgs>? FlexVolume { get; set; }
    [Input("flocker")] public Input<FlockerVolumeSourceArgs>? Flocker { get; set; }
    [Input("gcePersistentDisk")] public Input<GCEPersistentDiskVolumeSourceArgs>? GcePersistentDisk { get; set; }
    [Input("gitRepo")] public Input<GitRepoVolumeSourceArgs>? GitRepo { get; set; }
    [Input("glusterfs")] public Input<GlusterfsVolumeSourceArgs>? Glusterfs { get; set; }
    [Input("hostPath")] public Input<HostPathVolumeSourceArgs>? HostPath { get; set; }
    [Input("image")] public Input<ImageVolumeSourceArgs>? Image { get; set; }
    [Input("iscsi")] public Input<ISCSIVolumeSourceArgs>? Iscsi { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("nfs")] public Input<NFSVolumeSourceArgs>? Nfs { get; set; }
    [Input("persistentVolumeClaim")] public Input<PersistentVolumeClaimVolumeSourceArgs>? PersistentVolumeClaim { get; set; }
    [Input("photonPersistentDisk")] public Input<PhotonPersistentDiskVolumeSourceArgs>? PhotonPersistentDisk { get; set; }
    [Input("portworxVolume")] public Input<PortworxVolumeSourceArgs>? PortworxVolume { get; set; }
    [Input("projected")] public Input<ProjectedVolumeSourceArgs>? Projected { get; set; }
    [Input("quobyte")] public Input<QuobyteVolumeSourceArgs>? Quobyte { get; set; }
    [Input("rbd")] public Input<RBDVolumeSourceArgs>? Rbd { get; set; }
    [Input("scaleIO")] public Input<ScaleIOVolumeSourceArgs>? ScaleIO { get; set; }
    [Input("secret")] public Input<SecretVolumeSourceArgs>? Secret { get; set; }
    [Input("storageos")] public Input<StorageOSVolumeSourceArgs>? Storageos { get; set; }
    [Input("vsphereVolume")] public Input<VsphereVirtualDiskVolumeSourceArgs>? VsphereVolume { get; set; }
}

public class VolumeDeviceArgs : ResourceArgs
{
    [Input("devicePath", required: true)] public Input<string> DevicePath { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
}

public class VolumeMountArgs : ResourceArgs
{
    [Input("mountPath", required: true)] public Input<string> MountPath { get; set; } = null!;
    [Input("mountPropagation")] public Input<string>? MountPropagation { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("recursiveReadOnly")] public Input<string>? RecursiveReadOnly { get; set; }
    [Input("subPath")] public Input<string>? SubPath { get; set; }
    [Input("subPathExpr")] public Input<string>? SubPathExpr { get; set; }
}

public class VolumeProjectionArgs : ResourceArgs
{
    [Input("clusterTrustBundle")] public Input<ClusterTrustBundleProjectionArgs>? ClusterTrustBundle { get; set; }
    [Input("configMap")] public Input<ConfigMapProjectionArgs>? ConfigMap { get; set; }
    [Input("downwardAPI")] public Input<DownwardAPIProjectionArgs>? DownwardAPI { get; set; }
    [Input("podCertificate")] public Input<PodCertificateProjectionArgs>? PodCertificate { get; set; }
    [Input("secret")] public Input<SecretProjectionArgs>? Secret { get; set; }
    [Input("serviceAccountToken")] public Input<ServiceAccountTokenProjectionArgs>? ServiceAccountToken { get; set; }
}

public class VolumeResourceRequirementsArgs : ResourceArgs
{
    [field: Input("limits")] public InputMap<string> Limits { get => field ??= new(); set; }
    [field: Input("requests")] public InputMap<string> Requests { get => field ??= new(); set; }
}

public class VsphereVirtualDiskVolumeSourceArgs : ResourceArgs
{
    [Input("fsType")] public Input<string>? FsType { get; set; }
    [Input("storagePolicyID")] public Input<string>? StoragePolicyID { get; set; }
    [Input("storagePolicyName")] public Input<string>? StoragePolicyName { get; set; }
    [Input("volumePath", required: true)] public Input<string> VolumePath { get; set; } = null!;
}

public class WeightedPodAffinityTermArgs : ResourceArgs
{
    [Input("podAffinityTerm", required: true)] public Input<PodAffinityTermArgs> PodAffinityTerm { get; set; } = null!;
    [Input("weight", required: true)] public Input<int> Weight { get; set; } = null!;
}

public class WindowsSecurityContextOptionsArgs : ResourceArgs
{
    [Input("gmsaCredentialSpec")] public Input<string>? GmsaCredentialSpec { get; set; }
    [Input("gmsaCredentialSpecName")] public Input<string>? GmsaCredentialSpecName { get; set; }
    [Input("hostProcess")] public Input<bool>? HostProcess { get; set; }
    [Input("runAsUserName")] public Input<string>? RunAsUserName { get; set; }
}
