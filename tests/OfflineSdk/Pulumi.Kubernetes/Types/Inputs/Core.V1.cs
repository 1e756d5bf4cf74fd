namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

public class CapabilitiesArgs : ResourceArgs
{
    [field: Input("add")] public InputList<string> Add { get => field ??= new(); set; }
    [field: Input("drop")] public InputList<string> Drop { get => field ??= new(); set; }
}

public class ConfigMapArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [field: Input("data")] public InputMap<string> Data { get => field ??= new(); set; }
    [Input("immutable")] public Input<bool>? Immutable { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
}

public class ConfigMapVolumeSourceArgs : ResourceArgs
{
    [field: Input("items")] public InputList<KeyToPathArgs> Items { get => field ??= new(); set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("optional")] public Input<bool>? Optional { get; set; }
}

public class ContainerArgs : ResourceArgs
{
    [field: Input("args")] public InputList<string> Args { get => field ??= new(); set; }
    [field: Input("command")] public InputList<string> Command { get => field ??= new(); set; }
    [field: Input("env")] public InputList<EnvVarArgs> Env { get => field ??= new(); set; }
    [Input("image")] public Input<string>? Image { get; set; }
    [Input("lifecycle")] public Input<LifecycleArgs>? Lifecycle { get; set; }
    [Input("livenessProbe")] public Input<ProbeArgs>? LivenessProbe { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [field: Input("ports")] public InputList<ContainerPortArgs> Ports { get => field ??= new(); set; }
    [Input("readinessProbe")] public Input<ProbeArgs>? ReadinessProbe { get; set; }
    [Input("resources")] public Input<ResourceRequirementsArgs>? Resources { get; set; }
    [Input("securityContext")] public Input<SecurityContextArgs>? SecurityContext { get; set; }
}

public class ContainerPortArgs : ResourceArgs
{
    [Input("containerPort", required: true)] public Input<int> ContainerPortValue { get; set; } = null!;
    [Input("hostPort")] public Input<int>? HostPort { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("protocol")] public Input<string>? Protocol { get; set; }
}

public class EnvVarArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("value")] public Input<string>? Value { get; set; }
}

public class HTTPGetActionArgs : ResourceArgs
{
    [Input("host")] public Input<string>? Host { get; set; }
    [Input("path")] public Input<string>? Path { get; set; }
    [Input("port", required: true)] public InputUnion<int, string> Port { get; set; } = null!;
}

public class HostPathVolumeSourceArgs : ResourceArgs
{
    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;
    [Input("type")] public Input<string>? Type { get; set; }
}

public class ImageVolumeSourceArgs : ResourceArgs
{
    [Input("reference")] public Input<string>? Reference { get; set; }
}

public class KeyToPathArgs : ResourceArgs
{
    [Input("key", required: true)] public Input<string> Key { get; set; } = null!;
    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;
}

public class LifecycleArgs : ResourceArgs
{
    [Input("preStop")] public Input<LifecycleHandlerArgs>? PreStop { get; set; }
}

