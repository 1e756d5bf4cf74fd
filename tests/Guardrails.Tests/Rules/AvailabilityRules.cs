using Rehearsal.Running;

namespace Guardrails.Tests.Rules;

internal static class AvailabilityRules
{
    public static readonly Rule More_than_one_pod_has_a_disruption_budget = Rule.On([Types.Deployment], (deployment, stack) =>
        !IsSeveral(deployment, stack) || stack.Of(Types.DisruptionBudget).Any(budget => Workload.IsSelected(deployment, budget))
            ? []
            : [new("disruption budget", "missing, or its selector does not match")]);

    public static readonly Rule A_disruption_budget_lets_nodes_be_drained = Rule.On([Types.DisruptionBudget], budget =>
        budget.Must("spec.maxUnavailable", most => most is null || (most.Number() ?? 1) > 0 && most.Text() != "0%")
            .Concat(budget.Must("spec.minAvailable", fewest => fewest.Text() != "100%")));

    public static readonly Rule More_than_one_pod_is_spread_over_zones = Rule.On([Types.Deployment], (deployment, stack) =>
        IsSeveral(deployment, stack)
            ? deployment.Must("spec.template.spec.topologySpreadConstraints", spreads => spreads.Items().Any(spread => spread.At("topologyKey").Text() == "topology.kubernetes.io/zone"))
            : []);

    public static readonly Rule An_update_takes_no_pod_away_before_another_is_there =
        Rule.On([Types.Deployment], deployment => deployment.Must("spec.strategy.rollingUpdate.maxUnavailable", most => most.Number() == 0 || most.Text() == "0%"));

    public static readonly Rule A_number_of_pods_is_the_load_s_or_the_program_s_but_not_both = Rule.On([Types.Deployment], (deployment, stack) =>
        Scaler(deployment, stack) is null ? [] : deployment.Must("spec.replicas", replicas => replicas is null));

    /// <summary>How many pods there may be.</summary>
    public static int MostPods(RehearsedResource deployment, StackUnderTest stack) =>
        (int)Math.Max(deployment.Inputs.At("spec.replicas").Number() ?? 1, Scaler(deployment, stack)?.Inputs.At("spec.maxReplicas").Number() ?? 1);

    private static bool IsSeveral(RehearsedResource deployment, StackUnderTest stack) => MostPods(deployment, stack) > 1;

    private static RehearsedResource? Scaler(RehearsedResource deployment, StackUnderTest stack) =>
        stack.Of(Types.Autoscaler).FirstOrDefault(scaler => scaler.Inputs.At("spec.scaleTargetRef.kind").Text() == "Deployment"
            && $"{scaler.Inputs.At("metadata.namespace").Text()}/{scaler.Inputs.At("spec.scaleTargetRef.name").Text()}" == deployment.Id);
}
