using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A file or a set of files that a resource takes as input.</summary>
public abstract class AssetOrArchive
{
    private protected AssetOrArchive(string signature, string property, object value)
        => (Signature, Property, Value) =
            (signature, property, value ?? throw new ArgumentNullException(nameof(value)));

    internal string Signature { get; }

    internal string Property { get; }

    internal object Value { get; }
}

/// <summary>One file.</summary>
public abstract class Asset : AssetOrArchive
{
    private protected Asset(string property, object value)
        : base(Wire.AssetSignature, property, value) { }
}

/// <summary>A set of files.</summary>
public abstract class Archive : AssetOrArchive
{
    private protected Archive(string property, object value)
        : base(Wire.ArchiveSignature, property, value) { }
}

/// <summary>A local file.</summary>
public sealed class FileAsset(string path) : Asset("path", path);

/// <summary>A file with the given text.</summary>
public sealed class StringAsset(string text) : Asset("text", text);

/// <summary>A file at a URI.</summary>
public sealed class RemoteAsset(string uri) : Asset("uri", uri);

/// <summary>A local folder or archive file.</summary>
public sealed class FileArchive(string path) : Archive("path", path);

/// <summary>An archive at a URI.</summary>
public sealed class RemoteArchive(string uri) : Archive("uri", uri);

/// <summary>The value of an output that should be an asset but is not; it cannot be an input.</summary>
internal sealed class InvalidAsset() : Asset("text", "");

/// <summary>The value of an output that should be an archive but is not; it cannot be an input.</summary>
internal sealed class InvalidArchive() : Archive("assets", ImmutableDictionary<string, AssetOrArchive>.Empty);

/// <summary>An archive of assets and archives, by name.</summary>
public sealed class AssetArchive(IDictionary<string, AssetOrArchive> assets)
    : Archive("assets", assets.ToImmutableDictionary());
