namespace Pulumi.Eks.Inputs;

public sealed class AccessEntryArgs : ResourceArgs
{
    [field: Input("accessPolicies")] public Dictionary<string, Input<AccessPolicyAssociationArgs>> AccessPolicies { get => field ??= new(); set; }
    [field: Input("kubernetesGroups")] public InputList<string> KubernetesGroups { get => field ??= new(); set; }
    [Input("principalArn", required: true)] public Input<string> PrincipalArn { get; set; } = null!;
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("type")] public Input<Pulumi.Eks.AccessEntryType>? Type { get; set; }
    [Input("username")] public Input<string>? Username { get; set; }
}

public sealed class AccessPolicyAssociationArgs : ResourceArgs
{
    [Input("accessScope", required: true)] public Input<Pulumi.Aws.Eks.Inputs.AccessPolicyAssociationAccessScopeArgs> AccessScope { get; set; } = null!;
    [Input("policyArn", required: true)] public Input<string> PolicyArn { get; set; } = null!;
}

public sealed class AutoModeOptionsArgs : ResourceArgs
{
    [Input("computeConfig")] public Input<ClusterComputeConfigArgs>? ComputeConfig { get; set; }
    [Input("createNodeRole")] public bool? CreateNodeRole { get; set; } = true;
    [Input("enabled", required: true)] public bool Enabled { get; set; }
}

public sealed class ClusterComputeConfigArgs : ResourceArgs
{
    [field: Input("nodePools")] public InputList<string> NodePools { get => field ??= new(); set; }
    [Input("nodeRoleArn")] public Input<string>? NodeRoleArn { get; set; }
}

public sealed class ClusterNodeGroupOptionsArgs : ResourceArgs
{
    [Input("amiId")] public Input<string>? AmiId { get; set; }
    [Input("amiType")] public Input<string>? AmiType { get; set; }
    [field: Input("autoScalingGroupTags")] public InputMap<string> AutoScalingGroupTags { get => field ??= new(); set; }
    [Input("bootstrapExtraArgs")] public Input<string>? BootstrapExtraArgs { get; set; }
    [field: Input("bottlerocketSettings")] public InputMap<object> BottlerocketSettings { get => field ??= new(); set; }
    [field: Input("cloudFormationTags")] public InputMap<string> CloudFormationTags { get => field ??= new(); set; }
    [Input("clusterIngressRuleId")] public Input<string>? ClusterIngressRuleId { get; set; }
    [Input("desiredCapacity")] public Input<int>? DesiredCapacity { get; set; }
    [Input("enableDetailedMonitoring")] public Input<bool>? EnableDetailedMonitoring { get; set; }
    [Input("encryptRootBlockDevice")] public Input<bool>? EncryptRootBlockDevice { get; set; }
    [field: Input("extraNodeSecurityGroups")] public InputList<Pulumi.Aws.Ec2.SecurityGroup> ExtraNodeSecurityGroups { get => field ??= new(); set; }
    [Input("gpu")] public Input<bool>? Gpu { get; set; }
    [Input("ignoreScalingChanges")] public bool? IgnoreScalingChanges { get; set; }
    [Input("instanceProfileName")] public Input<string>? InstanceProfileName { get; set; }
    [Input("instanceType")] public Input<string>? InstanceType { get; set; }
    [Input("keyName")] public Input<string>? KeyName { get; set; }
    [Input("kubeletExtraArgs")] public Input<string>? KubeletExtraArgs { get; set; }
    [field: Input("labels")] public InputMap<string> Labels { get => field ??= new(); set; }
    [field: Input("launchTemplateTagSpecifications")] public InputList<Pulumi.Aws.Ec2.Inputs.LaunchTemplateTagSpecificationArgs> LaunchTemplateTagSpecifications { get => field ??= new(); set; }
    [Input("maxSize")] public Input<int>? MaxSize { get; set; }
    [Input("minRefreshPercentage")] public Input<int>? MinRefreshPercentage { get; set; }
    [Input("minSize")] public Input<int>? MinSize { get; set; }
    [Input("nodeAssociatePublicIpAddress")] public Input<bool>? NodeAssociatePublicIpAddress { get; set; }
    [Input("nodePublicKey")] public Input<string>? NodePublicKey { get; set; }
    [Input("nodeRootVolumeDeleteOnTermination")] public Input<bool>? NodeRootVolumeDeleteOnTermination { get; set; }
    [Input("nodeRootVolumeEncrypted")] public Input<bool>? NodeRootVolumeEncrypted { get; set; }
    [Input("nodeRootVolumeIops")] public Input<int>? NodeRootVolumeIops { get; set; }
    [Input("nodeRootVolumeSize")] public Input<int>? NodeRootVolumeSize { get; set; }
    [Input("nodeRootVolumeThroughput")] public Input<int>? NodeRootVolumeThroughput { get; set; }
    [Input("nodeRootVolumeType")] public Input<string>? NodeRootVolumeType { get; set; }
    [Input("nodeSecurityGroup")] public Input<Pulumi.Aws.Ec2.SecurityGroup>? NodeSecurityGroup { get; set; }
    [Input("nodeSecurityGroupId")] public Input<string>? NodeSecurityGroupId { get; set; }
    [field: Input("nodeSubnetIds")] public InputList<string> NodeSubnetIds { get => field ??= new(); set; }
    [Input("nodeUserData")] public Input<string>? NodeUserData { get; set; }
    [Input("nodeUserDataOverride")] public Input<string>? NodeUserDataOverride { get; set; }
    [field: Input("nodeadmExtraOptions")] public InputList<NodeadmOptionsArgs> NodeadmExtraOptions { get => field ??= new(); set; }
    [Input("operatingSystem")] public Input<Pulumi.Eks.OperatingSystem>? OperatingSystem { get; set; }
    [Input("spotPrice")] public Input<string>? SpotPrice { get; set; }
    [field: Input("taints")] public InputMap<TaintArgs> Taints { get => field ??= new(); set; }
    [Input("version")] public Input<string>? Version { get; set; }
}

