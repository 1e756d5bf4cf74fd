using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SampleK8sApp;

/// <summary>The settings of a stack: the object <c>sample-k8sapp:settings</c> in its stack file.</summary>
public sealed record Settings : IValidatableObject
{
    /// <summary>The environment, which is also the stack's name.</summary>
    [JsonIgnore]
    public string Environment { get; init; } = "";

    /// <summary>
    /// Whether this is a production environment, which must set <see cref="Protect"/> and run at least two pods.
    /// Default: false.
    /// </summary>
    public bool Production { get; init; }

    /// <summary>
    /// The stack whose <c>kubeconfig</c> output selects the cluster. It can be any stack with that output, for example
    /// one with an AKS or GKE cluster. Default: the stack of <c>sample-eks</c> for the same environment.
    /// </summary>
    [RegularExpression("[^/]+/[^/]+/[^/]+", ErrorMessage = "organization/project/stack")]
    public string? ClusterStack { get; init; }

    /// <summary>
    /// The namespace to deploy to. It must exist, and cannot be <c>default</c> or <c>kube-…</c>. Default: <c>apps</c>.
    /// </summary>
    [RegularExpression(
        "(?!default$|kube-)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?",
        ErrorMessage = "up to 63 lower-case letters, digits and '-', but not default or kube-…")]
    public string Namespace { get; init; } = "apps";

    /// <summary>
    /// Pods in other namespaces that may call the workload, each as <c>NAMESPACE/NAME</c>, where NAME is the value of
    /// their label <c>app.kubernetes.io/name</c>. Default: none. Pods in the workload's own namespace can always call
    /// it.
    /// </summary>
    [Each("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?",
        ErrorMessage = "one or more of NAMESPACE/NAME, such as monitoring/prometheus")]
    public IReadOnlyList<string>? Callers { get; init; }

    /// <summary>The number of pods.</summary>
    public required ReplicaSettings Replicas { get; init; }

    /// <summary>The CPU and memory of each pod.</summary>
    public ResourceSettings Resources { get; init; } = new();

    /// <summary>The image registry.</summary>
    public RegistrySettings Registry { get; init; } = new();

    /// <summary>The platform of the image, which must match the nodes. Default: <c>linux/amd64</c>.</summary>
    [AllowedValues("linux/amd64", "linux/arm64", ErrorMessage = "linux/amd64 or linux/arm64")]
    public string Platform { get; init; } = "linux/amd64";

    /// <summary>Whether Pulumi refuses to delete the registry. Default: false; must be true in production.</summary>
    public bool Protect { get; init; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Production && !Protect)
        {
            yield return new("protect: found false; allowed in production: true");
        }

        if (Production && Replicas.Min < 2)
        {
            yield return new($"replicas.min: found {Replicas.Min}; allowed in production: 2 or more");
        }
    }
}
