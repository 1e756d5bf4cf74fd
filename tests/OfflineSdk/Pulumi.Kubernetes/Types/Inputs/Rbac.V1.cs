namespace Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

public class ClusterRoleArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [field: Input("rules")] public InputList<PolicyRuleArgs> Rules { get => field ??= new(); set; }
}

public class ClusterRoleBindingArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("roleRef", required: true)] public Input<RoleRefArgs> RoleRef { get; set; } = null!;
    [field: Input("subjects")] public InputList<SubjectArgs> Subjects { get => field ??= new(); set; }
}

public class PolicyRuleArgs : ResourceArgs
{
    [field: Input("apiGroups")] public InputList<string> ApiGroups { get => field ??= new(); set; }
    [field: Input("resourceNames")] public InputList<string> ResourceNames { get => field ??= new(); set; }
    [field: Input("resources")] public InputList<string> Resources { get => field ??= new(); set; }
    [field: Input("verbs", required: true)] public InputList<string> Verbs { get => field ??= new(); set; }
}

public class RoleArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [field: Input("rules")] public InputList<PolicyRuleArgs> Rules { get => field ??= new(); set; }
}

public class RoleBindingArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("roleRef", required: true)] public Input<RoleRefArgs> RoleRef { get; set; } = null!;
    [field: Input("subjects")] public InputList<SubjectArgs> Subjects { get => field ??= new(); set; }
}

public class RoleRefArgs : ResourceArgs
{
    [Input("apiGroup")] public Input<string>? ApiGroup { get; set; }
    [Input("kind", required: true)] public Input<string> Kind { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
}

public class SubjectArgs : ResourceArgs
{
    [Input("apiGroup")] public Input<string>? ApiGroup { get; set; }
    [Input("kind", required: true)] public Input<string> Kind { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("namespace")] public Input<string>? Namespace { get; set; }
}
