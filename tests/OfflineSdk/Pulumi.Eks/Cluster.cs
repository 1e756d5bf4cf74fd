namespace Pulumi.Eks;

[EksResourceType("eks:index:Cluster")]
public class Cluster : ComponentResource
{
    public Cluster(string name, ClusterArgs? args = null, ComponentResourceOptions? options = null)
        : base("eks:index:Cluster", name, args ?? new ClusterArgs(), Package.Options(options), remote: true)
    {
    }

    [Output("autoModeNodeRoleName")] public Output<string> AutoModeNodeRoleName { get; private set; } = null!;
    [Output("awsProvider")] public Output<Pulumi.Aws.Provider> AwsProvider { get; private set; } = null!;
    [Output("clusterIngressRuleId")] public Output<string> ClusterIngressRuleId { get; private set; } = null!;
    [Output("clusterSecurityGroup")] public Output<Pulumi.Aws.Ec2.SecurityGroup?> ClusterSecurityGroup { get; private set; } = null!;
    [Output("clusterSecurityGroupId")] public Output<string> ClusterSecurityGroupId { get; private set; } = null!;
    [Output("core")] public Output<Outputs.CoreData> Core { get; private set; } = null!;
    [Output("defaultNodeGroup")] public Output<Outputs.NodeGroupData?> DefaultNodeGroup { get; private set; } = null!;
    [Output("defaultNodeGroupAsgName")] public Output<string> DefaultNodeGroupAsgName { get; private set; } = null!;
    [Output("eksCluster")] public Output<Pulumi.Aws.Eks.Cluster> EksCluster { get; private set; } = null!;
    [Output("fargateProfileId")] public Output<string> FargateProfileId { get; private set; } = null!;
    [Output("fargateProfileStatus")] public Output<string> FargateProfileStatus { get; private set; } = null!;
    [Output("instanceRoles")] public Output<ImmutableArray<Pulumi.Aws.Iam.Role>> InstanceRoles { get; private set; } = null!;
    [Output("kubeconfig")] public Output<object> Kubeconfig { get; private set; } = null!;
    [Output("kubeconfigJson")] public Output<string> KubeconfigJson { get; private set; } = null!;
    [Output("nodeSecurityGroup")] public Output<Pulumi.Aws.Ec2.SecurityGroup?> NodeSecurityGroup { get; private set; } = null!;
    [Output("nodeSecurityGroupId")] public Output<string> NodeSecurityGroupId { get; private set; } = null!;
    [Output("oidcIssuer")] public Output<string> OidcIssuer { get; private set; } = null!;
    [Output("oidcProviderArn")] public Output<string> OidcProviderArn { get; private set; } = null!;
    [Output("oidcProviderUrl")] public Output<string> OidcProviderUrl { get; private set; } = null!;

    public Output<string> GetKubeconfig(ClusterGetKubeconfigArgs? args = null)
        => global::Pulumi.Deployment.Instance.Call<ClusterGetKubeconfigResult>(
            "eks:index:Cluster/getKubeconfig", args ?? new ClusterGetKubeconfigArgs(), this).Apply(result => result.Result);
}

[OutputType]
internal sealed class ClusterGetKubeconfigResult
{
    public readonly string Result;

    [OutputConstructor]
    private ClusterGetKubeconfigResult(string result) => Result = result;
}