public sealed class CoreDataArgs : ResourceArgs
{
    [field: Input("accessEntries")] public InputList<AccessEntryArgs> AccessEntries { get => field ??= new(); set; }
    [Input("awsProvider")] public Input<Pulumi.Aws.Provider>? AwsProvider { get; set; }
    [Input("cluster", required: true)] public Input<Pulumi.Aws.Eks.Cluster> Cluster { get; set; } = null!;
    [Input("clusterIamRole", required: true)] public Input<Pulumi.Aws.Iam.Role> ClusterIamRole { get; set; } = null!;
    [Input("clusterSecurityGroup")] public Input<Pulumi.Aws.Ec2.SecurityGroup>? ClusterSecurityGroup { get; set; }
    [Input("eksNodeAccess")] public Input<Pulumi.Kubernetes.Core.V1.ConfigMap>? EksNodeAccess { get; set; }
    [Input("encryptionConfig")] public Input<Pulumi.Aws.Eks.Inputs.ClusterEncryptionConfigArgs>? EncryptionConfig { get; set; }
    [Input("endpoint", required: true)] public Input<string> Endpoint { get; set; } = null!;
    [field: Input("instanceRoles", required: true)] public InputList<Pulumi.Aws.Iam.Role> InstanceRoles { get => field ??= new(); set; }
    [Input("kubeconfig")] public Input<object>? Kubeconfig { get; set; }
    [Input("nodeGroupOptions", required: true)] public Input<ClusterNodeGroupOptionsArgs> NodeGroupOptions { get; set; } = null!;
    [field: Input("nodeSecurityGroupTags")] public InputMap<string> NodeSecurityGroupTags { get => field ??= new(); set; }
    [Input("oidcProvider")] public Input<Pulumi.Aws.Iam.OpenIdConnectProvider>? OidcProvider { get; set; }
    [field: Input("privateSubnetIds")] public InputList<string> PrivateSubnetIds { get => field ??= new(); set; }
    [Input("provider", required: true)] public Input<Pulumi.Kubernetes.Provider> Provider { get; set; } = null!;
    [field: Input("publicSubnetIds")] public InputList<string> PublicSubnetIds { get => field ??= new(); set; }
    [field: Input("storageClasses")] public InputMap<Pulumi.Kubernetes.Storage.V1.StorageClass> StorageClasses { get => field ??= new(); set; }
    [field: Input("subnetIds", required: true)] public InputList<string> SubnetIds { get => field ??= new(); set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("vpcCni")] public Input<Pulumi.Eks.VpcCniAddon>? VpcCni { get; set; }
    [Input("vpcId", required: true)] public Input<string> VpcId { get; set; } = null!;
}

