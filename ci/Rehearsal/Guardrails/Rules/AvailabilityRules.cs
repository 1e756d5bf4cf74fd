using Rehearsal.Running;

namespace Guardrails.Rules;

internal static class AvailabilityRules
{
    public static readonly Rule More_than_one_pod_has_a_disruption_budget = Rule.On([Types.Deployment], (deployment, stack) =>
        !IsSeveral(deployment, stack) || stack.Of(Types.DisruptionBudget).Any(budget => Workload.IsSelected(deployment, budget))
            ? []
            : [new("disruption budget", "missing, or its selector does not match")]);

    public static readonly Rule A_disruption_budget_lets_nodes_be_drained = Rule.On([Types.DisruptionBudget], budget =>
        budget.Must("spec.maxUnavailable", most => most.Number() > 0 || most.Text() is { } share && share.Trim('0') != "%")
            .Concat(budget.Must("spec.minAvailable", fewest => fewest is null))
            .Concat(budget.Must("spec.unhealthyPodEvictionPolicy", policy => policy.Text() == "AlwaysAllow")));

    // Of two, the eviction API obeys neither: it refuses to evict the pod.
    public static readonly Rule A_pod_has_one_disruption_budget = Rule.On([Types.Deployment], (deployment, stack) =>
        stack.Of(Types.DisruptionBudget).Count(budget => Workload.IsSelected(deployment, budget)) <= 1
            ? []
            : [new("disruption budget", "one of several")]);

    public static readonly Rule More_than_one_pod_is_spread_over_zones = Rule.On([Types.Deployment], (deployment, stack) =>
        IsSeveral(deployment, stack)
            ? deployment.Must("spec.template.spec.topologySpreadConstraints", spreads => spreads.Items().Any(spread => spread.At("topologyKey").Text() == "topology.kubernetes.io/zone"))
            : []);

    public static readonly Rule An_update_takes_no_pod_away_before_another_is_there =
        Rule.On([Types.Deployment], deployment => deployment.Must("spec.strategy.rollingUpdate.maxUnavailable", most => most.Number() == 0 || most.Text() == "0%"));

    // Left out, the API server sets one pod and ends all others; above the minimum, every deployment would start too many.
    public static readonly Rule A_deployment_starts_with_a_stated_number_of_pods = Rule.On([Types.Deployment], (deployment, stack) =>
        deployment.Must("spec.replicas", replicas => replicas.Number() is { } number
            && (Scaler(deployment, stack) is not { } scaler || number == (scaler.Inputs.At("spec.minReplicas").Number() ?? 1))));

    // A number that the autoscaler has set since is a conflict, and set by force it ends pods that the load needs. Without
    // an autoscaler, one that a person has set since is the conflict.
    public static readonly Rule An_autoscaler_or_the_program_sets_the_number_of_pods_and_not_both = Rule.On([Types.Deployment], (deployment, stack) =>
    {
        var isScaled = Scaler(deployment, stack) is not null;
        var isForced = deployment.Inputs.At("metadata.annotations")?["pulumi.com/patchForce"].IsTrue() == true;
        var isIgnored = deployment.IgnoreChanges.Contains("spec.replicas");
        return (IEnumerable<Finding>)
        [
            .. isForced == isScaled ? [new Finding("metadata.annotations pulumi.com/patchForce", $"{isForced}")] : Array.Empty<Finding>(),
            .. isIgnored != isScaled ? [new Finding("ignoreChanges of spec.replicas", $"{isIgnored}")] : Array.Empty<Finding>(),
        ];
    });

    public static readonly Rule A_full_zone_stops_no_rollout = Rule.On([Types.Deployment], deployment =>
        from spread in deployment.Inputs.At("spec.template.spec.topologySpreadConstraints").Items().Index()
        where spread.Item.At("whenUnsatisfiable").Text() != "ScheduleAnyway"
        select new Finding($"spec.template.spec.topologySpreadConstraints.{spread.Index}.whenUnsatisfiable", spread.Item.At("whenUnsatisfiable").Show()));

    /// <summary>How many pods there may be.</summary>
    public static int MostPods(RehearsedResource deployment, StackUnderTest stack) =>
        (int)Math.Max(deployment.Inputs.At("spec.replicas").Number() ?? 1, Scaler(deployment, stack)?.Inputs.At("spec.maxReplicas").Number() ?? 1);

    private static bool IsSeveral(RehearsedResource deployment, StackUnderTest stack) => MostPods(deployment, stack) > 1;

    private static RehearsedResource? Scaler(RehearsedResource deployment, StackUnderTest stack) =>
        stack.Of(Types.Autoscaler).FirstOrDefault(scaler => scaler.Inputs.At("spec.scaleTargetRef.kind").Text() == "Deployment"
            && $"{scaler.Inputs.At("metadata.namespace").Text()}/{scaler.Inputs.At("spec.scaleTargetRef.name").Text()}" == deployment.Id);
}
