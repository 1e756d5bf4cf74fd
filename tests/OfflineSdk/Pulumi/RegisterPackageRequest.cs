namespace Pulumi;

/// <summary>A package that is made from another one by parameters; mocks do not see it.</summary>
public sealed class RegisterPackageRequest(
    string name,
    string version,
    string? downloadUrl,
    Dictionary<string, byte[]>? checksums = null,
    RegisterPackageRequest.PackageParameterization? parameterization = null,
    RegisterPackageRequest.PackageParameterization? extension = null)
{
    /// <summary>The name of the package.</summary>
    public string Name { get; } = name;

    /// <summary>Its version.</summary>
    public string Version { get; } = version;

    /// <summary>Where its plug-in is fetched from; empty for the default place.</summary>
    public string DownloadUrl { get; } = downloadUrl ?? "";

    /// <summary>The checksums of its plug-in by platform.</summary>
    public Dictionary<string, byte[]> Checksums { get; } = checksums ?? [];

    /// <summary>What replaces the package's own schema.</summary>
    public PackageParameterization? Parameterization { get; } = parameterization;

    /// <summary>What adds to the package's own schema.</summary>
    public PackageParameterization? Extension { get; } = extension;

    /// <summary>The parameters of a package.</summary>
    public sealed class PackageParameterization(string name, string version, byte[] value)
    {
        /// <summary>The name of the package that they make.</summary>
        public string Name { get; } = name;

        /// <summary>Its version.</summary>
        public string Version { get; } = version;

        /// <summary>The parameters themselves.</summary>
        public byte[] Value { get; } = value;
    }
}
