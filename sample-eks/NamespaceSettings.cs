using System.ComponentModel.DataAnnotations;

namespace SampleEks;

/// <summary>A namespace that pipelines deploy to.</summary>
public sealed record NamespaceSettings
{
    /// <summary>The pod security standard to enforce: <c>restricted</c> (default) or <c>baseline</c>.</summary>
    [AllowedValues("restricted", "baseline", ErrorMessage = "restricted or baseline")]
    public string PodSecurity { get; init; } = "restricted";

    /// <summary>The limits on all pods together.</summary>
    public QuotaSettings Quota { get; init; } = new();

    /// <summary>The Kubernetes users that may deploy. Default: the automation role's user.</summary>
    [Each("(?!system:|eks:|aws:|amazon:|iam:)[A-Za-z0-9][A-Za-z0-9:@._/-]{0,127}",
        ErrorMessage = "one or more user names of access entries, such as pulumi:automation-usr")]
    public IReadOnlyList<string> Deployers { get; init; } = [DeployNamespace.User];
}
