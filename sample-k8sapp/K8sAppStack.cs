using Pulumi;
using Kubernetes = Pulumi.Kubernetes;

namespace SampleK8sApp;

/// <summary>The last stack of the chain: the workload, from its source to its pods.</summary>
public sealed class K8sAppStack : Stack
{
    private const string App = "breathe";

    /// <summary>The deployed image, as <c>repository@sha256:…</c>.</summary>
    [Output("imageDigest")]
    public Output<string> ImageDigest { get; private set; }

    /// <summary>The Deployment's name in Kubernetes.</summary>
    [Output("deploymentName")]
    public Output<string> DeploymentName { get; private set; }

    /// <summary>Where the workload is reached from inside the cluster.</summary>
    [Output("url")]
    public Output<string> Url { get; private set; }

    /// <summary>Declares the stack.</summary>
    public K8sAppStack() : this(null)
    {
    }

    /// <summary>Declares the stack with options, such as the transformations that let a test observe it.</summary>
    public K8sAppStack(StackOptions? options) : base(options)
    {
        var settings = SettingsReader.Read<Settings>();

        var cluster = new StackReference(settings.ClusterStack ?? $"{Deployment.Instance.OrganizationName}/sample-eks/{settings.Environment}");
        var kubernetes = new Kubernetes.Provider("cluster", new() { KubeConfig = cluster.RequireKubeconfig() });

        // Fails in the preview, before anything is created.
        _ = Room.Check(cluster, settings);

        var registry = new Registry(App, new() { Settings = settings });
        var image = new AppImage(App, new()
        {
            Registry = registry,
            Platform = settings.Platform,
            // Local runs have no CI_COMMIT_SHA.
            Commit = System.Environment.GetEnvironmentVariable("CI_COMMIT_SHA") ?? Registry.LocalTag,
        });

        var workload = new Workload(App, new() { Settings = settings, Image = image.Digest }, new() { Providers = { kubernetes } });

        (ImageDigest, DeploymentName, Url) = (image.Digest, workload.DeploymentName, workload.Url);
    }
}
