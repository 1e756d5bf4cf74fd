using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace SampleK8sApp;

/// <summary>The pod: what runs in it, with which rights, and how it is watched and stopped.</summary>
public static class Pod
{
    // The user of the chiseled .NET images.
    private const int AppUser = 1654;

    /// <summary>The port that the workload listens on.</summary>
    public const int Port = 8080;

    // In seconds. Requests reach the pod until every node knows that it is ending: it waits before it gets the signal
    // to stop, then fails readiness and waits again, then finishes open requests; the rest is spare.
    private const int PreStopPause = 5, DrainPause = 5, DrainTimeout = 15, Spare = 5;

    /// <summary>Describes the pod.</summary>
    public static PodSpecArgs Spec(
        string name, Input<string> image, Settings settings, LabelSelectorArgs selector) => new()
        {
            AutomountServiceAccountToken = false,
            EnableServiceLinks = false,
            TerminationGracePeriodSeconds = PreStopPause + DrainPause + DrainTimeout + Spare,
            SecurityContext = new PodSecurityContextArgs
            {
                RunAsNonRoot = true,
                RunAsUser = AppUser,
                RunAsGroup = AppUser,
                SeccompProfile = new SeccompProfileArgs { Type = "RuntimeDefault" },
            },
            TopologySpreadConstraints =
        {
            new TopologySpreadConstraintArgs
            {
                MaxSkew = 1,
                TopologyKey = "topology.kubernetes.io/zone",
                // A strict constraint would let one full zone stop every rollout; an uneven spread is the lesser evil.
                WhenUnsatisfiable = "ScheduleAnyway",
                LabelSelector = selector,
                // Counts the pods of one version only, so that an update spreads as well.
                MatchLabelKeys = { "pod-template-hash" },
            },
            // Within a zone, over nodes where there are several.
            new TopologySpreadConstraintArgs
            {
                MaxSkew = 1,
                TopologyKey = "kubernetes.io/hostname",
                WhenUnsatisfiable = "ScheduleAnyway",
                LabelSelector = selector,
                MatchLabelKeys = { "pod-template-hash" },
            },
        },
            Containers =
        {
            new ContainerArgs
            {
                Name = name,
                Image = image,
                Ports = { new ContainerPortArgs { Name = "http", ContainerPortValue = Port } },
                Env =
                {
                    new EnvVarArgs { Name = "ENVIRONMENT", Value = settings.Environment },
                    new EnvVarArgs { Name = "DRAIN_PAUSE_SECONDS", Value = $"{DrainPause}" },
                    new EnvVarArgs { Name = "DRAIN_TIMEOUT_SECONDS", Value = $"{DrainTimeout}" },
                },
                Resources = new ResourceRequirementsArgs
                {
                    Requests = Amounts(settings.Resources.CpuRequest, settings.Resources.Memory),
                    Limits = Amounts(settings.Resources.CpuLimit, settings.Resources.Memory),
                },
                SecurityContext = new SecurityContextArgs
                {
                    RunAsNonRoot = true,
                    ReadOnlyRootFilesystem = true,
                    AllowPrivilegeEscalation = false,
                    Capabilities = new CapabilitiesArgs { Drop = { "ALL" } },
                },
                LivenessProbe = Probe("/healthz", periodSeconds: 10),
                ReadinessProbe = Probe("/readyz", periodSeconds: 5),
                Lifecycle = new LifecycleArgs
                {
                    PreStop = new LifecycleHandlerArgs { Sleep = new SleepActionArgs { Seconds = PreStopPause } },
                },
            },
        },
        };

    private static InputMap<string> Amounts(int cpu, int memory) =>
        new() { ["cpu"] = $"{cpu}m", ["memory"] = $"{memory}Mi" };

    private static ProbeArgs Probe(string path, int periodSeconds) => new()
    {
        HttpGet = new HTTPGetActionArgs { Path = path, Port = "http" },
        PeriodSeconds = periodSeconds,
        TimeoutSeconds = 2,
    };
}
