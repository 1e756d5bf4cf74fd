using System.ComponentModel.DataAnnotations;

namespace SampleEks;

/// <summary>The node group; ignored with <see cref="ClusterSettings.AutoMode"/>, where AWS manages the nodes.</summary>
public sealed record NodeSettings : IValidatableObject
{
    /// <summary>The EC2 instance type of the nodes.</summary>
    [RegularExpression(@"[a-z][a-z0-9-]*\.[a-z0-9-]+", ErrorMessage = "an EC2 instance type, such as t3.medium")]
    public required string InstanceType { get; init; }

    /// <summary>The size of a node's root volume, in GiB. Default: 200.</summary>
    [Range(20, 16384)]
    public int RootVolumeGb { get; init; } = 200;

    /// <summary>
    /// The release of the node image, such as <c>1.35.3-20260415</c>; change it to patch the nodes. Default: the newest
    /// release when the group is created or its Kubernetes version changes.
    /// </summary>
    [RegularExpression(
        @"1\.[0-9]{2}\.[0-9]{1,2}-20[0-9]{6}",
        ErrorMessage = "a release of the EKS node image, such as 1.35.3-20260415")]
    public string? ReleaseVersion { get; init; }

    /// <summary>
    /// Whether <see cref="Desired"/> applies only at creation, so that updates do not undo later scaling. Default:
    /// true. A change of <see cref="Min"/> or <see cref="Max"/> still sets the number, to the last one that Pulumi saw,
    /// so deploy it with a refresh.
    /// </summary>
    public bool IgnoreScalingChanges { get; init; } = true;

    /// <summary>The number of nodes at creation. Default: 1.</summary>
    [Range(1, 450)]
    public int Desired { get; init; } = 1;

    /// <summary>The minimum number of nodes. Default: 1.</summary>
    [Range(1, 450)]
    public int Min { get; init; } = 1;

    /// <summary>The maximum number of nodes. Default: 2.</summary>
    [Range(1, 450)]
    public int Max { get; init; } = 2;

    /// <summary>The number of spare pod addresses that each node reserves. Default: 4.</summary>
    [Range(1, 250)]
    public int WarmIpTarget { get; init; } = 4;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // If desired is ignored, raising it too is not enough: EKS would refuse the old number in the new range.
        var hint =
            IgnoreScalingChanges ? "; if the group exists, ignoreScalingChanges must be false to change desired" : "";
        if (Min > Desired)
        {
            yield return new($"min: found {Min}; allowed: at most desired, which is {Desired}{hint}");
        }

        if (Desired > Max)
        {
            yield return new($"desired: found {Desired}; allowed: at most max, which is {Max}{hint}");
        }
    }
}
