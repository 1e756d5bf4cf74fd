namespace Pulumi.Kubernetes;

internal sealed class KubernetesResourceTypeAttribute(string type) : ResourceTypeAttribute(type, Package.Version);

/// <summary>What the package adds to the options of its resources and invokes.</summary>
internal static class Package
{
    public const string Version = "4.34.2";

    public static CustomResourceOptions Options(
        CustomResourceOptions? options, string[]? aliases = null, string[]? secrets = null, string[]? replace = null)
        => PackageOptions.Merge(Version, options, aliases, secrets, replace);
}
