using Pulumi.Kubernetes.AdmissionRegistration.V1;
using Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Guardrails.Tests.Violations;

/// <summary>Admission policies of a namespace that break no rule, until a test leaves one out or changes it.</summary>
internal static class SoundAdmission
{
    private const string MayDelete = "authorizer.group('apps').resource('deployments').check('delete').allowed()";

    private const string OtherPolicy =
        "oldObject == null || !(oldObject.metadata.name in ['default-deny', 'policy'])";

    private const string Enforces =
        "authorizer.group('networking.k8s.aws').resource('policyendpoints').check('update').allowed()";

    public const string Disrupts = "has(object.spec.maxUnavailable) && !string(object.spec.maxUnavailable).matches('^0+%?$')";

    public const string AdministratorsOnly = $"{OtherPolicy} || {MayDelete}";

    public const string ControllerOnly = $"{OtherPolicy} || {Enforces}";

    public const string EvictsUnhealthy =
        "has(object.spec.unhealthyPodEvictionPolicy) && object.spec.unhealthyPodEvictionPolicy == 'AlwaysAllow'";

    public static void Policies(string? without = null, Action<ValidatingAdmissionPolicySpecArgs>? change = null, string? @namespace = "apps")
    {
        foreach (var (name, group, expression) in new[]
        {
            ("services", "", "!has(object.spec.externalIPs) || size(object.spec.externalIPs) == 0"),
            ("poddisruptionbudgets", "policy", $"{Disrupts} && {EvictsUnhealthy}"),
            ("networkpolicies", "networking.k8s.io", $"{AdministratorsOnly} || {Enforces}"),
        })
        {
            if (name != without)
            {
                Policy(name, name, group, expression, change, @namespace);
            }
        }
    }

    public static void Policy(
        string name, string resource, string group, string expression, Action<ValidatingAdmissionPolicySpecArgs>? change = null, string? @namespace = "apps")
    {
        var spec = new ValidatingAdmissionPolicySpecArgs
        {
            FailurePolicy = "Fail",
            MatchConstraints = new MatchResourcesArgs
            {
                ResourceRules =
                {
                    new NamedRuleWithOperationsArgs
                    {
                        ApiGroups = { group },
                        ApiVersions = { "v1" },
                        Operations = { "CREATE", "UPDATE", "DELETE" },
                        Resources = { resource },
                    },
                },
            },
            Validations = { new ValidationArgs { Expression = expression, Message = name } },
        };
        // A deleted object has no spec to look at.
        if (resource != "networkpolicies")
        {
            spec.Validations = [new ValidationArgs { Expression = $"object == null || ({expression})", Message = name }];
        }

        change?.Invoke(spec);
        var policy = new ValidatingAdmissionPolicy(name, new() { Metadata = new ObjectMetaArgs { Name = name }, Spec = spec });
        _ = new ValidatingAdmissionPolicyBinding(name, new()
        {
            Metadata = new ObjectMetaArgs { Name = name },
            Spec = new ValidatingAdmissionPolicyBindingSpecArgs
            {
                PolicyName = policy.Metadata.Apply(metadata => metadata.Name),
                ValidationActions = { "Deny" },
                MatchResources = new MatchResourcesArgs { NamespaceSelector = Selector(@namespace) },
            },
        });
    }

    private static LabelSelectorArgs Selector(string? @namespace) => @namespace is null ? new() : new()
    {
        MatchExpressions =
        {
            new LabelSelectorRequirementArgs { Key = "kubernetes.io/metadata.name", Operator = "In", Values = { @namespace } },
        },
    };
}
