using System.Collections.Immutable;
using Pulumi;

namespace SampleK8sApp;

/// <summary>
/// Whether the workload fits into its namespace while it is updated. A quota counts pods until they have ended, so the
/// new pods, one more, and the old pods in their drain count together.
/// </summary>
public static class Room
{
    /// <summary>How many pods a rolling update adds before it takes one away.</summary>
    public const int Surge = 1;

    /// <summary>
    /// Compares the workload with the quotas that the cluster's stack publishes; passes where that stack has none,
    /// or is not deployed yet.
    /// </summary>
    /// <exception cref="RunException">The namespace is none of those, or its quota is too small.</exception>
    public static Output<ValueTuple> Check(StackReference cluster, Settings settings) =>
        Output.Tuple(cluster.Name, cluster.GetOutput("quotas")).Apply(t =>
        {
            var errors = t.Item2 is null ? [] : Errors(t.Item1, t.Item2, settings).ToList();
            return errors.Count == 0
                ? default(ValueTuple)
                : throw new RunException(
                    $"Pulumi.{settings.Environment}.yaml: {errors.Count} error(s) in sample-k8sapp:settings"
                    + string.Concat(errors.Select(error => $"\n  - {error}")));
        });

    private static IEnumerable<string> Errors(string stack, object quotas, Settings settings)
    {
        if (quotas is not ImmutableDictionary<string, object> namespaces)
        {
            throw new RunException(
                $"The output 'quotas' of the stack '{stack}' is not a map; "
                + "another program may have deployed that stack.");
        }

        if (!namespaces.TryGetValue(settings.Namespace, out var value)
            || value is not ImmutableDictionary<string, object> quota)
        {
            var names = string.Join(", ", namespaces.Keys.Order());
            yield return $"namespace: found {settings.Namespace}; allowed: {names}, the namespaces of {stack}";
            yield break;
        }

        var most = settings.Replicas.Max;
        var pods = most + Surge + most;
        (string Key, string Unit, double Needed)[] needs =
        [
            ("pods", "pods", pods),
            ("cpu", "cores", pods * settings.Resources.CpuLimit / 1000.0),
            ("memoryGb", "GiB", pods * settings.Resources.Memory / 1024.0),
        ];
        foreach (var (key, unit, needed) in needs)
        {
            if (quota.TryGetValue(key, out var hard) && hard is double available && needed > available)
            {
                yield return $"replicas.max: found {most}; allowed: what fits into the namespace {settings.Namespace}. "
                    + $"An update needs {needed:0.##} {unit} for {pods} pods "
                    + $"({most} new, {Surge} more, {most} still ending), "
                    + $"and the quota of {stack} is {available:0.##}";
            }
        }
    }
}