public class LifecycleHandlerArgs : ResourceArgs
{
    [Input("httpGet")] public Input<HTTPGetActionArgs>? HttpGet { get; set; }
    [Input("sleep")] public Input<SleepActionArgs>? Sleep { get; set; }
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
    [field: Input("min")] public InputMap<string> Min { get => field ??= new(); set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
}

public class LimitRangeSpecArgs : ResourceArgs
{
    [field: Input("limits", required: true)] public InputList<LimitRangeItemArgs> Limits { get => field ??= new(); set; }
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

public class PodSecurityContextArgs : ResourceArgs
{
    [Input("runAsGroup")] public Input<int>? RunAsGroup { get; set; }
    [Input("runAsNonRoot")] public Input<bool>? RunAsNonRoot { get; set; }
    [Input("runAsUser")] public Input<int>? RunAsUser { get; set; }
    [Input("seccompProfile")] public Input<SeccompProfileArgs>? SeccompProfile { get; set; }
}

public class PodSpecArgs : ResourceArgs
{
    [Input("automountServiceAccountToken")] public Input<bool>? AutomountServiceAccountToken { get; set; }
    [field: Input("containers", required: true)] public InputList<ContainerArgs> Containers { get => field ??= new(); set; }
    [Input("enableServiceLinks")] public Input<bool>? EnableServiceLinks { get; set; }
    [Input("hostNetwork")] public Input<bool>? HostNetwork { get; set; }
    [Input("priorityClassName")] public Input<string>? PriorityClassName { get; set; }
    [Input("resources")] public Input<ResourceRequirementsArgs>? Resources { get; set; }
    [Input("securityContext")] public Input<PodSecurityContextArgs>? SecurityContext { get; set; }
    [Input("serviceAccount")] public Input<string>? ServiceAccount { get; set; }
    [Input("terminationGracePeriodSeconds")] public Input<int>? TerminationGracePeriodSeconds { get; set; }
    [field: Input("topologySpreadConstraints")] public InputList<TopologySpreadConstraintArgs> TopologySpreadConstraints { get => field ??= new(); set; }
    [field: Input("volumes")] public InputList<VolumeArgs> Volumes { get => field ??= new(); set; }
}

public class PodTemplateSpecArgs : ResourceArgs
{
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec")] public Input<PodSpecArgs>? Spec { get; set; }
}

public class ProbeArgs : ResourceArgs
{
    [Input("httpGet")] public Input<HTTPGetActionArgs>? HttpGet { get; set; }
    [Input("periodSeconds")] public Input<int>? PeriodSeconds { get; set; }
    [Input("terminationGracePeriodSeconds")] public Input<int>? TerminationGracePeriodSeconds { get; set; }
    [Input("timeoutSeconds")] public Input<int>? TimeoutSeconds { get; set; }
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
}

public class ResourceRequirementsArgs : ResourceArgs
{
    [field: Input("limits")] public InputMap<string> Limits { get => field ??= new(); set; }
    [field: Input("requests")] public InputMap<string> Requests { get => field ??= new(); set; }
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
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
}

public class SecretVolumeSourceArgs : ResourceArgs
{
    [field: Input("items")] public InputList<KeyToPathArgs> Items { get => field ??= new(); set; }
    [Input("optional")] public Input<bool>? Optional { get; set; }
    [Input("secretName")] public Input<string>? SecretName { get; set; }
}

public class SecurityContextArgs : ResourceArgs
{
    [Input("allowPrivilegeEscalation")] public Input<bool>? AllowPrivilegeEscalation { get; set; }
    [Input("capabilities")] public Input<CapabilitiesArgs>? Capabilities { get; set; }
    [Input("privileged")] public Input<bool>? Privileged { get; set; }
    [Input("readOnlyRootFilesystem")] public Input<bool>? ReadOnlyRootFilesystem { get; set; }
    [Input("runAsGroup")] public Input<int>? RunAsGroup { get; set; }
    [Input("runAsNonRoot")] public Input<bool>? RunAsNonRoot { get; set; }
    [Input("runAsUser")] public Input<int>? RunAsUser { get; set; }
    [Input("seccompProfile")] public Input<SeccompProfileArgs>? SeccompProfile { get; set; }
}

public class ServiceAccountArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("automountServiceAccountToken")] public Input<bool>? AutomountServiceAccountToken { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
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
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodePort")] public Input<int>? NodePort { get; set; }
    [Input("port", required: true)] public Input<int> Port { get; set; } = null!;
    [Input("protocol")] public Input<string>? Protocol { get; set; }
    [Input("targetPort")] public InputUnion<int, string>? TargetPort { get; set; }
}

public class ServiceSpecArgs : ResourceArgs
{
    [Input("clusterIP")] public Input<string>? ClusterIP { get; set; }
    [field: Input("externalIPs")] public InputList<string> ExternalIPs { get => field ??= new(); set; }
    [field: Input("ports")] public InputList<ServicePortArgs> Ports { get => field ??= new(); set; }
    [field: Input("selector")] public InputMap<string> Selector { get => field ??= new(); set; }
    [Input("type")] public InputUnion<string, Pulumi.Kubernetes.Core.V1.ServiceSpecType>? Type { get; set; }
}

public class SleepActionArgs : ResourceArgs
{
    [Input("seconds", required: true)] public Input<int> Seconds { get; set; } = null!;
}

public class TopologySpreadConstraintArgs : ResourceArgs
{
    [Input("labelSelector")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? LabelSelector { get; set; }
    [field: Input("matchLabelKeys")] public InputList<string> MatchLabelKeys { get => field ??= new(); set; }
    [Input("maxSkew", required: true)] public Input<int> MaxSkew { get; set; } = null!;
    [Input("nodeTaintsPolicy")] public Input<string>? NodeTaintsPolicy { get; set; }
    [Input("topologyKey", required: true)] public Input<string> TopologyKey { get; set; } = null!;
    [Input("whenUnsatisfiable", required: true)] public Input<string> WhenUnsatisfiable { get; set; } = null!;
}

public class VolumeArgs : ResourceArgs
{
    [Input("configMap")] public Input<ConfigMapVolumeSourceArgs>? ConfigMap { get; set; }
    [Input("hostPath")] public Input<HostPathVolumeSourceArgs>? HostPath { get; set; }
    [Input("image")] public Input<ImageVolumeSourceArgs>? Image { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("secret")] public Input<SecretVolumeSourceArgs>? Secret { get; set; }
}
