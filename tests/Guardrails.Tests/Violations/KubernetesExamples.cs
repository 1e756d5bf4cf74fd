using Guardrails.Rules;
using Pulumi.Kubernetes.Types.Inputs.AdmissionRegistration.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using static Guardrails.Tests.Violations.SoundNamespace;
using static Guardrails.Tests.Violations.SoundWorkload;

namespace Guardrails.Tests.Violations;

internal static class KubernetesExamples
{
    public static IEnumerable<Example> All =>
    [
        new(PodRules.A_container_is_restarted_when_it_hangs, _ => Deployment(container: container => container.LivenessProbe = null)),
        new(PodRules.A_container_gets_requests_only_when_it_is_ready, _ => Deployment(container: container => container.ReadinessProbe = null)),
        new(PodRules.A_container_asks_for_CPU_and_memory, _ => Deployment(container: container => container.Resources = Resources(requests: false, limits: true))),
        new(PodRules.A_container_is_limited_in_CPU_and_memory, _ => Deployment(container: container => container.Resources = Resources(requests: true, limits: false))),
        new(PodRules.An_image_is_pinned_by_its_digest, _ => Deployment(container: container => container.Image = "registry/app:1.0")),
        new(PodRules.A_container_cannot_gain_privileges, _ => Deployment(security: security => security.AllowPrivilegeEscalation = null)),
        new(PodRules.No_container_is_privileged, _ => Deployment(security: security => security.Privileged = true)),
        new(PodRules.A_container_drops_all_capabilities, _ => Deployment(security: security => security.Capabilities = null)),
        new(PodRules.A_container_adds_no_capability, _ => Deployment(security: security => security.Capabilities = new CapabilitiesArgs { Drop = { "ALL" }, Add = { "NET_ADMIN" } })),
        new(PodRules.A_container_cannot_write_to_its_image, _ => Deployment(security: security => security.ReadOnlyRootFilesystem = null)),
        new(PodRules.No_container_takes_a_port_of_its_node, _ => Deployment(container: container => container.Ports = [new ContainerPortArgs { ContainerPortValue = 80, HostPort = 80 }])),
        new(PodRules.A_pod_does_not_run_as_root, _ => Deployment(identity: identity => identity.RunAsNonRoot = null)),
        new(PodRules.A_pod_runs_as_a_user_by_number, _ => Deployment(identity: identity => identity.RunAsUser = null)),
        new(PodRules.A_pod_is_confined_by_seccomp, _ => Deployment(identity: identity => identity.SeccompProfile = new SeccompProfileArgs { Type = "Unconfined" })),
        new(PodRules.A_pod_has_no_token_of_the_cluster, _ => Deployment(pod => pod.AutomountServiceAccountToken = null)),
        new(PodRules.A_pod_shares_nothing_with_its_node, _ => Deployment(pod => pod.HostNetwork = true)),
        new(PodRules.A_pod_shares_nothing_with_its_node, _ => Deployment(pod => pod.Volumes = [new VolumeArgs { Name = "root", HostPath = new HostPathVolumeSourceArgs { Path = "/" } }])),
        new(PodRules.A_stopping_pod_still_answers_while_nodes_hear_of_it, _ => Deployment(container: container => container.Lifecycle = null)),

        new(AvailabilityRules.More_than_one_pod_has_a_disruption_budget, _ => Deployment(Spread, spec: spec => spec.Replicas = 2)),
        new(AvailabilityRules.More_than_one_pod_has_a_disruption_budget, _ => Both(() => Deployment(Spread, isForced: false, isIgnored: true), () => Scaler())),
        new(AvailabilityRules.More_than_one_pod_has_a_disruption_budget, _ => Both(() => Deployment(Spread, spec: spec => spec.Replicas = 2), () => Budget("another"))),
        new(AvailabilityRules.A_disruption_budget_lets_nodes_be_drained, _ => Budget(change: budget => budget.MaxUnavailable = 0)),
        new(AvailabilityRules.A_disruption_budget_lets_nodes_be_drained, _ => Budget(change: budget => budget.MaxUnavailable = "00%")),
        new(AvailabilityRules.A_disruption_budget_lets_nodes_be_drained, _ => Budget(change: budget => budget.MaxUnavailable = null)),
        new(AvailabilityRules.A_disruption_budget_lets_nodes_be_drained, _ => Budget(change: budget => budget.MinAvailable = 2)),
        new(AvailabilityRules.A_disruption_budget_lets_nodes_be_drained, _ => Budget(change: budget => budget.UnhealthyPodEvictionPolicy = null)),
        new(AvailabilityRules.A_pod_has_one_disruption_budget, _ => Both(() => Deployment(), () => Budget(), () => Budget(name: "again"))),
        new(AvailabilityRules.More_than_one_pod_is_spread_over_zones, _ => Both(() => Deployment(spec: spec => spec.Replicas = 2), () => Budget())),
        new(AvailabilityRules.An_update_takes_no_pod_away_before_another_is_there, _ => Deployment(spec: spec => spec.Strategy = Strategy(maxUnavailable: 1))),
        new(AvailabilityRules.A_deployment_starts_with_a_stated_number_of_pods, _ => Deployment(spec: spec => spec.Replicas = null)),
        new(AvailabilityRules.A_deployment_starts_with_a_stated_number_of_pods,
            _ => Both(() => Deployment(Spread, isForced: false, isIgnored: true, spec: spec => spec.Replicas = 2), () => Budget(), () => Scaler())),
        new(AvailabilityRules.An_autoscaler_or_the_program_sets_the_number_of_pods_and_not_both, _ => Deployment(isForced: false)),
        new(AvailabilityRules.An_autoscaler_or_the_program_sets_the_number_of_pods_and_not_both, _ => Deployment(isIgnored: true)),
        new(AvailabilityRules.An_autoscaler_or_the_program_sets_the_number_of_pods_and_not_both,
            _ => Both(() => Deployment(Spread, isIgnored: true), () => Budget(), () => Scaler())),
        new(AvailabilityRules.An_autoscaler_or_the_program_sets_the_number_of_pods_and_not_both,
            _ => Both(() => Deployment(Spread, isForced: false), () => Budget(), () => Scaler())),
        new(AvailabilityRules.A_full_zone_stops_no_rollout, _ => Deployment(pod =>
        {
            Spread(pod);
            pod.TopologySpreadConstraints.Add(new TopologySpreadConstraintArgs
            {
                MaxSkew = 1,
                TopologyKey = "topology.kubernetes.io/zone",
                WhenUnsatisfiable = "DoNotSchedule",
            });
        })),

        new(NamespaceRules.A_namespace_denies_all_traffic_by_default, _ => Namespace(denied: ["Ingress"])),
        new(NamespaceRules.A_namespace_has_a_quota, _ => Namespace(quota: Without("limits.memory"))),
        new(NamespaceRules.A_namespace_runs_nothing_with_a_system_priority, _ => Namespace(scarce: ["system-node-critical"])),
        new(NamespaceRules.A_namespace_claims_no_volumes, _ => Namespace(quota: Without("persistentvolumeclaims"))),
        new(NamespaceRules.A_namespace_claims_no_volumes, _ => Namespace(quota: hard => hard["persistentvolumeclaims"] = "1")),
        new(NamespaceRules.A_namespace_exposes_nothing_to_the_internet, _ => Namespace(quota: hard => hard["services.loadbalancers"] = "1")),
        new(NamespaceRules.A_namespace_exposes_nothing_to_the_internet, _ => Namespace(quota: Without("services.nodeports"))),
        new(NamespaceRules.A_namespace_bounds_its_services_and_config_maps, _ => Namespace(quota: Without("services"))),
        new(NamespaceRules.A_namespace_bounds_its_services_and_config_maps, _ => Namespace(quota: Without("configmaps"))),
        new(NamespaceRules.A_pod_security_standard_is_that_of_the_cluster_s_version, _ => Namespace(version: "latest")),
        new(NamespaceRules.A_namespace_bounds_containers_that_say_nothing, _ => Namespace(hasLimits: false)),
        new(NamespaceRules.A_namespace_enforces_a_pod_security_standard, _ => Namespace(enforce: "privileged")),
        new(NamespaceRules.A_namespace_warns_of_pods_that_are_not_restricted, _ => Namespace(warn: "baseline")),
        new(NamespaceRules.A_namespace_records_pods_that_are_not_restricted, _ => Namespace(audit: "baseline")),
        new(NamespaceRules.Nothing_is_left_to_the_namespaces_of_Kubernetes, _ => Deployment(@namespace: "default")),
        new(NamespaceRules.No_API_is_a_beta_or_deprecated, _ => Scaler("extensions/v1beta1")),

        new(AdmissionRules.A_service_with_external_IPs_is_refused, _ => Admission(without: "services")),
        new(AdmissionRules.A_budget_that_blocks_drains_is_refused, _ => Budgets(SoundAdmission.EvictsUnhealthy)),
        new(AdmissionRules.A_budget_that_keeps_pods_that_are_not_ready_is_refused, _ => Budgets(SoundAdmission.Disrupts)),
        new(AdmissionRules.A_deployer_cannot_change_the_network_policies_that_a_namespace_starts_with, _ => Admission(without: "networkpolicies")),
        new(AdmissionRules.What_a_workload_needs_is_admitted, _ => Namespace(admission: () => Both(
            () => SoundAdmission.Policies(without: "services"),
            () => SoundAdmission.Policy("services", "services", "", "has(object.spec.sessionAffinity)")))),
        new(AdmissionRules.An_administrator_and_the_namespace_controller_can_clean_up, _ => Namespace(admission: () => Both(
            () => SoundAdmission.Policies(without: "networkpolicies"),
            () => SoundAdmission.Policy("networkpolicies", "networkpolicies", "networking.k8s.io", SoundAdmission.ControllerOnly)))),
        new(AdmissionRules.The_controller_that_enforces_network_policies_is_admitted, _ => Namespace(admission: () => Both(
            () => SoundAdmission.Policies(without: "networkpolicies"),
            () => SoundAdmission.Policy("networkpolicies", "networkpolicies", "networking.k8s.io", SoundAdmission.AdministratorsOnly)))),
        new(AdmissionRules.Other_namespaces_are_left_alone, _ => Namespace(admission: () => SoundAdmission.Policies(@namespace: null))),
        new(AdmissionRules.An_admission_policy_that_fails_refuses, _ => Admission(change: policy => policy.FailurePolicy = "Ignore")),

        new(PodRules.No_pod_has_a_system_priority, _ => Deployment(pod => pod.PriorityClassName = "system-node-critical")),

        new(RbacRules.No_right_is_a_wildcard, _ => Rights(verb: "*")),
        new(RbacRules.Nobody_changes_roles_or_bindings, _ => Rights("rolebindings", "create")),
        new(RbacRules.Nobody_reads_secrets, _ => Rights("secrets")),
        new(RbacRules.Nobody_takes_on_the_rights_of_others, _ => Rights(verb: "impersonate")),
        new(RbacRules.Nobody_enters_a_pod, _ => Rights("pods/exec")),
        new(RbacRules.A_binding_gives_a_role_of_its_namespace_and_no_more, _ => Binding(kind: "ClusterRole")),
        new(RbacRules.A_right_in_the_whole_cluster_reads_objects_by_name, _ => ClusterRights(name: null)),
        new(RbacRules.A_right_in_the_whole_cluster_reads_objects_by_name, _ => ClusterRights(verb: "delete")),
        new(RbacRules.A_right_in_the_whole_cluster_reads_objects_by_name, _ => ClusterBinding("cluster-admin")),
        new(RbacRules.A_binding_names_whom_it_serves, _ => Binding(user: "system:anonymous")),
    ];

    private static void Admission(string? without = null, Action<ValidatingAdmissionPolicySpecArgs>? change = null) =>
        Namespace(admission: () => SoundAdmission.Policies(without, change));

    private static void Budgets(string expression) => Namespace(admission: () => Both(
        () => SoundAdmission.Policies(without: "poddisruptionbudgets"),
        () => SoundAdmission.Policy("poddisruptionbudgets", "poddisruptionbudgets", "policy", expression)));

    private static Action<Dictionary<string, string>> Without(string resource) => hard => hard.Remove(resource);

    private static void Both(params Action[] actions) => Array.ForEach(actions, action => action());
}
