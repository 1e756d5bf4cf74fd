using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Rehearsal.Cloud;

/// <summary>Where everything is in the simulated cloud, and what its providers are configured with.</summary>
/// <param name="region">The AWS region.</param>
/// <param name="accountId">The AWS account; by default <see cref="Account"/>.</param>
public sealed class CloudNames(string region, string accountId = CloudNames.Account)
{
    /// <summary>The account where no stack file names one: the number that AWS uses in its own examples.</summary>
    public const string Account = "123456789012";

    /// <summary>The partition of AWS.</summary>
    public const string Partition = "aws";

    /// <summary>The AWS region.</summary>
    public string Region => region;

    /// <summary>The AWS account.</summary>
    public string AccountId => accountId;

    /// <summary>The tags that the AWS provider adds to whatever takes tags.</summary>
    public ImmutableDictionary<string, object> DefaultTags { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The folder of the project, which the paths of Docker builds start from.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Hexadecimal digits that follow from a text: the same every time, so that two rehearsals can be compared.</summary>
    public static string Hash(string text, int digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];
}
