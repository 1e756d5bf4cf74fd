using System.ComponentModel.DataAnnotations;

namespace SampleEks;

/// <summary>The nodes; with <see cref="ClusterSettings.AutoMode"/> AWS decides all of this.</summary>
public sealed record NodeSettings : IValidatableObject
{
    /// <summary>The EC2 instance type of every node.</summary>
    [RegularExpression(@"[a-z][a-z0-9-]*\.[a-z0-9-]+", ErrorMessage = "an EC2 instance type, such as t3.medium")]
    public required string InstanceType { get; init; }

    /// <summary>Size of a node's root volume, in GiB; by default 200.</summary>
    [Range(20, 16384)]
    public int RootVolumeGb { get; init; } = 200;

    /// <summary>
    /// The release of the node image, such as <c>1.35.3-20260415</c>: a reviewed change to it patches the nodes. By
    /// default the newest at the time when the group is created or its Kubernetes version changes.
    /// </summary>
    [RegularExpression(@"1\.[0-9]{2}\.[0-9]{1,2}-20[0-9]{6}", ErrorMessage = "a release of the EKS node image, such as 1.35.3-20260415")]
    public string? ReleaseVersion { get; init; }

    /// <summary>
    /// Whether <see cref="Desired"/> counts at creation only, and the number then belongs to whoever scales; by default
    /// true. A change of <see cref="Min"/> or <see cref="Max"/> still sets the number, to the one that Pulumi saw last:
    /// deploy it with a refresh.
    /// </summary>
    public bool IgnoreScalingChanges { get; init; } = true;

    /// <summary>How many nodes there are at creation; by default 1.</summary>
    [Range(1, 450)]
    public int Desired { get; init; } = 1;

    /// <summary>The fewest nodes; by default 1.</summary>
    [Range(1, 450)]
    public int Min { get; init; } = 1;

    /// <summary>The most nodes; by default 2.</summary>
    [Range(1, 450)]
    public int Max { get; init; } = 2;

    /// <summary>How many free pod addresses a node keeps at hand; by default 4.</summary>
    [Range(1, 250)]
    public int WarmIpTarget { get; init; } = 4;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // Raising desired as well is not enough where it is ignored: EKS would refuse the old number in the new range.
        var hint = IgnoreScalingChanges ? "; if the group exists, ignoreScalingChanges must be false to change desired" : "";
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
