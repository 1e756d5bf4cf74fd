using System.Security.Cryptography;
using System.Text;

namespace Rehearsal.Cloud;

/// <summary>Where everything is in the simulated cloud.</summary>
/// <param name="region">The AWS region.</param>
public sealed class CloudNames(string region)
{
    /// <summary>The account; the number that AWS uses in its own examples.</summary>
    public const string Account = "123456789012";

    /// <summary>The partition of AWS.</summary>
    public const string Partition = "aws";

    /// <summary>The AWS region.</summary>
    public string Region => region;

    /// <summary>Hexadecimal digits that follow from a text: the same every time, so that two rehearsals can be compared.</summary>
    public static string Hash(string text, int digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];
}
