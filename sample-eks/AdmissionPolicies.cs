using Pulumi;
using Pulumi.Kubernetes.AdmissionRegistration.V1;
using Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace SampleEks;

/// <summary>
/// What RBAC cannot tell apart and a quota cannot count, refused by the API server: in the namespaces that pipelines
/// deploy to, and only there.
/// </summary>
public sealed class AdmissionPolicies : ComponentResource
{
    // Cluster administrators pass, and the controllers that clean up a deleted namespace.
    private const string IsAdministrator =
        "authorizer.group('admissionregistration.k8s.io').resource('validatingadmissionpolicies')"
        + ".check('delete').allowed()";

    // EKS's network policy controller adds a finalizer to each policy before it enforces it.
    private const string EnforcesPolicies =
        "authorizer.group('networking.k8s.aws').resource('policyendpoints').check('update').allowed()";

    private static readonly string[] Changes = ["CREATE", "UPDATE"];

    private static readonly AdmissionRule[] Rules =
    [
        new("no-external-ips", "", "services", Changes)
        {
            Expression = "!has(object.spec.externalIPs) || size(object.spec.externalIPs) == 0",
            Message = "A Service may not claim external IPs: it would take over the cluster's traffic to them "
                + "(CVE-2020-8554).",
        },
        new("drainable-budgets", "policy", "poddisruptionbudgets", Changes)
        {
            // minAvailable is always refused: the budget does not show whether it equals the number of pods.
            // Without AlwaysAllow, a pod that never becomes ready blocks the drain of its node.
            Expression = "has(object.spec.maxUnavailable) && !string(object.spec.maxUnavailable).matches('^0+%?$')"
                + " && has(object.spec.unhealthyPodEvictionPolicy)"
                + " && object.spec.unhealthyPodEvictionPolicy == 'AlwaysAllow'",
            Message = "A PodDisruptionBudget must set maxUnavailable to 1 or more, and unhealthyPodEvictionPolicy to "
                + "AlwaysAllow: otherwise it can block drains.",
        },
        new("base-network-policies", "networking.k8s.io", "networkpolicies", ["UPDATE", "DELETE"])
        {
            Expression = $"!(oldObject.metadata.name in ['{BasePolicies.DefaultDeny}', '{BasePolicies.Egress}'])"
                + $" || {IsAdministrator} || {EnforcesPolicies}",
            Message = "Only cluster administrators may change or delete the network policies that the namespace was "
                + "created with.",
        },
    ];

    /// <summary>What puts the policies into force.</summary>
    public Resource[] Bindings { get; }

    /// <summary>The names in Kubernetes of the policies, and of their bindings.</summary>
    public string[] Names { get; }

    /// <summary>Creates the policies and binds them to the namespaces.</summary>
    public AdmissionPolicies(string name, AdmissionPoliciesArgs args, ComponentResourceOptions? options = null)
        : base("sample-eks:index:AdmissionPolicies", name, args, options)
    {
        Names = Rules.Select(rule => $"{name}-{rule.Name}").ToArray();
        Bindings = Rules.Select(rule => Bind(name, rule, args.Namespaces)).ToArray();
        RegisterOutputs();
    }

    private ValidatingAdmissionPolicyBinding Bind(string name, AdmissionRule rule, IReadOnlyList<string> namespaces)
    {
        var metadata = new ObjectMetaArgs { Name = $"{name}-{rule.Name}" };
        var policy = new ValidatingAdmissionPolicy($"{name}-{rule.Name}", new()
        {
            Metadata = metadata,
            Spec = new ValidatingAdmissionPolicySpecArgs
            {
                FailurePolicy = "Fail",
                MatchConstraints = new MatchResourcesArgs
                {
                    ResourceRules =
                    {
                        new NamedRuleWithOperationsArgs
                        {
                            ApiGroups = { rule.Group },
                            ApiVersions = { "v1" },
                            Resources = { rule.Resource },
                            Operations = rule.Operations,
                            Scope = "Namespaced",
                        },
                    },
                },
                Validations =
                {
                    new ValidationArgs { Expression = rule.Expression, Message = rule.Message, Reason = "Forbidden" },
                },
            },
        }, new() { Parent = this });

        return new($"{name}-{rule.Name}", new()
        {
            Metadata = metadata,
            Spec = new ValidatingAdmissionPolicyBindingSpecArgs
            {
                PolicyName = $"{name}-{rule.Name}",
                ValidationActions = { "Deny" },
                MatchResources = new MatchResourcesArgs
                {
                    NamespaceSelector = new LabelSelectorArgs
                    {
                        MatchExpressions =
                        {
                            // The API server itself sets this label: nobody can take a namespace out of scope.
                            new LabelSelectorRequirementArgs
                            {
                                Key = "kubernetes.io/metadata.name",
                                Operator = "In",
                                Values = namespaces.ToArray(),
                            },
                        },
                    },
                },
            },
        }, new() { Parent = this, DependsOn = { policy } });
    }

    private sealed record AdmissionRule(string Name, string Group, string Resource, string[] Operations)
    {
        public required string Expression { get; init; }

        public required string Message { get; init; }
    }
}

/// <summary>The arguments of <see cref="AdmissionPolicies"/>.</summary>
public sealed class AdmissionPoliciesArgs : ResourceArgs
{
    /// <summary>Names of the namespaces in which the policies apply.</summary>
    public required IReadOnlyList<string> Namespaces { get; init; }
}
