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
    [Input("instanceType")] public Input<string>? InstanceType { get; set; }
    [Input("keyName")] public Input<string>? KeyName { get; set; }
    [field: Input("labels")] public InputMap<string> Labels { get => field ??= new(); set; }
    [Input("maxSize")] public Input<int>? MaxSize { get; set; }
    [Input("minSize")] public Input<int>? MinSize { get; set; }
    [Input("nodeAssociatePublicIpAddress")] public Input<bool>? NodeAssociatePublicIpAddress { get; set; }
    [Input("operatingSystem")] public Input<Pulumi.Eks.OperatingSystem>? OperatingSystem { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }
}

public sealed class CoreDataArgs : ResourceArgs
{
    [field: Input("accessEntries")] public InputList<AccessEntryArgs> AccessEntries { get => field ??= new(); set; }
    [Input("cluster", required: true)] public Input<Pulumi.Aws.Eks.Cluster> Cluster { get; set; } = null!;
    [Input("clusterIamRole", required: true)] public Input<Pulumi.Aws.Iam.Role> ClusterIamRole { get; set; } = null!;
    [Input("endpoint", required: true)] public Input<string> Endpoint { get; set; } = null!;
    [field: Input("instanceRoles", required: true)] public InputList<Pulumi.Aws.Iam.Role> InstanceRoles { get => field ??= new(); set; }
    [Input("kubeconfig")] public Input<object>? Kubeconfig { get; set; }
    [Input("nodeGroupOptions", required: true)] public Input<ClusterNodeGroupOptionsArgs> NodeGroupOptions { get; set; } = null!;
    [Input("oidcProvider")] public Input<Pulumi.Aws.Iam.OpenIdConnectProvider>? OidcProvider { get; set; }
    [field: Input("privateSubnetIds")] public InputList<string> PrivateSubnetIds { get => field ??= new(); set; }
    [Input("provider", required: true)] public Input<Pulumi.Kubernetes.Provider> Provider { get; set; } = null!;
    [field: Input("publicSubnetIds")] public InputList<string> PublicSubnetIds { get => field ??= new(); set; }
    [field: Input("subnetIds", required: true)] public InputList<string> SubnetIds { get => field ??= new(); set; }
    [field: Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
    [Input("vpcId", required: true)] public Input<string> VpcId { get; set; } = null!;
}

public sealed class CoreDnsAddonOptionsArgs : ResourceArgs
{
    [Input("enabled")] public bool? Enabled { get; set; } = true;
    [Input("resolveConflictsOnCreate")] public Pulumi.Eks.ResolveConflictsOnCreate? ResolveConflictsOnCreate { get; set; } = Pulumi.Eks.ResolveConflictsOnCreate.Overwrite;
    [Input("resolveConflictsOnUpdate")] public Pulumi.Eks.ResolveConflictsOnUpdate? ResolveConflictsOnUpdate { get; set; } = Pulumi.Eks.ResolveConflictsOnUpdate.Overwrite;
}

public sealed class KubeProxyAddonOptionsArgs : ResourceArgs
{
    [Input("enabled")] public bool? Enabled { get; set; }
    [Input("resolveConflictsOnCreate")] public Pulumi.Eks.ResolveConflictsOnCreate? ResolveConflictsOnCreate { get; set; } = Pulumi.Eks.ResolveConflictsOnCreate.Overwrite;
    [Input("resolveConflictsOnUpdate")] public Pulumi.Eks.ResolveConflictsOnUpdate? ResolveConflictsOnUpdate { get; set; } = Pulumi.Eks.ResolveConflictsOnUpdate.Overwrite;
    [Input("version")] public Input<string>? Version { get; set; }
}

public sealed class VpcCniOptionsArgs : ResourceArgs
{
    [Input("addonVersion")] public Input<string>? AddonVersion { get; set; }
    [Input("enableNetworkPolicy")] public Input<bool>? EnableNetworkPolicy { get; set; }
    [Input("logLevel")] public Input<string>? LogLevel { get; set; }
    [Input("resolveConflictsOnCreate")] public Pulumi.Eks.ResolveConflictsOnCreate? ResolveConflictsOnCreate { get; set; } = Pulumi.Eks.ResolveConflictsOnCreate.Overwrite;
    [Input("resolveConflictsOnUpdate")] public Pulumi.Eks.ResolveConflictsOnUpdate? ResolveConflictsOnUpdate { get; set; } = Pulumi.Eks.ResolveConflictsOnUpdate.Overwrite;
    [Input("warmIpTarget")] public Input<int>? WarmIpTarget { get; set; }
}