public sealed class CoreDnsAddonOptionsArgs : ResourceArgs
{
    [field: Input("configurationValues")] public InputMap<object> ConfigurationValues { get => field ??= new(); set; }
    [Input("enabled")] public bool? Enabled { get; set; } = true;
    [Input("resolveConflictsOnCreate")] public Pulumi.Eks.ResolveConflictsOnCreate? ResolveConflictsOnCreate { get; set; } = Pulumi.Eks.ResolveConflictsOnCreate.Overwrite;
    [Input("resolveConflictsOnUpdate")] public Pulumi.Eks.ResolveConflictsOnUpdate? ResolveConflictsOnUpdate { get; set; } = Pulumi.Eks.ResolveConflictsOnUpdate.Overwrite;
    [Input("version")] public Input<string>? Version { get; set; }
}

public sealed class CreationRoleProviderArgs : ResourceArgs
{
    [Input("provider", required: true)] public Pulumi.Aws.Provider Provider { get; set; } = null!;
    [Input("role", required: true)] public Pulumi.Aws.Iam.Role Role { get; set; } = null!;
}

public sealed class FargateProfileArgs : ResourceArgs
{
    [Input("podExecutionRoleArn")] public Input<string>? PodExecutionRoleArn { get; set; }
    [field: Input("subnetIds")] public InputList<string> SubnetIds { get => field ??= new(); set; }
}

public sealed class KubeProxyAddonOptionsArgs : ResourceArgs
{
    [field: Input("configurationValues")] public InputMap<object> ConfigurationValues { get => field ??= new(); set; }
    [Input("enabled")] public bool? Enabled { get; set; }
    [Input("resolveConflictsOnCreate")] public Pulumi.Eks.ResolveConflictsOnCreate? ResolveConflictsOnCreate { get; set; } = Pulumi.Eks.ResolveConflictsOnCreate.Overwrite;
    [Input("resolveConflictsOnUpdate")] public Pulumi.Eks.ResolveConflictsOnUpdate? ResolveConflictsOnUpdate { get; set; } = Pulumi.Eks.ResolveConflictsOnUpdate.Overwrite;
    [Input("version")] public Input<string>? Version { get; set; }
}

public sealed class KubeconfigOptionsArgs : ResourceArgs
{
    [Input("profileName")] public Input<string>? ProfileName { get; set; }
    [Input("roleArn")] public Input<string>? RoleArn { get; set; }
}

public sealed class NodeadmOptionsArgs : ResourceArgs
{
    [Input("content", required: true)] public Input<string> Content { get; set; } = null!;
    [Input("contentType", required: true)] public Input<string> ContentType { get; set; } = null!;
}

