using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Guardrails.Rules;

internal static partial class PodRules
{
    public static readonly Rule A_container_is_restarted_when_it_hangs = OnContainers("livenessProbe", probe => probe is not null);

    public static readonly Rule A_container_gets_requests_only_when_it_is_ready = OnContainers("readinessProbe", probe => probe is not null);

    public static readonly Rule A_container_asks_for_CPU_and_memory = OnContainers("resources.requests", HasCpuAndMemory);

    public static readonly Rule A_container_is_limited_in_CPU_and_memory = OnContainers("resources.limits", HasCpuAndMemory);

    public static readonly Rule An_image_is_pinned_by_its_digest = OnContainers("image", image => image.Text() is { } text && Digest().IsMatch(text));

    public static readonly Rule A_container_cannot_gain_privileges =
        OnContainers("securityContext.allowPrivilegeEscalation", allowed => allowed.IsFalse());

    public static readonly Rule No_container_is_privileged = OnContainers("securityContext.privileged", privileged => !privileged.IsTrue());

    public static readonly Rule A_container_drops_all_capabilities =
        OnContainers("securityContext.capabilities.drop", dropped => dropped.Texts().Contains("ALL"));

    public static readonly Rule A_container_adds_no_capability = OnContainers("securityContext.capabilities.add", added => added.Items().Count == 0);

    public static readonly Rule A_container_cannot_write_to_its_image =
        OnContainers("securityContext.readOnlyRootFilesystem", readOnly => readOnly.IsTrue());

    public static readonly Rule No_container_takes_a_port_of_its_node =
        OnContainers("ports", ports => ports.Items().All(port => port.At("hostPort") is null));

    public static readonly Rule A_pod_does_not_run_as_root = OnPods("securityContext.runAsNonRoot", nonRoot => nonRoot.IsTrue());

    public static readonly Rule A_pod_runs_as_a_user_by_number = OnPods("securityContext.runAsUser", user => user.Number() > 0);

    public static readonly Rule A_pod_is_confined_by_seccomp =
        OnPods("securityContext.seccompProfile.type", type => type.Text() is "RuntimeDefault" or "Localhost");

    public static readonly Rule A_pod_has_no_token_of_the_cluster = OnPods("automountServiceAccountToken", mounted => mounted.IsFalse());

    public static readonly Rule A_pod_shares_nothing_with_its_node = Rule.On(Workload.Is, (workload, _) =>
    {
        var (path, pod) = Workload.Pod(workload);
        return new[] { "hostNetwork", "hostPID", "hostIPC" }.SelectMany(property => pod.Must(path, property, shared => !shared.IsTrue()))
            .Concat(pod.Must(path, "volumes", volumes => volumes.Items().All(volume => volume.At("hostPath") is null)));
    });

    public static readonly Rule No_pod_has_a_system_priority =
        OnPods("priorityClassName", priority => priority.Text()?.StartsWith("system-", StringComparison.Ordinal) != true);

    public static readonly Rule A_stopping_pod_still_answers_while_nodes_hear_of_it =
        OnContainers("lifecycle.preStop", preStop => preStop is not null);

    private static Rule OnPods(string property, Func<JsonNode?, bool> hold, [CallerMemberName] string name = "") =>
        Rule.On(Workload.Is, (workload, _) => Workload.Pod(workload).Json.Must(Workload.Pod(workload).Path, property, hold), name);

    private static Rule OnContainers(string property, Func<JsonNode?, bool> hold, [CallerMemberName] string name = "") =>
        Rule.On(Workload.Is, (workload, _) => Workload.Containers(workload).SelectMany(container => container.Json.Must(container.Path, property, hold)), name);

    private static bool HasCpuAndMemory(JsonNode? amounts) => amounts.At("cpu") is not null && amounts.At("memory") is not null;

    [GeneratedRegex("^[^@]+@sha256:[0-9a-f]{64}$")]
    private static partial Regex Digest();
}
