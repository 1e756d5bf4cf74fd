namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

public class DeploymentArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec")] public Input<DeploymentSpecArgs>? Spec { get; set; }
}

public class DeploymentSpecArgs : ResourceArgs
{
    [Input("paused")] public Input<bool>? Paused { get; set; }
    [Input("replicas")] public Input<int>? Replicas { get; set; }
    [Input("revisionHistoryLimit")] public Input<int>? RevisionHistoryLimit { get; set; }
    [Input("selector", required: true)] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs> Selector { get; set; } = null!;
    [Input("strategy")] public Input<DeploymentStrategyArgs>? Strategy { get; set; }
    [Input("template", required: true)] public Input<Pulumi.Kubernetes.Types.Inputs.Core.V1.PodTemplateSpecArgs> Template { get; set; } = null!;
}

public class DeploymentStrategyArgs : ResourceArgs
{
    [Input("rollingUpdate")] public Input<RollingUpdateDeploymentArgs>? RollingUpdate { get; set; }
    [Input("type")] public Input<string>? Type { get; set; }
}

public class RollingUpdateDeploymentArgs : ResourceArgs
{
    [Input("maxSurge")] public InputUnion<int, string>? MaxSurge { get; set; }
    [Input("maxUnavailable")] public InputUnion<int, string>? MaxUnavailable { get; set; }
}
