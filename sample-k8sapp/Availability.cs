using Pulumi;
using Pulumi.Kubernetes.Autoscaling.V2;
using Pulumi.Kubernetes.Policy.V1;
using Pulumi.Kubernetes.Types.Inputs.Autoscaling.V2;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Policy.V1;

namespace SampleK8sApp;

/// <summary>Keeps enough pods running, under load and while nodes are drained.</summary>
public static class Availability
{
    // Leaves room for what arrives while a pod starts.
    private const int TargetCpuPercent = 70;

    /// <summary>Creates an autoscaler, and a disruption budget where there may be several pods.</summary>
    public static void Keep(
        string name,
        ReplicaSettings replicas,
        ObjectMetaArgs metadata,
        LabelSelectorArgs selector,
        CustomResourceOptions options)
    {
        // For a fixed number too: a change to one would race with an autoscaler that Pulumi deletes last.
        _ = new HorizontalPodAutoscaler(name, new()
        {
            Metadata = metadata,
            Spec = new HorizontalPodAutoscalerSpecArgs
            {
                ScaleTargetRef = new CrossVersionObjectReferenceArgs
                {
                    ApiVersion = "apps/v1",
                    Kind = "Deployment",
                    Name = name,
                },
                MinReplicas = replicas.Min,
                MaxReplicas = replicas.Max,
                Metrics =
                {
                    new MetricSpecArgs
                    {
                        Type = "Resource",
                        Resource = new ResourceMetricSourceArgs
                        {
                            Name = "cpu",
                            Target = new MetricTargetArgs
                            {
                                Type = "Utilization",
                                AverageUtilization = TargetCpuPercent,
                            },
                        },
                    },
                },
            },
        }, options);

        if (replicas.Max > 1)
        {
            _ = new PodDisruptionBudget(name, new()
            {
                Metadata = metadata,
                Spec = new PodDisruptionBudgetSpecArgs
                {
                    MaxUnavailable = 1,
                    Selector = selector,
                    // A pod that never becomes ready must not block the drain of its node.
                    UnhealthyPodEvictionPolicy = "AlwaysAllow",
                },
            }, options);
        }
    }
}
