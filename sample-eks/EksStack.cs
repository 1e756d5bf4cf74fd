using System.Collections.Immutable;
using Pulumi;
using Pulumi.Eks;
using Kubernetes = Pulumi.Kubernetes;

namespace SampleEks;

/// <summary>The second stack of the chain: the cluster, and the namespaces to deploy to.</summary>
public sealed class EksStack : Stack
{
    /// <summary>The cluster's name in EKS.</summary>
    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; }

    /// <summary>A kubeconfig, in JSON, that enters the cluster as whoever uses it; a secret.</summary>
    [Output("kubeconfig")]
    public Output<string> Kubeconfig { get; private set; }

    /// <summary>For each namespace of the settings, its quota: <c>cpu</c>, <c>memoryGb</c>, <c>pods</c>.</summary>
    [Output("quotas")]
    public Output<ImmutableDictionary<string, ImmutableDictionary<string, int>>> Quotas { get; private set; }

    /// <summary>Declares the stack.</summary>
    public EksStack() : this(null)
    {
    }

    /// <summary>Declares the stack with options, such as the transformations that let a test observe it.</summary>
    public EksStack(StackOptions? options) : base(options)
    {
        var settings = SettingsReader.Read<Settings>();
        foreach (var warning in settings.Warnings())
        {
            Log.Warn(warning);
        }

        var clusterName = settings.Cluster.Name ?? $"sample-eks-{settings.Environment}";

        var iam = new StackReference(
            settings.IamStack ?? $"{Deployment.Instance.OrganizationName}/sample-iam/{settings.Environment}");
        var automationRoleArn = iam.RequireText("automationRoleArn");

        var network = new Network("vpc", new()
        {
            Settings = settings.Network,
            Region = new Config("aws").Require("region"),
            FlowLogGroupName = $"/aws/eks/{clusterName}/flow-logs",
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

        var podIdentity = new PodIdentity("pod-identity", new()
        {
            Settings = settings.Cluster,
            Cluster = cluster,
            ClusterName = clusterName,
        });

        // In auto mode, AWS provides the nodes.
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

        // EKS runs its own copy of CoreDNS and never upgrades it: the add-on takes it over, at a decided version.
        var addons = settings.Cluster.Addons;
        foreach (var (addon, pinned) in new[] { ("coredns", addons.CoreDns), ("metrics-server", addons.MetricsServer) })
        {
            _ = new Addon(addon, new()
            {
                Cluster = cluster,
                AddonName = addon,
                AddonVersion = AddonVersion.Of(addon, pinned, settings.Cluster.Version),
                ResolveConflictsOnCreate = "OVERWRITE",
                ResolveConflictsOnUpdate = "OVERWRITE",
            }, new() { DependsOn = { compute } });
        }

        var kubernetes = new Kubernetes.Provider("eks-cluster", new()
        {
            KubeConfig = Output.CreateSecret(cluster.KubeconfigJson),
        });
        var policies = new AdmissionPolicies("deploy", new()
        {
            Namespaces = [.. settings.Namespaces.Keys],
        }, new() { Providers = { kubernetes } });
        foreach (var (name, @namespace) in settings.Namespaces)
        {
            _ = new DeployNamespace(name, new()
            {
                Settings = @namespace,
                KubernetesVersion = settings.Cluster.Version,
                Policies = policies.Bindings,
            }, new() { Providers = { kubernetes } });
        }

        ReaderRights.OfCluster(
        [
            ("", "namespaces", [.. settings.Namespaces.Keys]),
            ("admissionregistration.k8s.io", "validatingadmissionpolicies", policies.Names),
            ("admissionregistration.k8s.io", "validatingadmissionpolicybindings", policies.Names),
        ], new() { Provider = kubernetes });

        Quotas = Output.Create(settings.Namespaces.ToImmutableDictionary(
            one => one.Key,
            one => one.Value.Quota.ToOutput()));
        ClusterName = Output.Create(clusterName);
        // Without a role: whoever uses it enters as who they are, a preview as a reader and an update as the deployer.
        Kubeconfig = Output.CreateSecret(cluster.KubeconfigJson);
    }
}
