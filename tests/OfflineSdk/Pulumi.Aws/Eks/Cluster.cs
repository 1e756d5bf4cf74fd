namespace Pulumi.Aws.Eks;

[AwsResourceType("aws:eks/cluster:Cluster")]
public class Cluster : CustomResource
{
    public Cluster(string name, ClusterArgs args, CustomResourceOptions? options = null)
        : base("aws:eks/cluster:Cluster", name, args ?? new ClusterArgs(), Package.Options(options))
    {
    }

    [Output("accessConfig")] public Output<Outputs.ClusterAccessConfig> AccessConfig { get; private set; } = null!;
    [Output("arn")] public Output<string> Arn { get; private set; } = null!;
    [Output("bootstrapSelfManagedAddons")] public Output<bool?> BootstrapSelfManagedAddons { get; private set; } = null!;
    [Output("certificateAuthority")] public Output<Outputs.ClusterCertificateAuthority> CertificateAuthority { get; private set; } = null!;
    [Output("clusterId")] public Output<string> ClusterId { get; private set; } = null!;
    [Output("computeConfig")] public Output<Outputs.ClusterComputeConfig> ComputeConfig { get; private set; } = null!;
    [Output("controlPlaneScalingConfig")] public Output<Outputs.ClusterControlPlaneScalingConfig> ControlPlaneScalingConfig { get; private set; } = null!;
    [Output("createdAt")] public Output<string> CreatedAt { get; private set; } = null!;
    [Output("defaultAddonsToRemoves")] public Output<ImmutableArray<string>> DefaultAddonsToRemoves { get; private set; } = null!;
    [Output("deletionProtection")] public Output<bool> DeletionProtection { get; private set; } = null!;
    [Output("enabledClusterLogTypes")] public Output<ImmutableArray<string>> EnabledClusterLogTypes { get; private set; } = null!;
    [Output("encryptionConfig")] public Output<Outputs.ClusterEncryptionConfig?> EncryptionConfig { get; private set; } = null!;
    [Output("endpoint")] public Output<string> Endpoint { get; private set; } = null!;
    [Output("forceUpdateVersion")] public Output<bool?> ForceUpdateVersion { get; private set; } = null!;
    [Output("identities")] public Output<ImmutableArray<Outputs.ClusterIdentity>> Identities { get; private set; } = null!;
    [Output("kubeApiServerConfig")] public Output<Outputs.ClusterKubeApiServerConfig> KubeApiServerConfig { get; private set; } = null!;
    [Output("kubeControllerManagerConfig")] public Output<Outputs.ClusterKubeControllerManagerConfig> KubeControllerManagerConfig { get; private set; } = null!;
    [Output("kubeSchedulerConfig")] public Output<Outputs.ClusterKubeSchedulerConfig> KubeSchedulerConfig { get; private set; } = null!;
    [Output("kubernetesNetworkConfig")] public Output<Outputs.ClusterKubernetesNetworkConfig> KubernetesNetworkConfig { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("outpostConfig")] public Output<Outputs.ClusterOutpostConfig?> OutpostConfig { get; private set; } = null!;
    [Output("platformVersion")] public Output<string> PlatformVersion { get; private set; } = null!;
    [Output("region")] public Output<string> Region { get; private set; } = null!;
    [Output("remoteNetworkConfig")] public Output<Outputs.ClusterRemoteNetworkConfig?> RemoteNetworkConfig { get; private set; } = null!;
    [Output("roleArn")] public Output<string> RoleArn { get; private set; } = null!;
    [Output("status")] public Output<string> Status { get; private set; } = null!;
    [Output("storageConfig")] public Output<Outputs.ClusterStorageConfig> StorageConfig { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("tagsAll")] public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
    [Output("upgradePolicy")] public Output<Outputs.ClusterUpgradePolicy> UpgradePolicy { get; private set; } = null!;
    [Output("version")] public Output<string> Version { get; private set; } = null!;
    [Output("vpcConfig")] public Output<Outputs.ClusterVpcConfig> VpcConfig { get; private set; } = null!;
    [Output("zonalShiftConfig")] public Output<Outputs.ClusterZonalShiftConfig?> ZonalShiftConfig { get; private set; } = null!;
}

public sealed class ClusterArgs : ResourceArgs
{
    [Input("accessConfig")] public Input<Inputs.ClusterAccessConfigArgs>? AccessConfig { get; set; }
    [Input("bootstrapSelfManagedAddons")] public Input<bool>? BootstrapSelfManagedAddons { get; set; }
    [Input("computeConfig")] public Input<Inputs.ClusterComputeConfigArgs>? ComputeConfig { get; set; }
    [Input("controlPlaneScalingConfig")] public Input<Inputs.ClusterControlPlaneScalingConfigArgs>? ControlPlaneScalingConfig { get; set; }
    [Obsolete("Deprecated by the package.")][field: Input("defaultAddonsToRemoves")] public InputList<string> DefaultAddonsToRemoves { get => field ??= new(); set; }
    [Input("deletionProtection")] public Input<bool>? DeletionProtection { get; set; }
    [field: Input("enabledClusterLogTypes")] public InputList<string> EnabledClusterLogTypes { get => field ??= new(); set; }
    [Input("encryptionConfig")] public Input<Inputs.ClusterEncryptionConfigArgs>? EncryptionConfig { get; set; }
    [Input("forceUpdateVersion")] public Input<bool>? ForceUpdateVersion { get; set; }
    [Input("kubeApiServerConfig")] public Input<Inputs.ClusterKubeApiServerConfigArgs>? KubeApiServerConfig { get; set; }
    [Input("kubeControllerManagerConfig")] public Input<Inputs.ClusterKubeControllerManagerConfigArgs>? KubeControllerManagerConfig { get; set; }
    [Input("kubeSchedulerConfig")] public Input<Inputs.ClusterKubeSchedulerConfigArgs>? KubeSchedulerConfig { get; set; }
    [Input("kubernetesNetworkConfig")] public Input<Inputs.ClusterKubernetesNetworkConfigArgs>? KubernetesNetworkConfig { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("outpostConfig")] public Input<Inputs.ClusterOutpostConfigArgs>? OutpostConfig { get; set; }
    [Input("region")] public Input<string>? Region { get; set; }
    [Input("remoteNetworkConfig")] public Input<Inputs.ClusterRemoteNetworkConfigArgs>? RemoteNetworkConfig { get; set; }
    [Input("roleArn", required: true)] public Input<string> RoleArn { get; set; } = null!;
    [Input("storageConfig")] public Input<Inputs.ClusterStorageConfigArgs>? StorageConfig { get; set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("upgradePolicy")] public Input<Inputs.ClusterUpgradePolicyArgs>? UpgradePolicy { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }
    [Input("vpcConfig", required: true)] public Input<Inputs.ClusterVpcConfigArgs> VpcConfig { get; set; } = null!;
    [Input("zonalShiftConfig")] public Input<Inputs.ClusterZonalShiftConfigArgs>? ZonalShiftConfig { get; set; }
}
