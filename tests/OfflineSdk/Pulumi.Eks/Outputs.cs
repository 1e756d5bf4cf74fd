namespace Pulumi.Eks.Outputs;

[OutputType]
public sealed class AccessEntry
{
    public readonly ImmutableArray<string> KubernetesGroups;
    public readonly string PrincipalArn;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly Pulumi.Eks.AccessEntryType? Type;
    public readonly string Username;

    [OutputConstructor]
    private AccessEntry(
        ImmutableArray<string> kubernetesGroups, string principalArn, ImmutableDictionary<string, string> tags,
        Pulumi.Eks.AccessEntryType? type, string username)
    {
        KubernetesGroups = kubernetesGroups;
        PrincipalArn = principalArn;
        Tags = tags;
        Type = type;
        Username = username;
    }
}

[OutputType]
public sealed class CoreData
{
    public readonly ImmutableArray<AccessEntry> AccessEntries;
    public readonly Pulumi.Aws.Eks.Cluster Cluster;
    public readonly object Kubeconfig;
    public readonly Pulumi.Aws.Iam.OpenIdConnectProvider OidcProvider;
    public readonly ImmutableArray<string> PrivateSubnetIds;
    public readonly Pulumi.Kubernetes.Provider Provider;
    public readonly ImmutableArray<string> PublicSubnetIds;
    public readonly ImmutableArray<string> SubnetIds;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string VpcId;

    [OutputConstructor]
    private CoreData(
        ImmutableArray<AccessEntry> accessEntries, Pulumi.Aws.Eks.Cluster cluster, object kubeconfig,
        Pulumi.Aws.Iam.OpenIdConnectProvider oidcProvider, ImmutableArray<string> privateSubnetIds,
        Pulumi.Kubernetes.Provider provider, ImmutableArray<string> publicSubnetIds, ImmutableArray<string> subnetIds,
        ImmutableDictionary<string, string> tags, string vpcId)
    {
        AccessEntries = accessEntries;
        Cluster = cluster;
        Kubeconfig = kubeconfig;
        OidcProvider = oidcProvider;
        PrivateSubnetIds = privateSubnetIds;
        Provider = provider;
        PublicSubnetIds = publicSubnetIds;
        SubnetIds = subnetIds;
        Tags = tags;
        VpcId = vpcId;
    }
}
