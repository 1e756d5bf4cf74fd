using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Apps.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace SampleK8sApp;

/// <summary>The pods of the workload and the service in front of them.</summary>
public sealed class Workload : ComponentResource
{
    /// <summary>The Deployment's name in Kubernetes.</summary>
    [Output("deploymentName")]
    public Output<string> DeploymentName { get; private set; }

    /// <summary>Where the workload is reached from inside the cluster.</summary>
    [Output("url")]
    public Output<string> Url { get; private set; }

    /// <summary>Creates the Deployment, the Service, and what keeps them available and isolated.</summary>
    public Workload(string name, WorkloadArgs args, ComponentResourceOptions? options = null)
        : base("sample-k8sapp:index:Workload", name, args, options)
    {
        var settings = args.Settings;
        var labels = new InputMap<string> { ["app.kubernetes.io/name"] = name };
        var podLabels = new InputMap<string>
        {
            ["app.kubernetes.io/name"] = name,
            [Isolation.NoEgress.Key] = Isolation.NoEgress.Value,
        };
        var selector = new LabelSelectorArgs { MatchLabels = labels };
        var metadata = new ObjectMetaArgs { Name = name, Namespace = settings.Namespace, Labels = labels };

        var isolation = Isolation.Of(name, metadata, selector, settings.Callers ?? [], new() { Parent = this });
        var deployment = new Pulumi.Kubernetes.Apps.V1.Deployment(name, new()
        {
            Metadata = metadata,
            Spec = new DeploymentSpecArgs
            {
                // How many pods to start with: left out, the API server would set 1.
                Replicas = settings.Replicas.Min,
                RevisionHistoryLimit = 5,
                Selector = selector,
                Strategy = new DeploymentStrategyArgs
                {
                    Type = "RollingUpdate",
                    RollingUpdate = new RollingUpdateDeploymentArgs { MaxSurge = Room.Surge, MaxUnavailable = 0 },
                },
                Template = new PodTemplateSpecArgs
                {
                    Metadata = new ObjectMetaArgs { Labels = podLabels },
                    Spec = Pod.Spec(name, args.Image, settings, selector),
                },
            },
        }, new()
        {
            Parent = this,
            DependsOn = { isolation },
            // Afterwards the autoscaler sets the number, and an update that sent one would conflict with it.
            IgnoreChanges = { "spec.replicas" },
        });

        var service = new Service(name, new()
        {
            Metadata = metadata,
            Spec = new ServiceSpecArgs
            {
                Type = "ClusterIP",
                Selector = labels,
                Ports = { new ServicePortArgs { Name = "http", Port = 80, TargetPort = "http" } },
            },
        }, new() { Parent = this, DependsOn = { deployment } });

        Availability.Keep(name, settings.Replicas, metadata, selector, new()
        {
            Parent = this,
            DependsOn = { deployment },
        });

        DeploymentName = deployment.Metadata.Apply(meta => meta.Name);
        Url = service.Metadata.Apply(meta => $"http://{meta.Name}.{meta.Namespace}.svc.cluster.local");
        RegisterOutputs();
    }
}

/// <summary>The arguments of <see cref="Workload"/>.</summary>
public sealed class WorkloadArgs : ResourceArgs
{
    /// <summary>The stack's settings.</summary>
    public required Settings Settings { get; init; }

    /// <summary>The image, by digest.</summary>
    public required Input<string> Image { get; init; }
}
