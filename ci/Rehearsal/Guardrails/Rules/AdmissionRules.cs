using System.Runtime.CompilerServices;

namespace Guardrails.Rules;

/// <summary>What the API server must refuse in a namespace that pipelines deploy to, and what it must not.</summary>
internal static class AdmissionRules
{
    private const string DefaultDeny = """{ "metadata": { "name": "default-deny" } }""";
    private const string OwnPolicy = """{ "metadata": { "name": "breathe" } }""";

    private static readonly AdmissionRequest[] Usual =
    [
        new("CREATE", "", "services", """{ "spec": { "type": "ClusterIP" } }"""),
        new("UPDATE", "", "services", """{ "spec": { "externalIPs": [] } }"""),
        Budget("""{ "maxUnavailable": 1, "unhealthyPodEvictionPolicy": "AlwaysAllow" }"""),
        Budget("""{ "maxUnavailable": "10%", "unhealthyPodEvictionPolicy": "AlwaysAllow" }"""),
        Budget("""{ "maxUnavailable": 1, "unhealthyPodEvictionPolicy": "AlwaysAllow" }""", "UPDATE"),
        new("CREATE", "networking.k8s.io", "networkpolicies", OwnPolicy),
        new("UPDATE", "networking.k8s.io", "networkpolicies", OwnPolicy),
        new("DELETE", "networking.k8s.io", "networkpolicies", OwnPolicy),
    ];

    public static readonly Rule A_service_with_external_IPs_is_refused = Refuses(
    [
        new("CREATE", "", "services", """{ "spec": { "externalIPs": ["203.0.113.7"] } }"""),
        new("UPDATE", "", "services", """{ "spec": { "externalIPs": ["203.0.113.7"] } }"""),
    ]);

    public static readonly Rule A_budget_that_blocks_drains_is_refused = Refuses(
    [
        Budget("""{ "maxUnavailable": 0, "unhealthyPodEvictionPolicy": "AlwaysAllow" }"""),
        Budget("""{ "maxUnavailable": "0%", "unhealthyPodEvictionPolicy": "AlwaysAllow" }"""),
        Budget("""{ "maxUnavailable": "00%", "unhealthyPodEvictionPolicy": "AlwaysAllow" }"""),
        Budget("""{ "minAvailable": 3, "unhealthyPodEvictionPolicy": "AlwaysAllow" }"""),
        Budget("""{ "maxUnavailable": 0, "unhealthyPodEvictionPolicy": "AlwaysAllow" }""", "UPDATE"),
    ]);

    // Its pods count as undisrupted only when they are ready: one that never is blocks the drain of its node.
    public static readonly Rule A_budget_that_keeps_pods_that_are_not_ready_is_refused = Refuses(
    [
        Budget("""{ "maxUnavailable": 1 }"""),
        Budget("""{ "maxUnavailable": 1, "unhealthyPodEvictionPolicy": "IfHealthyBudget" }"""),
        Budget("""{ "maxUnavailable": 1 }""", "UPDATE"),
    ]);

    public static readonly Rule A_deployer_cannot_change_the_network_policies_that_a_namespace_starts_with = Rule.On([Types.NetworkPolicy], (policy, stack) =>
        from space in stack.Of(Types.Namespace)
        where space.Id == policy.Inputs.At("metadata.namespace").Text()
        from operation in new[] { "UPDATE", "DELETE" }
        where Admission.Denials(stack, space.Id!, new(operation, "networking.k8s.io", "networkpolicies", policy.Inputs.ToJsonString())).Count == 0
        select new Finding($"{operation} of {policy.Inputs.At("metadata.name").Text()}", "admitted"));

    public static readonly Rule What_a_workload_needs_is_admitted = Admits(Usual);

    public static readonly Rule An_administrator_and_the_namespace_controller_can_clean_up = Admits(
    [
        new("UPDATE", "networking.k8s.io", "networkpolicies", DefaultDeny) { IsAdministrator = true },
        new("DELETE", "networking.k8s.io", "networkpolicies", DefaultDeny) { IsAdministrator = true },
    ]);

    // It adds a finalizer first; if that is refused, no node enforces the policy.
    public static readonly Rule The_controller_that_enforces_network_policies_is_admitted = Admits(
        [new("UPDATE", "networking.k8s.io", "networkpolicies", DefaultDeny) { EnforcesPolicies = true }]);

    public static readonly Rule Other_namespaces_are_left_alone = Rule.On([Types.AdmissionBinding], (binding, stack) =>
        Admission.Denials(stack, "kube-system", new("CREATE", "", "services", """{ "spec": { "externalIPs": ["203.0.113.7"] } }""")).Count == 0
            ? []
            : [new("spec.matchResources.namespaceSelector", binding.Inputs.At("spec.matchResources.namespaceSelector").Show())]);

    public static readonly Rule An_admission_policy_that_fails_refuses =
        Rule.On([Types.AdmissionPolicy], policy => policy.Must("spec.failurePolicy", policy => policy.Text() == "Fail"));

    private static AdmissionRequest Budget(string spec, string operation = "CREATE") =>
        new(operation, "policy", "poddisruptionbudgets", $$"""{ "spec": {{spec}} }""");

    private static Rule Refuses(AdmissionRequest[] requests, [CallerMemberName] string name = "") => Throughout(requests, isRefused: true, name);

    private static Rule Admits(AdmissionRequest[] requests, [CallerMemberName] string name = "") => Throughout(requests, isRefused: false, name);

    private static Rule Throughout(AdmissionRequest[] requests, bool isRefused, string name) =>
        Rule.On([Types.Namespace], (@namespace, stack) =>
            from request in requests
            let denials = Admission.Denials(stack, @namespace.Id!, request)
            where denials.Count > 0 != isRefused
            select new Finding($"{request.Operation} of {request.Resource} {request.Object}", isRefused ? "admitted" : string.Join(" ", denials)), name);
}
