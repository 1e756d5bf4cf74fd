namespace Pulumi.Eks;

[EksResourceType("eks:index:Cluster")]
public class Cluster : ComponentResource
{
    public Cluster(string name, ClusterArgs? args = null, ComponentResourceOptions? options = null)
        : base("eks:index:Cluster", name, args ?? new ClusterArgs(), Package.Options(options), remote: true)
    {
    }

    [Output("core")] public Output<Outputs.CoreData> Core { get; private set; } = null!;
    [Output("eksCluster")] public Output<Pulumi.Aws.Eks.Cluster> EksCluster { get; private set; } = null!;
    [Output("kubeconfig")] public Output<object> Kubeconfig { get; private set; } = null!;
    [Output("kubeconfigJson")] public Output<string> KubeconfigJson { get; private set; } = null!;

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
    [Input("corednsAddonOptions")] public Inputs.CoreDnsAddonOptionsArgs? CorednsAddonOptions { get; set; }
    [Input("createInstanceRole")] public bool? CreateInstanceRole { get; set; }
    [Input("deletionProtection")] public Input<bool>? DeletionProtection { get; set; }
    [field: Input("enabledClusterLogTypes")] public InputList<string> EnabledClusterLogTypes { get => field ??= new(); set; }
    [Input("encryptionConfigKeyArn")] public Input<string>? EncryptionConfigKeyArn { get; set; }
    [Input("endpointPrivateAccess")] public Input<bool>? EndpointPrivateAccess { get; set; }
    [Input("endpointPublicAccess")] public Input<bool>? EndpointPublicAccess { get; set; }
    [Input("instanceType")] public Input<string>? InstanceType { get; set; }
    [Input("kubeProxyAddonOptions")] public Inputs.KubeProxyAddonOptionsArgs? KubeProxyAddonOptions { get; set; }
    [Input("maxSize")] public Input<int>? MaxSize { get; set; }
    [Input("minSize")] public Input<int>? MinSize { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodeAssociatePublicIpAddress")] public bool? NodeAssociatePublicIpAddress { get; set; }
    [field: Input("privateSubnetIds")] public InputList<string> PrivateSubnetIds { get => field ??= new(); set; }
    [field: Input("publicAccessCidrs")] public InputList<string> PublicAccessCidrs { get => field ??= new(); set; }
    [field: Input("publicSubnetIds")] public InputList<string> PublicSubnetIds { get => field ??= new(); set; }
    [Input("serviceRole")] public Input<Pulumi.Aws.Iam.Role>? ServiceRole { get; set; }
    [Input("skipDefaultNodeGroup")] public bool? SkipDefaultNodeGroup { get; set; }
    [Input("skipDefaultSecurityGroups")] public bool? SkipDefaultSecurityGroups { get; set; }
    [field: Input("subnetIds")] public InputList<string> SubnetIds { get => field ??= new(); set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("upgradePolicy")] public Input<Pulumi.Aws.Eks.Inputs.ClusterUpgradePolicyArgs>? UpgradePolicy { get; set; }
    [Input("useDefaultVpcCni")] public bool? UseDefaultVpcCni { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }
    [Input("vpcCniOptions")] public Inputs.VpcCniOptionsArgs? VpcCniOptions { get; set; }
    [Input("vpcId")] public Input<string>? VpcId { get; set; }
}

public sealed class ClusterGetKubeconfigArgs : CallArgs
{
    [Input("roleArn")] public Input<string>? RoleArn { get; set; }
}
