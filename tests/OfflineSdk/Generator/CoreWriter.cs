namespace OfflineSdk.Generator;

/// <summary>Writes what is the same over and over in the package Pulumi itself.</summary>
internal static class CoreWriter
{
    /// <summary><c>Output.Tuple</c> of two to eight inputs, and of as many outputs.</summary>
    public static string Tuples() => "#nullable enable\nnamespace Pulumi;\npublic static partial class Output\n{\n" + string.Concat(Enumerable.Range(2, 7).Select(count =>
    {
        string Each(string pattern) => string.Join(", ", Enumerable.Range(1, count).Select(index => pattern.Replace("#", $"{index}").Replace("@", $"{index - 1}")));
        var types = Each("T#");
        return $"    public static Output<({types})> Tuple<{types}>({Each("Input<T#> item#")}) => Join([{Each("item#")}], v => ({Each("(T#)v[@]!")}));\n"
            + $"    public static Output<({types})> Tuple<{types}>({Each("Output<T#> item#")}) => Tuple({Each("(Input<T#>)item#")});\n";
    })) + "}\n";
}