public sealed class ClusterArgs : ResourceArgs
{
    [field: Input("accessEntries")] public Dictionary<string, Inputs.AccessEntryArgs> AccessEntries { get => field ??= new(); set; }
    [Input("authenticationMode")] public AuthenticationMode? AuthenticationMode { get; set; }
    [Input("autoMode")] public Inputs.AutoModeOptionsArgs? AutoMode { get; set; }
    [Input("bootstrapSelfManagedAddons")] public Input<bool>? BootstrapSelfManagedAddons { get; set; }
    [Input("clusterSecurityGroup")] public Input<Pulumi.Aws.Ec2.SecurityGroup>? ClusterSecurityGroup { get; set; }
    [field: Input("clusterSecurityGroupTags")] public InputMap<string> ClusterSecurityGroupTags { get => field ??= new(); set; }
    [field: Input("clusterTags")] public InputMap<string> ClusterTags { get => field ??= new(); set; }
    [Input("corednsAddonOptions")] public Inputs.CoreDnsAddonOptionsArgs? CorednsAddonOptions { get; set; }
    [Input("createInstanceRole")] public bool? CreateInstanceRole { get; set; }
    [Input("createOidcProvider")] public Input<bool>? CreateOidcProvider { get; set; }
    [Input("creationRoleProvider")] public Inputs.CreationRoleProviderArgs? CreationRoleProvider { get; set; }
    [Input("deletionProtection")] public Input<bool>? DeletionProtection { get; set; }
    [Input("desiredCapacity")] public Input<int>? DesiredCapacity { get; set; }
    [Input("enableConfigMapMutable")] public Input<bool>? EnableConfigMapMutable { get; set; }
    [field: Input("enabledClusterLogTypes")] public InputList<string> EnabledClusterLogTypes { get => field ??= new(); set; }
    [Input("encryptionConfigKeyArn")] public Input<string>? EncryptionConfigKeyArn { get; set; }
    [Input("endpointPrivateAccess")] public Input<bool>? EndpointPrivateAccess { get; set; }
    [Input("endpointPublicAccess")] public Input<bool>? EndpointPublicAccess { get; set; }
    [Input("fargate")] public InputUnion<bool, Inputs.FargateProfileArgs>? Fargate { get; set; }
    [Input("gpu")] public Input<bool>? Gpu { get; set; }
    [Input("instanceProfileName")] public Input<string>? InstanceProfileName { get; set; }
    [Input("instanceRole")] public Input<Pulumi.Aws.Iam.Role>? InstanceRole { get; set; }
    [field: Input("instanceRoles")] public InputList<Pulumi.Aws.Iam.Role> InstanceRoles { get => field ??= new(); set; }
    [Input("instanceType")] public Input<string>? InstanceType { get; set; }
    [Input("ipFamily")] public Input<string>? IpFamily { get; set; }
    [Input("kubeProxyAddonOptions")] public Inputs.KubeProxyAddonOptionsArgs? KubeProxyAddonOptions { get; set; }
    [Input("kubernetesServiceIpAddressRange")] public Input<string>? KubernetesServiceIpAddressRange { get; set; }
    [Input("maxSize")] public Input<int>? MaxSize { get; set; }
    [Input("minSize")] public Input<int>? MinSize { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodeAmiId")] public Input<string>? NodeAmiId { get; set; }
    [Input("nodeAssociatePublicIpAddress")] public bool? NodeAssociatePublicIpAddress { get; set; }
    [Input("nodeGroupOptions")] public Inputs.ClusterNodeGroupOptionsArgs? NodeGroupOptions { get; set; }
    [Input("nodePublicKey")] public Input<string>? NodePublicKey { get; set; }
    [Input("nodeRootVolumeEncrypted")] public Input<bool>? NodeRootVolumeEncrypted { get; set; }
    [Input("nodeRootVolumeSize")] public Input<int>? NodeRootVolumeSize { get; set; }
    [field: Input("nodeSecurityGroupTags")] public InputMap<string> NodeSecurityGroupTags { get => field ??= new(); set; }
    [field: Input("nodeSubnetIds")] public InputList<string> NodeSubnetIds { get => field ??= new(); set; }
    [Input("nodeUserData")] public Input<string>? NodeUserData { get; set; }
    [field: Input("privateSubnetIds")] public InputList<string> PrivateSubnetIds { get => field ??= new(); set; }
    [Input("providerCredentialOpts")] public Input<Inputs.KubeconfigOptionsArgs>? ProviderCredentialOpts { get; set; }
    [Input("proxy")] public string? Proxy { get; set; }
    [field: Input("publicAccessCidrs")] public InputList<string> PublicAccessCidrs { get => field ??= new(); set; }
    [field: Input("publicSubnetIds")] public InputList<string> PublicSubnetIds { get => field ??= new(); set; }
    [field: Input("roleMappings")] public InputList<Inputs.RoleMappingArgs> RoleMappings { get => field ??= new(); set; }
    [Input("serviceRole")] public Input<Pulumi.Aws.Iam.Role>? ServiceRole { get; set; }
    [Input("skipDefaultNodeGroup")] public bool? SkipDefaultNodeGroup { get; set; }
    [Input("skipDefaultSecurityGroups")] public bool? SkipDefaultSecurityGroups { get; set; }
    [Input("storageClasses")] public Union<string, ImmutableDictionary<string, Inputs.StorageClassArgs>>? StorageClasses { get; set; }
    [field: Input("subnetIds")] public InputList<string> SubnetIds { get => field ??= new(); set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("upgradePolicy")] public Input<Pulumi.Aws.Eks.Inputs.ClusterUpgradePolicyArgs>? UpgradePolicy { get; set; }
    [Input("useDefaultVpcCni")] public bool? UseDefaultVpcCni { get; set; }
    [field: Input("userMappings")] public InputList<Inputs.UserMappingArgs> UserMappings { get => field ??= new(); set; }
    [Input("version")] public Input<string>? Version { get; set; }
    [Input("vpcCniOptions")] public Inputs.VpcCniOptionsArgs? VpcCniOptions { get; set; }
    [Input("vpcId")] public Input<string>? VpcId { get; set; }
}

public sealed class ClusterGetKubeconfigArgs : CallArgs
{
    [Input("profileName")] public Input<string>? ProfileName { get; set; }
    [Input("roleArn")] public Input<string>? RoleArn { get; set; }
}
