using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SampleEks;

/// <summary>The control plane.</summary>
public sealed record ClusterSettings : IValidatableObject
{
    /// <summary>The cluster's name. Default: <c>sample-eks-</c> plus the environment.</summary>
    [RegularExpression("[A-Za-z0-9][A-Za-z0-9_-]{0,99}", ErrorMessage = "up to 100 letters, digits, '-' and '_'")]
    public string? Name { get; init; }

    /// <summary>
    /// The minor version of Kubernetes. Keep it within standard support; after that, AWS upgrades the cluster on its
    /// own.
    /// </summary>
    [RegularExpression(@"1\.[0-9]{2}", ErrorMessage = "a minor version in quotes, such as \"1.35\"")]
    public required string Version { get; init; }

    /// <summary>
    /// The number of zones of the control plane and, in auto mode, of the nodes; they are the first ones of the
    /// network. Default: 2. Choose it before the first deployment, because EKS cannot move a cluster to other zones.
    /// </summary>
    [Range(2, 4)]
    public int Zones { get; init; } = 2;

    /// <summary>Pinned versions of add-ons. Default: those that EKS recommends for <see cref="Version"/>.</summary>
    public AddonSettings Addons { get; init; } = new();

    /// <summary>
    /// The addresses that can reach the public endpoint, as CIDR blocks; nodes use the private endpoint.
    /// </summary>
    [Cidr(0, 32, ErrorMessage = "one or more IPv4 blocks, such as 203.0.113.0/24")]
    public required IReadOnlyList<string> PublicAccessCidrs { get; init; }

    /// <summary>
    /// How many days to keep the logs of the control plane: one of CloudWatch's retention periods. Default: 30.
    /// </summary>
    [AllowedValues(
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731,
        ErrorMessage = "1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545 or 731 days")]
    public int LogRetentionDays { get; init; } = 30;

    /// <summary>Whether AWS refuses to delete the cluster. Default: false; must be true in production.</summary>
    public bool DeletionProtection { get; init; }

    /// <summary>
    /// Whether AWS manages the nodes (EKS Auto Mode), for a surcharge on their price, instead of the node group.
    /// Default: false. Switching back takes manual work.
    /// </summary>
    public bool AutoMode { get; init; }

    /// <summary>
    /// The ARN of the role or user that creates the cluster; EKS makes it an administrator. Default: this project's
    /// deploy role.
    /// </summary>
    [RegularExpression(PrincipalsAttribute.Pattern, ErrorMessage = "the ARN of a role or a user, without wildcards")]
    public string? Creator { get; init; }

    /// <summary>
    /// The ARNs of the cluster's administrators besides its creator. Default: this project's deploy role.
    /// </summary>
    [Principals(ErrorMessage = "a list of ARNs of roles or users with different names, without wildcards")]
    public IReadOnlyList<string>? Administrators { get; init; }

    /// <summary>
    /// The ARNs of roles and users that deploy to the namespaces, besides the automation role. Default: the deploy role
    /// of <see cref="Settings.WorkloadProject"/>.
    /// </summary>
    [Principals(ErrorMessage = "a list of ARNs of roles or users with different names, without wildcards")]
    public IReadOnlyList<string>? Deployers { get; init; }

    /// <summary>
    /// The ARNs of roles and users that preview and detect drift. Default: the preview roles of this project and of
    /// <see cref="Settings.WorkloadProject"/>.
    /// </summary>
    [Principals(ErrorMessage = "a list of ARNs of roles or users with different names, without wildcards")]
    public IReadOnlyList<string>? Readers { get; init; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from entry in Lists.SelectMany(list => (list.Arns ?? []).Select(arn => (list.Key, Name: arn.Split('/')[^1])))
            // The entry of the automation role.
            .Prepend((Key: "the entries of the stack", Name: "automation"))
        group entry.Key by entry.Name into same
        where same.Count() > 1
        select new ValidationResult(
            $"{same.Last()}: found {same.Key}, which is also in {same.First()}; allowed: one entry for each role or "
                + "user");

    /// <summary>The lists of principals with access, by their setting.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Key, IReadOnlyList<string>? Arns)> Lists =>
        [("administrators", Administrators), ("deployers", Deployers), ("readers", Readers)];
}
