namespace Pulumi.Awsx;

internal sealed class AwsxResourceTypeAttribute(string type) : ResourceTypeAttribute(type, Package.Version);

/// <summary>What the package adds to the options of its resources and invokes.</summary>
internal static class Package
{
    public const string Version = "3.9.0";

    public static ComponentResourceOptions Options(ComponentResourceOptions? options, string[]? aliases = null)
        => PackageOptions.Merge(Version, options, aliases);
}
