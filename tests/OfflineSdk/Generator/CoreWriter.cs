namespace OfflineSdk.Generator;

/// <summary>Writes the repetitive code of the Pulumi package itself.</summary>
internal static class CoreWriter
{
    /// <summary>The overloads of <c>Output.Tuple</c> for two to eight inputs or outputs.</summary>
    public static string Tuples() =>
        "#nullable enable\nnamespace Pulumi;\npublic static partial class Output\n{\n"
        + string.Concat(Enumerable.Range(2, 7).Select(Tuple)) + "}\n";

    private static string Tuple(int count)
    {
        string Each(string pattern) =>
            string.Join(
                ", ",
                Enumerable.Range(1, count)
                    .Select(index => pattern.Replace("#", $"{index}").Replace("@", $"{index - 1}")));
        var start = $"    public static Output<({Each("T#")})> Tuple<{Each("T#")}>(";
        return $"{start}{Each("Input<T#> item#")}) => Join([{Each("item#")}], v => ({Each("(T#)v[@]!")}));\n"
            + $"{start}{Each("Output<T#> item#")}) => Tuple({Each("(Input<T#>)item#")});\n";
    }
}