public sealed class RoleMappingArgs : ResourceArgs
{
    [field: Input("groups", required: true)] public InputList<string> Groups { get => field ??= new(); set; }
    [Input("roleArn", required: true)] public Input<string> RoleArn { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
}

public sealed class StorageClassArgs : ResourceArgs
{
    [Input("allowVolumeExpansion")] public Input<bool>? AllowVolumeExpansion { get; set; }
    [Input("default")] public Input<bool>? Default { get; set; }
    [Input("encrypted")] public Input<bool>? Encrypted { get; set; }
    [Input("iopsPerGb")] public Input<int>? IopsPerGb { get; set; }
    [Input("kmsKeyId")] public Input<string>? KmsKeyId { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [field: Input("mountOptions")] public InputList<string> MountOptions { get => field ??= new(); set; }
    [Input("reclaimPolicy")] public Input<string>? ReclaimPolicy { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
    [Input("volumeBindingMode")] public Input<string>? VolumeBindingMode { get; set; }
    [field: Input("zones")] public InputList<string> Zones { get => field ??= new(); set; }
}

public sealed class TaintArgs : ResourceArgs
{
    [Input("effect", required: true)] public Input<string> Effect { get; set; } = null!;
    [Input("value", required: true)] public Input<string> Value { get; set; } = null!;
}

public sealed class UserMappingArgs : ResourceArgs
{
    [field: Input("groups", required: true)] public InputList<string> Groups { get => field ??= new(); set; }
    [Input("userArn", required: true)] public Input<string> UserArn { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
}

public sealed class VpcCniOptionsArgs : ResourceArgs
{
    [Input("addonVersion")] public Input<string>? AddonVersion { get; set; }
    [Input("cniConfigureRpfilter")] public Input<bool>? CniConfigureRpfilter { get; set; }
    [Input("cniCustomNetworkCfg")] public Input<bool>? CniCustomNetworkCfg { get; set; }
    [Input("cniExternalSnat")] public Input<bool>? CniExternalSnat { get; set; }
    [field: Input("configurationValues")] public InputMap<object> ConfigurationValues { get => field ??= new(); set; }
    [Input("customNetworkConfig")] public Input<bool>? CustomNetworkConfig { get; set; }
    [Input("disableTcpEarlyDemux")] public Input<bool>? DisableTcpEarlyDemux { get; set; }
    [Input("enableNetworkPolicy")] public Input<bool>? EnableNetworkPolicy { get; set; }
    [Input("enablePodEni")] public Input<bool>? EnablePodEni { get; set; }
    [Input("enablePrefixDelegation")] public Input<bool>? EnablePrefixDelegation { get; set; }
    [Input("eniConfigLabelDef")] public Input<string>? EniConfigLabelDef { get; set; }
    [Input("eniMtu")] public Input<int>? EniMtu { get; set; }
    [Input("externalSnat")] public Input<bool>? ExternalSnat { get; set; }
    [Input("logFile")] public Input<string>? LogFile { get; set; }
    [Input("logLevel")] public Input<string>? LogLevel { get; set; }
    [Input("nodePortSupport")] public Input<bool>? NodePortSupport { get; set; }
    [Input("resolveConflictsOnCreate")] public Pulumi.Eks.ResolveConflictsOnCreate? ResolveConflictsOnCreate { get; set; } = Pulumi.Eks.ResolveConflictsOnCreate.Overwrite;
    [Input("resolveConflictsOnUpdate")] public Pulumi.Eks.ResolveConflictsOnUpdate? ResolveConflictsOnUpdate { get; set; } = Pulumi.Eks.ResolveConflictsOnUpdate.Overwrite;
    [Input("securityContextPrivileged")] public Input<bool>? SecurityContextPrivileged { get; set; }
    [Input("serviceAccountRoleArn")] public Input<string>? ServiceAccountRoleArn { get; set; }
    [Input("vethPrefix")] public Input<string>? VethPrefix { get; set; }
    [Input("warmEniTarget")] public Input<int>? WarmEniTarget { get; set; }
    [Input("warmIpTarget")] public Input<int>? WarmIpTarget { get; set; }
    [Input("warmPrefixTarget")] public Input<int>? WarmPrefixTarget { get; set; }
}
