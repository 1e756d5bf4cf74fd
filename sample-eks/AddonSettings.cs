using System.ComponentModel.DataAnnotations;

namespace SampleEks;

/// <summary>Pinned versions of add-ons. Default of each: the version that EKS recommends.</summary>
public sealed record AddonSettings
{
    private const string Version = @"v[0-9]+\.[0-9]+\.[0-9]+-eksbuild\.[0-9]+";
    private const string Allowed = "a version that EKS lists for the add-on, such as v1.35.0-eksbuild.2";

    /// <summary>Version of <c>kube-proxy</c>.</summary>
    [RegularExpression(Version, ErrorMessage = Allowed)]
    public string? KubeProxy { get; init; }

    /// <summary>Version of <c>vpc-cni</c>.</summary>
    [RegularExpression(Version, ErrorMessage = Allowed)]
    public string? VpcCni { get; init; }

    /// <summary>Version of <c>coredns</c>.</summary>
    [RegularExpression(Version, ErrorMessage = Allowed)]
    public string? CoreDns { get; init; }

    /// <summary>Version of <c>metrics-server</c>.</summary>
    [RegularExpression(Version, ErrorMessage = Allowed)]
    public string? MetricsServer { get; init; }

    /// <summary>Version of <c>eks-pod-identity-agent</c>.</summary>
    [RegularExpression(Version, ErrorMessage = Allowed)]
    public string? PodIdentityAgent { get; init; }
}
