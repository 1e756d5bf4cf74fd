using System.Text.RegularExpressions;

namespace Sdk.Tests.Api;

/// <summary>Writes both sides, facts and reflection, in one way.</summary>
internal static partial class ApiLine
{
    // The facts note what may be null nowhere the same way inside generic types; of value types it is part of the type.
    public static string Normal(string line) => Spaces().Replace(MayBeNull().Replace(line.Trim(), ""), " ");

    [GeneratedRegex(@"(?<!\b(?:bool|int|double|TimeSpan|ResourceTransformationResult|Pulumi\.(?:Eks|Docker|Awsx\.Ec2)\.\w+))\?(?=[\s>,)]|$)|(?<=Args)\?")]
    private static partial Regex MayBeNull();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
