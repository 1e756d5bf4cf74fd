namespace Pulumi.Serialization;

/// <summary>
/// The wire form of values: null, bool, double, string, arrays and dictionaries. A signature marks special
/// dictionaries.
/// </summary>
internal static class Wire
{
    public const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    public const string Signature = "4dabf18193072939515e22adb298388d";
    public const string AssetSignature = "c44067f5952c0a294b673a41bacd8c17";
    public const string ArchiveSignature = "0def7320c3a5731c473e5ecbe6d01bc7";
    public const string SecretSignature = "1b47061264138c4ac30d75fd1eb44270";
    public const string ResourceSignature = "5cf8f73096256a8f31e491e813e4eb8e";

    /// <summary>A dictionary with a signature.</summary>
    public static ImmutableDictionary<string, object?> Special(
        string signature, params (string Key, object? Value)[] entries)
        => entries.Append((Signature, signature)).ToImmutableDictionary(entry => entry.Item1, entry => entry.Item2);

    /// <summary>Whether the value contains an unknown.</summary>
    public static bool ContainsUnknown(object? value) => value switch
    {
        string text => text == Unknown,
        ImmutableArray<object?> list => list.Any(ContainsUnknown),
        ImmutableDictionary<string, object?> map => map.Values.Any(ContainsUnknown),
        _ => false,
    };
}
