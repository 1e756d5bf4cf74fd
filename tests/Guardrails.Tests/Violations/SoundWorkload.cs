using Pulumi.Kubernetes.Apps.V1;
using Pulumi.Kubernetes.Autoscaling.V2;
using Pulumi.Kubernetes.Policy.V1;
using Pulumi.Kubernetes.Types.Inputs.Apps.V1;
using Pulumi.Kubernetes.Types.Inputs.Autoscaling.V2;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Policy.V1;

namespace Guardrails.Tests.Violations;

/// <summary>A Deployment and what belongs to it that break no rule, until a test changes them.</summary>
internal static class SoundWorkload
{
    private const string Image = "registry/app@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string Zone = "topology.kubernetes.io/zone";

    public static void Deployment(
        Action<PodSpecArgs>? pod = null,
        Action<ContainerArgs>? container = null,
        Action<SecurityContextArgs>? security = null,
        Action<PodSecurityContextArgs>? identity = null,
        Action<DeploymentSpecArgs>? spec = null,
        string @namespace = "apps",
        bool isForced = true,
        bool isIgnored = false)
    {
        var specArgs = new DeploymentSpecArgs
        {
            Replicas = 1,
            Selector = Selector("app"),
            Strategy = Strategy(maxUnavailable: 0),
            Template = new PodTemplateSpecArgs { Metadata = new ObjectMetaArgs { Labels = { ["app"] = "app" } }, Spec = Pod(pod, container, security, identity) },
        };
        spec?.Invoke(specArgs);
        var metadata = new ObjectMetaArgs { Name = "app", Namespace = @namespace };
        if (isForced)
        {
            metadata.Annotations = new() { ["pulumi.com/patchForce"] = "true" };
        }

        _ = new Deployment("app", new() { Metadata = metadata, Spec = specArgs }, new() { IgnoreChanges = isIgnored ? ["spec.replicas"] : [] });
    }

    public static void Budget(string app = "app", string name = "app", Action<PodDisruptionBudgetSpecArgs>? change = null)
    {
        var spec = new PodDisruptionBudgetSpecArgs { MaxUnavailable = 1, UnhealthyPodEvictionPolicy = "AlwaysAllow", Selector = Selector(app) };
        change?.Invoke(spec);
        _ = new PodDisruptionBudget(name, new() { Metadata = new ObjectMetaArgs { Name = name, Namespace = "apps" }, Spec = spec });
    }

    public static void Scaler(string apiVersion = "apps/v1") => _ = new HorizontalPodAutoscaler("app", new()
    {
        Metadata = new ObjectMetaArgs { Name = "app", Namespace = "apps" },
        Spec = new HorizontalPodAutoscalerSpecArgs
        {
            MaxReplicas = 3,
            ScaleTargetRef = new CrossVersionObjectReferenceArgs { ApiVersion = apiVersion, Kind = "Deployment", Name = "app" },
        },
    });

    public static DeploymentStrategyArgs Strategy(int maxUnavailable) => new() { RollingUpdate = new RollingUpdateDeploymentArgs { MaxUnavailable = maxUnavailable } };

    public static void Spread(PodSpecArgs pod) => pod.TopologySpreadConstraints.Add(
        new TopologySpreadConstraintArgs { MaxSkew = 1, TopologyKey = Zone, WhenUnsatisfiable = "ScheduleAnyway", LabelSelector = Selector("app") });

    public static ResourceRequirementsArgs Resources(bool requests, bool limits) => new()
    {
        Requests = requests ? Amounts : [],
        Limits = limits ? Amounts : [],
    };

    private static Pulumi.InputMap<string> Amounts => new() { ["cpu"] = "50m", ["memory"] = "64Mi" };

    private static LabelSelectorArgs Selector(string app) => new() { MatchLabels = { ["app"] = app } };

    private static PodSpecArgs Pod(Action<PodSpecArgs>? change, Action<ContainerArgs>? container, Action<SecurityContextArgs>? security, Action<PodSecurityContextArgs>? identity)
    {
        var identityArgs = new PodSecurityContextArgs { RunAsNonRoot = true, RunAsUser = 1654, SeccompProfile = new SeccompProfileArgs { Type = "RuntimeDefault" } };
        identity?.Invoke(identityArgs);
        var args = new PodSpecArgs { AutomountServiceAccountToken = false, SecurityContext = identityArgs, Containers = { Container(container, security) } };
        change?.Invoke(args);
        return args;
    }

    private static ContainerArgs Container(Action<ContainerArgs>? change, Action<SecurityContextArgs>? security)
    {
        var securityArgs = new SecurityContextArgs
        {
            AllowPrivilegeEscalation = false,
            ReadOnlyRootFilesystem = true,
            Capabilities = new CapabilitiesArgs { Drop = { "ALL" } },
        };
        security?.Invoke(securityArgs);
        var args = new ContainerArgs
        {
            Name = "app",
            Image = Image,
            SecurityContext = securityArgs,
            Resources = Resources(requests: true, limits: true),
            LivenessProbe = new ProbeArgs { HttpGet = new HTTPGetActionArgs { Path = "/healthz", Port = 8080 } },
            ReadinessProbe = new ProbeArgs { HttpGet = new HTTPGetActionArgs { Path = "/readyz", Port = 8080 } },
            Lifecycle = new LifecycleArgs { PreStop = new LifecycleHandlerArgs { Sleep = new SleepActionArgs { Seconds = 5 } } },
        };
        change?.Invoke(args);
        return args;
    }
}
