namespace Pulumi.Eks;

internal sealed class EksResourceTypeAttribute(string type) : ResourceTypeAttribute(type, Package.Version);

/// <summary>What the package adds to the options of its resources and invokes.</summary>
internal static class Package
{
    public const string Version = "4.3.0";

    public static ComponentResourceOptions Options(ComponentResourceOptions? options, string[]? aliases = null)
        => PackageOptions.Merge(Version, options, aliases);
}
