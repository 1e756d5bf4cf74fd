using System.ComponentModel.DataAnnotations;

namespace SampleEks;

/// <summary>A namespace that pipelines deploy to.</summary>
public sealed record NamespaceSettings
{
    /// <summary>The enforced pod security standard, <c>restricted</c> (the default) or <c>baseline</c>.</summary>
    [AllowedValues("restricted", "baseline", ErrorMessage = "restricted or baseline")]
    public string PodSecurity { get; init; } = "restricted";

    /// <summary>What all pods may use together.</summary>
    public QuotaSettings Quota { get; init; } = new();

    /// <summary>Kubernetes users who may deploy; by default the automation role's.</summary>
    [Each("(?!system:|eks:|aws:|amazon:|iam:)[A-Za-z0-9][A-Za-z0-9:@._/-]{0,127}",
        ErrorMessage = "one or more user names of access entries, such as pulumi:automation-usr")]
    public IReadOnlyList<string> Deployers { get; init; } = [DeployNamespace.User];
}
