using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SampleK8sApp;

/// <summary>Everything that may differ between the stacks of this project; the object <c>sample-k8sapp:settings</c>.</summary>
public sealed record Settings : IValidatableObject
{
    /// <summary>The environment: the name of the stack.</summary>
    [JsonIgnore]
    public string Environment { get; init; } = "";

    /// <summary>Whether the environment is strict: it refuses a single pod and a
    /// registry that can be deleted. By default it is not.</summary>
    public bool Production { get; init; }

    /// <summary>
    /// The stack whose <c>kubeconfig</c> says where to deploy; by default that of <c>sample-eks</c> for the same
    /// environment. A stack with an AKS or GKE cluster serves as well.
    /// </summary>
    [RegularExpression("[^/]+/[^/]+/[^/]+", ErrorMessage = "organization/project/stack")]
    public string? ClusterStack { get; init; }

    /// <summary>The namespace to deploy to, which must be there, and be none of Kubernetes' own; by default <c>apps</c>.</summary>
    [RegularExpression("(?!default$|kube-)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", ErrorMessage = "up to 63 lower-case letters, digits and '-', but not default or kube-…")]
    public string Namespace { get; init; } = "apps";

    /// <summary>
    /// Who in other namespaces may call the workload, each as <c>NAMESPACE/NAME</c>, where NAME is the value of the
    /// pods' label <c>app.kubernetes.io/name</c>; by default nobody. Pods of its own namespace always may.
    /// </summary>
    [Each("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?",
        ErrorMessage = "one or more of NAMESPACE/NAME, such as monitoring/prometheus")]
    public IReadOnlyList<string>? Callers { get; init; }

    /// <summary>How many pods there are.</summary>
    public required ReplicaSettings Replicas { get; init; }

    /// <summary>What one pod gets.</summary>
    public ResourceSettings Resources { get; init; } = new();

    /// <summary>The image registry.</summary>
    public RegistrySettings Registry { get; init; } = new();

    /// <summary>What the image is built for; must be what the nodes are. By default <c>linux/amd64</c>.</summary>
    [AllowedValues("linux/amd64", "linux/arm64", ErrorMessage = "linux/amd64 or linux/arm64")]
    public string Platform { get; init; } = "linux/amd64";

    /// <summary>Whether Pulumi refuses to delete the registry; by default not; production requires it.</summary>
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
