using System.Text.RegularExpressions;

namespace Sdk.Tests.Api;

/// <summary>Normalizes lines from the facts and from reflection, so that they can be compared.</summary>
internal static partial class ApiLine
{
    // The facts annotate nullable reference types inconsistently inside generic types, so their marks are removed. The
    // mark of a value type stays, because it is part of the type.
    public static string Normalize(string line) => Spaces().Replace(NullableMark().Replace(line.Trim(), ""), " ");

    [GeneratedRegex(
        @"(?<!\b(?:bool|int|double|TimeSpan|ResourceTransformationResult|Pulumi\.(?:Eks|Docker|Awsx\.Ec2)\.\w+))"
        + @"\?(?=[\s>,)]|$)|(?<=Args)\?")]
    private static partial Regex NullableMark();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
