namespace Pulumi.Aws;

internal sealed class AwsResourceTypeAttribute(string type) : ResourceTypeAttribute(type, Package.Version);

/// <summary>What the package adds to the options of its resources and invokes.</summary>
internal static class Package
{
    public const string Version = "7.48.0";

    public static CustomResourceOptions Options(
        CustomResourceOptions? options, string[]? aliases = null, string[]? secrets = null, string[]? replace = null)
        => PackageOptions.Merge(Version, options, aliases, secrets, replace);

    public static T Invoke<T>(T? options)
        where T : InvokeOptions, new() => PackageOptions.Merge(Version, options);
}
