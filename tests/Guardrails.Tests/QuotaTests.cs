using System.Globalization;
using System.Text.Json.Nodes;
using Guardrails.Rules;
using k8s.Models;
using Rehearsal.Running;

namespace Guardrails.Tests;

/// <summary>What no stack can see by itself: a workload and the quota of its namespace are in different ones.</summary>
public class QuotaTests
{
    private static IEnumerable<string> Environments => StackUnderTest.Shipped.Select(stack => stack.Environment).Distinct();

    [TestCaseSource(nameof(Environments))]
    public void Workloads_fit_into_their_namespaces_at_their_most_and_while_they_are_updated(string environment) =>
        Assert.That(Excess(StackUnderTest.Shipped, environment), Is.Empty);

    [TestCase("limits.cpu", "500m")]
    [TestCase("limits.memory", "128Mi")]
    [TestCase("pods", "1")]
    public void A_quota_that_is_too_small_is_seen(string resource, string amount) =>
        Assert.That(Excess(StackUnderTest.Fixtures, "prod", (resource, amount)), Has.Exactly(1).StartsWith($"apps: {resource} of "));

    // The namespace, the resource, and how much of it all workloads need together.
    private static IEnumerable<string> Excess(IEnumerable<StackUnderTest> all, string environment, (string Resource, string Amount)? shrunk = null)
    {
        var stacks = all.Where(stack => stack.Environment == environment).ToList();
        return from quota in stacks.SelectMany(stack => stack.Of(Types.ResourceQuota))
                   // A quota with a scope counts other pods than these.
               where quota.Inputs.At("spec.scopeSelector") is null
               let space = quota.Inputs.At("metadata.namespace").Text()
               let needs = stacks.SelectMany(stack => stack.Of(Types.Deployment).Where(deployment => deployment.Inputs.At("metadata.namespace").Text() == space).Select(deployment => Need(deployment, stack))).ToList()
               from resource in new[] { "limits.cpu", "limits.memory", "pods" }
               let hard = shrunk is { } small && small.Resource == resource ? small.Amount : quota.Inputs.At("spec.hard")![resource].Text()
               let need = needs.Sum(one => one[resource])
               where need > new ResourceQuantity(hard).ToDecimal()
               select $"{space}: {resource} of {hard}, needed: {need}";
    }

    private static Dictionary<string, decimal> Need(RehearsedResource deployment, StackUnderTest stack)
    {
        // The new pods, the surge, and all old pods: a quota counts a pod until it has ended.
        decimal most = AvailabilityRules.MostPods(deployment, stack);
        var pods = most + Surge(deployment.Inputs.At("spec.strategy.rollingUpdate.maxSurge"), most) + most;
        return new()
        {
            ["pods"] = pods,
            ["limits.cpu"] = pods * Limit(deployment, "cpu"),
            ["limits.memory"] = pods * Limit(deployment, "memory"),
        };
    }

    private static decimal Limit(RehearsedResource deployment, string resource) =>
        Workload.Containers(deployment).Sum(container => new ResourceQuantity(container.Json.At($"resources.limits.{resource}").Text()!).ToDecimal());

    // A number, or a share of the pods, rounded up; by default a quarter.
    private static decimal Surge(JsonNode? surge, decimal pods) => surge.Number() is { } number
        ? (decimal)number
        : Math.Ceiling(pods * decimal.Parse((surge.Text() ?? "25%").TrimEnd('%'), CultureInfo.InvariantCulture) / 100);
}
