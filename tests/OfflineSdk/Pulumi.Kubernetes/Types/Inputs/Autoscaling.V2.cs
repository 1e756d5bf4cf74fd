namespace Pulumi.Kubernetes.Types.Inputs.Autoscaling.V2;

public class CrossVersionObjectReferenceArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind", required: true)] public Input<string> Kind { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
}

public class HorizontalPodAutoscalerArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec", required: true)] public Input<HorizontalPodAutoscalerSpecArgs> Spec { get; set; } = null!;
}

public class HorizontalPodAutoscalerSpecArgs : ResourceArgs
{
    [Input("maxReplicas", required: true)] public Input<int> MaxReplicas { get; set; } = null!;
    [field: Input("metrics")] public InputList<MetricSpecArgs> Metrics { get => field ??= new(); set; }
    [Input("minReplicas")] public Input<int>? MinReplicas { get; set; }
    [Input("scaleTargetRef", required: true)] public Input<CrossVersionObjectReferenceArgs> ScaleTargetRef { get; set; } = null!;
}

public class MetricIdentifierArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("selector")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? Selector { get; set; }
}

public class MetricSpecArgs : ResourceArgs
{
    [Input("object")] public Input<ObjectMetricSourceArgs>? Object { get; set; }
    [Input("pods")] public Input<PodsMetricSourceArgs>? Pods { get; set; }
    [Input("resource")] public Input<ResourceMetricSourceArgs>? Resource { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
}

public class MetricTargetArgs : ResourceArgs
{
    [Input("averageUtilization")] public Input<int>? AverageUtilization { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
    [Input("value")] public Input<string>? Value { get; set; }
}

public class ObjectMetricSourceArgs : ResourceArgs
{
    [Input("describedObject", required: true)] public Input<CrossVersionObjectReferenceArgs> DescribedObject { get; set; } = null!;
    [Input("metric", required: true)] public Input<MetricIdentifierArgs> Metric { get; set; } = null!;
    [Input("target", required: true)] public Input<MetricTargetArgs> Target { get; set; } = null!;
}

public class PodsMetricSourceArgs : ResourceArgs
{
    [Input("metric", required: true)] public Input<MetricIdentifierArgs> Metric { get; set; } = null!;
    [Input("target", required: true)] public Input<MetricTargetArgs> Target { get; set; } = null!;
}

public class ResourceMetricSourceArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("target", required: true)] public Input<MetricTargetArgs> Target { get; set; } = null!;
}
