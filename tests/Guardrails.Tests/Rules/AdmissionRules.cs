using System.Runtime.CompilerServices;

namespace Guardrails.Tests.Rules;

/// <summary>What the API server must refuse in a namespace that pipelines deploy to, and what it must not.</summary>
internal static class AdmissionRules
{
    private const string DefaultDeny = """{ "metadata": { "name": "default-deny" } }""";
    private const string OwnPolicy = """{ "metadata": { "name": "breathe" } }""";

    private static readonly AdmissionRequest[] Usual =
    [
        new("CREATE", "", "services", """{ "spec": { "type": "ClusterIP" } }"""),
        new("UPDATE", "", "services", """{ "spec": { "externalIPs": [] } }"""),
        Budget("""{ "maxUnavailable": 1 }"""),
        Budget("""{ "maxUnavailable": "25%" }"""),
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
        Budget("""{ "maxUnavailable": 0 }"""),
        Budget("""{ "maxUnavailable": "0%" }"""),
        Budget("""{ "maxUnavailable": "00%" }"""),
        Budget("""{ "minAvailable": 3 }"""),
        Budget("""{ "maxUnavailable": 0 }""", "UPDATE"),
    ]);

    public static readonly Rule A_deployer_cannot_change_the_default_deny_policy = Refuses(
    [
        new("UPDATE", "networking.k8s.io", "networkpolicies", DefaultDeny),
        new("DELETE", "networking.k8s.io", "networkpolicies", DefaultDeny),
    ]);

    public static readonly Rule What_a_workload_needs_is_admitted = Admits(Usual);

    public static readonly Rule An_administrator_and_the_namespace_controller_can_clean_up = Admits(
    [
        new("UPDATE", "networking.k8s.io", "networkpolicies", DefaultDeny) { IsAdministrator = true },
        new("DELETE", "networking.k8s.io", "networkpolicies", DefaultDeny) { IsAdministrator = true },
    ]);

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
