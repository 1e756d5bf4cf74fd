using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Text.Json.Serialization;

namespace SampleEks;

/// <summary>The settings of a stack: the object <c>sample-eks:settings</c> in its stack file.</summary>
public sealed record Settings : IValidatableObject
{
    /// <summary>The environment, which is also the stack's name.</summary>
    [JsonIgnore]
    public string Environment { get; init; } = "";

    /// <summary>
    /// Whether this is a production environment, which must close the public endpoint to the internet at large and set
    /// <c>cluster.deletionProtection</c>, <c>network.flowLogs</c> and <see cref="Protect"/>. Default: false.
    /// </summary>
    public bool Production { get; init; }

    /// <summary>
    /// The stack whose output <c>automationRoleArn</c> gets access to the cluster. Default: the stack of
    /// <c>sample-iam</c>
    /// for the same environment.
    /// </summary>
    [RegularExpression("[^/]+/[^/]+/[^/]+", ErrorMessage = "organization/project/stack")]
    public string? IamStack { get; init; }

    /// <summary>
    /// The Pulumi project whose jobs deploy to the cluster. Its roles get access if
    /// <see cref="ClusterSettings.Deployers"/>
    /// and <see cref="ClusterSettings.Readers"/> are not set. Default: <c>sample-k8sapp</c>.
    /// </summary>
    [RegularExpression(
        "[A-Za-z0-9_.-]{1,40}",
        ErrorMessage = "the name of a Pulumi project: up to 40 letters, digits, '-', '_' and '.'")]
    public string WorkloadProject { get; init; } = "sample-k8sapp";

    /// <summary>The network of the cluster.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>The control plane.</summary>
    public required ClusterSettings Cluster { get; init; }

    /// <summary>The nodes.</summary>
    public required NodeSettings Nodes { get; init; }

    /// <summary>The namespaces that pipelines deploy to, by name. Default: one, <c>apps</c>.</summary>
    [NamespaceNames(
        ErrorMessage = "one or more names of up to 63 lower-case letters, digits and '-', but not default or kube-…")]
    public IReadOnlyDictionary<string, NamespaceSettings> Namespaces { get; init; } =
        new Dictionary<string, NamespaceSettings> { ["apps"] = new() };

    /// <summary>
    /// Whether Pulumi refuses to delete the resources that hold data or identity: VPC, key and cluster. Default: false;
    /// must be true in production.
    /// </summary>
    public bool Protect { get; init; }

    /// <summary>Warnings about settings that are valid but may have unexpected effects.</summary>
    public IEnumerable<string> Warnings()
    {
        if (Cluster.AutoMode && Cluster.Zones < Network.Zones)
        {
            yield return $"cluster.zones is {Cluster.Zones} and network.zones is {Network.Zones}: in auto mode, nodes "
                + $"run only in the first {Cluster.Zones} zones.";
        }
    }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Nodes.ReleaseVersion is { } release && !release.StartsWith($"{Cluster.Version}.", StringComparison.Ordinal))
        {
            yield return new(
                $"nodes.releaseVersion: found {release}; allowed: a release of {Cluster.Version}, the cluster's "
                    + "version");
        }

        if (WorkloadProject.Equals(validationContext.Items["project"]))
        {
            yield return new(
                $"workloadProject: found {WorkloadProject}, which is this project; allowed: the project that deploys "
                    + "to the cluster");
        }

        if (Cluster.Zones > Network.Zones)
        {
            yield return new(
                $"cluster.zones: found {Cluster.Zones}; allowed: at most network.zones, which is {Network.Zones}");
        }

        if (!Production)
        {
            yield break;
        }

        // 0.0.0.0/1 and 128.0.0.0/1 together are the whole internet, and nobody owns a block larger than /8.
        if (Cluster.PublicAccessCidrs.Any(cidr => IPNetwork.Parse(cidr).PrefixLength < 8))
        {
            yield return new(
                $"cluster.publicAccessCidrs: found {string.Join(", ", Cluster.PublicAccessCidrs)}; "
                + "allowed in production: blocks of /8 or smaller, not open to the world");
        }

        (string Name, bool IsOn)[] required =
        [
            ("cluster.deletionProtection", Cluster.DeletionProtection), ("network.flowLogs", Network.FlowLogs),
            ("protect", Protect),
        ];
        foreach (var (name, isOn) in required)
        {
            if (!isOn)
            {
                yield return new($"{name}: found false; allowed in production: true");
            }
        }
    }
}
