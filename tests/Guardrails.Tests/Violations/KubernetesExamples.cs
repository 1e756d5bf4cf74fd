using Guardrails.Tests.Rules;
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
        new(AvailabilityRules.More_than_one_pod_has_a_disruption_budget, _ => Both(() => Deployment(Spread, isForced: false), () => Scaler())),
        new(AvailabilityRules.More_than_one_pod_has_a_disruption_budget, _ => Both(() => Deployment(Spread, spec: spec => spec.Replicas = 2), () => Budget("another"))),
        new(AvailabilityRules.A_disruption_budget_lets_nodes_be_drained, _ => Budget(maxUnavailable: 0)),
        new(AvailabilityRules.More_than_one_pod_is_spread_over_zones, _ => Both(() => Deployment(spec: spec => spec.Replicas = 2), () => Budget())),
        new(AvailabilityRules.An_update_takes_no_pod_away_before_another_is_there, _ => Deployment(spec: spec => spec.Strategy = Strategy(maxUnavailable: 1))),
        new(AvailabilityRules.A_deployment_starts_with_a_stated_number_of_pods, _ => Deployment(spec: spec => spec.Replicas = null)),
        new(AvailabilityRules.A_deployment_starts_with_a_stated_number_of_pods,
            _ => Both(() => Deployment(Spread, isForced: false, spec: spec => spec.Replicas = 2), () => Budget(), () => Scaler())),
        new(AvailabilityRules.A_fixed_number_of_pods_is_taken_back_by_force_and_a_range_is_not, _ => Deployment(isForced: false)),
        new(AvailabilityRules.A_fixed_number_of_pods_is_taken_back_by_force_and_a_range_is_not,
            _ => Both(() => Deployment(Spread), () => Budget(), () => Scaler())),
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
        new(NamespaceRules.A_namespace_has_a_quota, _ => Namespace(hasQuota: false)),
        new(NamespaceRules.A_namespace_bounds_containers_that_say_nothing, _ => Namespace(hasLimits: false)),
        new(NamespaceRules.A_namespace_enforces_a_pod_security_standard, _ => Namespace(enforce: "privileged")),
        new(NamespaceRules.A_namespace_warns_of_pods_that_are_not_restricted, _ => Namespace(warn: "baseline")),
        new(NamespaceRules.A_namespace_records_pods_that_are_not_restricted, _ => Namespace(audit: "baseline")),
        new(NamespaceRules.Nothing_is_left_to_the_namespaces_of_Kubernetes, _ => Deployment(@namespace: "default")),
        new(NamespaceRules.No_API_is_a_beta_or_deprecated, _ => Scaler("extensions/v1beta1")),

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

    private static void Both(params Action[] actions) => Array.ForEach(actions, action => action());
}
