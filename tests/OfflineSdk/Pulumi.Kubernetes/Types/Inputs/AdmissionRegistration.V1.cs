namespace Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1;

public class MatchConditionArgs : ResourceArgs
{
    [Input("expression", required: true)] public Input<string> Expression { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
}

public class MatchResourcesArgs : ResourceArgs
{
    [Input("namespaceSelector")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? NamespaceSelector { get; set; }
    [field: Input("resourceRules")] public InputList<NamedRuleWithOperationsArgs> ResourceRules { get => field ??= new(); set; }
}

public class NamedRuleWithOperationsArgs : ResourceArgs
{
    [field: Input("apiGroups")] public InputList<string> ApiGroups { get => field ??= new(); set; }
    [field: Input("apiVersions")] public InputList<string> ApiVersions { get => field ??= new(); set; }
    [field: Input("operations")] public InputList<string> Operations { get => field ??= new(); set; }
    [field: Input("resources")] public InputList<string> Resources { get => field ??= new(); set; }
    [Input("scope")] public Input<string>? Scope { get; set; }
}

public class ValidatingAdmissionPolicyArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec")] public Input<ValidatingAdmissionPolicySpecArgs>? Spec { get; set; }
}

public class ValidatingAdmissionPolicyBindingArgs : ResourceArgs
{
    [Input("apiVersion")] public Input<string>? ApiVersion { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("metadata")] public Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }
    [Input("spec")] public Input<ValidatingAdmissionPolicyBindingSpecArgs>? Spec { get; set; }
}

public class ValidatingAdmissionPolicyBindingSpecArgs : ResourceArgs
{
    [Input("matchResources")] public Input<MatchResourcesArgs>? MatchResources { get; set; }
    [Input("policyName")] public Input<string>? PolicyName { get; set; }
    [field: Input("validationActions")] public InputList<string> ValidationActions { get => field ??= new(); set; }
}

public class ValidatingAdmissionPolicySpecArgs : ResourceArgs
{
    [Input("failurePolicy")] public Input<string>? FailurePolicy { get; set; }
    [field: Input("matchConditions")] public InputList<MatchConditionArgs> MatchConditions { get => field ??= new(); set; }
    [Input("matchConstraints")] public Input<MatchResourcesArgs>? MatchConstraints { get; set; }
    [field: Input("validations")] public InputList<ValidationArgs> Validations { get => field ??= new(); set; }
}

public class ValidationArgs : ResourceArgs
{
    [Input("expression", required: true)] public Input<string> Expression { get; set; } = null!;
    [Input("message")] public Input<string>? Message { get; set; }
    [Input("reason")] public Input<string>? Reason { get; set; }
}
