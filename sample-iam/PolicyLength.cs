using Pulumi;

namespace SampleIam;

/// <summary>How long IAM lets policies be, in characters. White space does not count, and there is none here.</summary>
public static class PolicyLength
{
    /// <summary>The most for one managed policy.</summary>
    public const int Managed = 6144;

    /// <summary>The most for all inline policies of a role together.</summary>
    public const int Inline = 10240;

    /// <summary>The most for a role's trust policy, unless AWS has raised the account's quota.</summary>
    public const int Trust = 2048;

    /// <summary>Returns a policy that IAM takes.</summary>
    /// <param name="name">What the policy is called in an error.</param>
    /// <param name="json">The policy.</param>
    /// <param name="most">The most characters.</param>
    /// <exception cref="RunException">It is too long.</exception>
    public static string Check(string name, string json, int most) => json.Length <= most
        ? json
        : throw new RunException(
            $"The policy '{name}' has {json.Length} characters; IAM takes {most}. "
            + "Shorten the names and lists in the settings.");
}
