using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SampleEks;

/// <summary>The control plane.</summary>
public sealed record ClusterSettings : IValidatableObject
{
    /// <summary>The cluster's name; by default <c>sample-eks-</c> and the environment.</summary>
    [RegularExpression("[A-Za-z0-9][A-Za-z0-9_-]{0,99}", ErrorMessage = "up to 100 letters, digits, '-' and '_'")]
    public string? Name { get; init; }

    /// <summary>The minor version of Kubernetes; keep it in standard support, or AWS upgrades the cluster by itself.</summary>
    [RegularExpression(@"1\.[0-9]{2}", ErrorMessage = "a minor version in quotes, such as \"1.35\"")]
    public required string Version { get; init; }

    /// <summary>
    /// In how many of the network's zones, counted from the first, the control plane is, and in auto mode the nodes; by
    /// default 2. Decide it before the first deployment: EKS refuses to move a cluster to other zones.
    /// </summary>
    [Range(2, 4)]
    public int Zones { get; init; } = 2;

    /// <summary>Pinned versions of the add-ons; by default those that EKS recommends for <see cref="Version"/>.</summary>
    public AddonSettings Addons { get; init; } = new();

    /// <summary>From which addresses the public endpoint answers; nodes use the private one.</summary>
    [Cidr(0, 32, ErrorMessage = "one or more IPv4 blocks, such as 203.0.113.0/24")]
    public required IReadOnlyList<string> PublicAccessCidrs { get; init; }

    /// <summary>For how many days the control plane's logs are kept, one of CloudWatch's terms; by default 30.</summary>
    [AllowedValues(1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, ErrorMessage = "1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545 or 731 days")]
    public int LogRetentionDays { get; init; } = 30;

    /// <summary>Whether AWS refuses to delete the cluster; by default not; production requires it.</summary>
    public bool DeletionProtection { get; init; }

    /// <summary>Whether AWS runs the nodes, in place of the node group, for a share of their price; by default not. To go back takes work by hand.</summary>
    public bool AutoMode { get; init; }

    /// <summary>ARN of the role or user that creates the cluster, which EKS makes its administrator; by default this project's deploy role.</summary>
    [RegularExpression(PrincipalsAttribute.Pattern, ErrorMessage = "the ARN of a role or a user, without wildcards")]
    public string? Creator { get; init; }

    /// <summary>ARNs of those who may do everything in the cluster, beside its creator; by default this project's deploy role.</summary>
    [Principals(ErrorMessage = "a list of ARNs of roles or users with different names, without wildcards")]
    public IReadOnlyList<string>? Administrators { get; init; }

    /// <summary>ARNs of those who deploy to the namespaces, beside the automation role; by default the deploy role of <see cref="Settings.WorkloadProject"/>.</summary>
    [Principals(ErrorMessage = "a list of ARNs of roles or users with different names, without wildcards")]
    public IReadOnlyList<string>? Deployers { get; init; }

    /// <summary>ARNs of those who preview and look for drift; by default the preview roles of this project and of <see cref="Settings.WorkloadProject"/>.</summary>
    [Principals(ErrorMessage = "a list of ARNs of roles or users with different names, without wildcards")]
    public IReadOnlyList<string>? Readers { get; init; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from entry in Lists.SelectMany(list => (list.Arns ?? []).Select(arn => (list.Key, Name: arn.Split('/')[^1])))
            // The automation role's own entry.
            .Prepend((Key: "the entries of the stack", Name: "automation"))
        group entry.Key by entry.Name into same
        where same.Count() > 1
        select new ValidationResult($"{same.Last()}: found {same.Key}, which is in {same.First()} as well; allowed: one entry for a role or user");

    /// <summary>The lists of those who are let in, by their setting.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Key, IReadOnlyList<string>? Arns)> Lists => [("administrators", Administrators), ("deployers", Deployers), ("readers", Readers)];
}
