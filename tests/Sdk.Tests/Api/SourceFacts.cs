namespace Sdk.Tests.Api;

/// <summary>Types that the facts do not list, read in the public source of the packages.</summary>
internal static class SourceFacts
{
    public const string Text = """

        class Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.MatchConditionArgs : Pulumi.ResourceArgs
          ctor()
          Pulumi.Input<string> Expression { get; set; }  [Input("expression", true)]
          Pulumi.Input<string> Name { get; set; }  [Input("name", true)]

        class Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.MatchResourcesArgs : Pulumi.ResourceArgs
          ctor()
          Pulumi.Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? NamespaceSelector { get; set; }  [Input("namespaceSelector")]
          backing _resourceRules: Pulumi.InputList<Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.NamedRuleWithOperationsArgs>  [Input("resourceRules")]
          Pulumi.InputList<Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.NamedRuleWithOperationsArgs> ResourceRules { get; set; }

        class Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.NamedRuleWithOperationsArgs : Pulumi.ResourceArgs
          ctor()
          backing _apiGroups: Pulumi.InputList<string>  [Input("apiGroups")]
          Pulumi.InputList<string> ApiGroups { get; set; }
          backing _apiVersions: Pulumi.InputList<string>  [Input("apiVersions")]
          Pulumi.InputList<string> ApiVersions { get; set; }
          backing _operations: Pulumi.InputList<string>  [Input("operations")]
          Pulumi.InputList<string> Operations { get; set; }
          backing _resources: Pulumi.InputList<string>  [Input("resources")]
          Pulumi.InputList<string> Resources { get; set; }
          Pulumi.Input<string>? Scope { get; set; }  [Input("scope")]

        class Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidatingAdmissionPolicyArgs : Pulumi.ResourceArgs
          ctor()
          Pulumi.Input<string>? ApiVersion { get; set; }  [Input("apiVersion")]
          Pulumi.Input<string>? Kind { get; set; }  [Input("kind")]
          Pulumi.Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }  [Input("metadata")]
          Pulumi.Input<Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidatingAdmissionPolicySpecArgs>? Spec { get; set; }  [Input("spec")]

        class Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingArgs : Pulumi.ResourceArgs
          ctor()
          Pulumi.Input<string>? ApiVersion { get; set; }  [Input("apiVersion")]
          Pulumi.Input<string>? Kind { get; set; }  [Input("kind")]
          Pulumi.Input<Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }  [Input("metadata")]
          Pulumi.Input<Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingSpecArgs>? Spec { get; set; }  [Input("spec")]

        class Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingSpecArgs : Pulumi.ResourceArgs
          ctor()
          Pulumi.Input<Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.MatchResourcesArgs>? MatchResources { get; set; }  [Input("matchResources")]
          Pulumi.Input<string>? PolicyName { get; set; }  [Input("policyName")]
          backing _validationActions: Pulumi.InputList<string>  [Input("validationActions")]
          Pulumi.InputList<string> ValidationActions { get; set; }

        class Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidatingAdmissionPolicySpecArgs : Pulumi.ResourceArgs
          ctor()
          Pulumi.Input<string>? FailurePolicy { get; set; }  [Input("failurePolicy")]
          backing _matchConditions: Pulumi.InputList<Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.MatchConditionArgs>  [Input("matchConditions")]
          Pulumi.InputList<Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.MatchConditionArgs> MatchConditions { get; set; }
          Pulumi.Input<Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.MatchResourcesArgs>? MatchConstraints { get; set; }  [Input("matchConstraints")]
          backing _validations: Pulumi.InputList<Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidationArgs>  [Input("validations")]
          Pulumi.InputList<Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidationArgs> Validations { get; set; }

        class Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidationArgs : Pulumi.ResourceArgs
          ctor()
          Pulumi.Input<string> Expression { get; set; }  [Input("expression", true)]
          Pulumi.Input<string>? Message { get; set; }  [Input("message")]
          Pulumi.Input<string>? Reason { get; set; }  [Input("reason")]

        class Pulumi.Kubernetes.AdmissionRegistration.V1.ValidatingAdmissionPolicy : Pulumi.Kubernetes.KubernetesResource  [KubernetesResourceType("kubernetes:admissionregistration.k8s.io/v1:ValidatingAdmissionPolicy")]
          ctor(string name, Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidatingAdmissionPolicyArgs? args = null, Pulumi.CustomResourceOptions? options = null)
          Pulumi.Output<string> ApiVersion { get; }  [Output("apiVersion")]
          Pulumi.Output<string> Kind { get; }  [Output("kind")]
          Pulumi.Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; }  [Output("metadata")]

        class Pulumi.Kubernetes.AdmissionRegistration.V1.ValidatingAdmissionPolicyBinding : Pulumi.Kubernetes.KubernetesResource  [KubernetesResourceType("kubernetes:admissionregistration.k8s.io/v1:ValidatingAdmissionPolicyBinding")]
          ctor(string name, Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingArgs? args = null, Pulumi.CustomResourceOptions? options = null)
          Pulumi.Output<string> ApiVersion { get; }  [Output("apiVersion")]
          Pulumi.Output<string> Kind { get; }  [Output("kind")]
          Pulumi.Output<Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; }  [Output("metadata")]

        static class Pulumi.Aws.Eks.GetAddonVersion
          static Task<Pulumi.Aws.Eks.GetAddonVersionResult> InvokeAsync(Pulumi.Aws.Eks.GetAddonVersionArgs args, Pulumi.InvokeOptions? options = null)
          static Pulumi.Output<Pulumi.Aws.Eks.GetAddonVersionResult> Invoke(Pulumi.Aws.Eks.GetAddonVersionInvokeArgs args, Pulumi.InvokeOptions? options = null)
          static Pulumi.Output<Pulumi.Aws.Eks.GetAddonVersionResult> Invoke(Pulumi.Aws.Eks.GetAddonVersionInvokeArgs args, Pulumi.InvokeOutputOptions options)

        sealed class Pulumi.Aws.Eks.GetAddonVersionArgs : Pulumi.InvokeArgs
          ctor()
          string AddonName { get; set; }  [Input("addonName", true)]
          string KubernetesVersion { get; set; }  [Input("kubernetesVersion", true)]
          bool? MostRecent { get; set; }  [Input("mostRecent")]
          string? Region { get; set; }  [Input("region")]

        sealed class Pulumi.Aws.Eks.GetAddonVersionInvokeArgs : Pulumi.InvokeArgs
          ctor()
          Pulumi.Input<string> AddonName { get; set; }  [Input("addonName", true)]
          Pulumi.Input<string> KubernetesVersion { get; set; }  [Input("kubernetesVersion", true)]
          Pulumi.Input<bool>? MostRecent { get; set; }  [Input("mostRecent")]
          Pulumi.Input<string>? Region { get; set; }  [Input("region")]

        sealed class Pulumi.Aws.Eks.GetAddonVersionResult  [OutputType]
          field string AddonName
          field string Id
          field string KubernetesVersion
          field bool? MostRecent
          field string Region
          field string Version
        """;
}
