using Rehearsal.Chain;

namespace Rehearsal.Since;

/// <summary>Whether two copies of a project are the same: its program, its settings, and whatever else lies in its folder.</summary>
internal static class SameFiles
{
    /// <summary>Compares the files of two folders, those of other environments and what a build makes left aside.</summary>
    public static bool Has(string folder, string other, string environment)
    {
        var (mine, theirs) = (Of(folder, environment), Of(other, environment));
        return mine.SequenceEqual(theirs)
            && mine.All(file => File.ReadAllBytes(Path.Combine(folder, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other, file))));
    }

    private static List<string> Of(string folder, string environment) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj") && !IsOfAnother(file, environment))
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsOfAnother(string file, string environment) =>
        file.StartsWith("Pulumi.", StringComparison.Ordinal) && file != "Pulumi.yaml" && file != StackFile.NameOf(environment);
}
