using Pulumi;
using Pulumi.Eks;
using Kubernetes = Pulumi.Kubernetes;

namespace SampleEks;

/// <summary>The second of the chain: the cluster, and the namespaces to deploy to.</summary>
public sealed class EksStack : Stack
{
    /// <summary>The cluster's name in EKS.</summary>
    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; }

    /// <summary>A kubeconfig, in JSON, that enters the cluster as the automation role; a secret.</summary>
    [Output("kubeconfig")]
    public Output<string> Kubeconfig { get; private set; }

    /// <summary>Declares the stack.</summary>
    public EksStack() : this(null)
    {
    }

    /// <summary>Declares the stack with options, such as transformations by which a test watches it.</summary>
    public EksStack(StackOptions? options) : base(options)
    {
        var settings = SettingsReader.Read<Settings>();
        var clusterName = settings.Cluster.Name ?? $"sample-eks-{settings.Environment}";

        var iam = new StackReference(settings.IamStack ?? $"{Deployment.Instance.OrganizationName}/sample-iam/{settings.Environment}");
        var automationRoleArn = iam.RequireText("automationRoleArn");

        var network = new Network("vpc", new()
        {
            Settings = settings.Network,
            Region = new Config("aws").Require("region"),
            LogRetentionDays = settings.Cluster.LogRetentionDays,
            Protect = settings.Protect,
        });

        var cluster = new ControlPlane("eks-cluster", new()
        {
            Settings = settings,
            ClusterName = clusterName,
            Network = network,
            AutomationRoleArn = automationRoleArn,
        }).Cluster;

        var podIdentity = new PodIdentity("pod-identity", new() { Cluster = cluster, ClusterName = clusterName });

        // In auto mode AWS brings the nodes.
        Resource compute = settings.Cluster.AutoMode
            ? cluster
            : new Nodes("nodes", new()
            {
                Settings = settings.Nodes,
                Cluster = cluster,
                Version = settings.Cluster.Version,
                SubnetIds = network.PrivateSubnetIds,
                Tags = new() { ["environment"] = settings.Environment, ["project"] = Deployment.Instance.ProjectName },
                DependsOn = podIdentity.Parts,
            });

        // EKS starts a copy of its own and leaves it behind at upgrades: the add-on takes it over.
        _ = new Addon("coredns", new() { Cluster = cluster, AddonName = "coredns", ResolveConflictsOnCreate = "OVERWRITE" }, new() { DependsOn = { compute } });

        // Autoscalers read the load from it; EKS does not bring it along.
        _ = new Addon("metrics-server", new() { Cluster = cluster, AddonName = "metrics-server" }, new() { DependsOn = { compute } });

        var kubernetes = new Kubernetes.Provider("eks-cluster", new() { KubeConfig = Output.CreateSecret(cluster.KubeconfigJson) });
        foreach (var (name, podSecurity) in new[] { ("automation", "baseline"), ("apps", "restricted") })
        {
            _ = new DeployNamespace(name, new() { PodSecurity = podSecurity, Quota = settings.Quota }, new() { Providers = { kubernetes } });
        }

        ClusterName = Output.Create(clusterName);
        Kubeconfig = Output.CreateSecret(cluster.GetKubeconfig(new() { RoleArn = automationRoleArn }));
    }
}
