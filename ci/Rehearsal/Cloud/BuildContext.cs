using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Rehearsal.Cloud;

/// <summary>The folder that Docker builds an image from. Its provider builds again when a file in it changes.</summary>
internal static class BuildContext
{
    /// <summary>A digest of the names and contents of the files that Docker is sent; null where there is no such folder.</summary>
    public static string? Digest(string folder)
    {
        if (!Directory.Exists(folder))
            return null;

        var rules = Rules(Path.Combine(folder, ".dockerignore"));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(folder, folder, rules).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(Content(file.FullName));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Pipes and the like have no content, and a link may lead nowhere.
    private static byte[] Content(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IEnumerable<(string Path, string FullName)> Files(string root, string folder, IReadOnlyList<Rule> rules)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            var path = Path.GetRelativePath(root, entry).Replace('\\', '/');
            // A folder that is ignored may hold files that are not.
            if (Directory.Exists(entry))
            {
                if (rules.Any(rule => rule.IsException) || !IsIgnored(path, rules))
                {
                    foreach (var file in Files(root, entry, rules))
                        yield return file;
                }
            }
            else if (path is "Dockerfile" or ".dockerignore" || !IsIgnored(path, rules))
            {
                yield return (path, entry);
            }
        }
    }

    // The last rule that matches decides.
    private static bool IsIgnored(string path, IReadOnlyList<Rule> rules) =>
        rules.LastOrDefault(rule => rule.Pattern.IsMatch(path)) is { IsException: false };

    private static List<Rule> Rules(string file) => !File.Exists(file) ? [] :
    [
        .. File.ReadAllLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => new Rule(line[0] == '!', Pattern(line.TrimStart('!').Trim('/')))),
    ];

    // A pattern names a file, or a folder with all that is in it.
    private static Regex Pattern(string glob) => new($"^{Regex.Escape(glob)
        .Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal)
        .Replace(@"\*\*", ".*", StringComparison.Ordinal)
        .Replace(@"\*", "[^/]*", StringComparison.Ordinal)
        .Replace(@"\?", "[^/]", StringComparison.Ordinal)}(/.*)?$");

    private sealed record Rule(bool IsException, Regex Pattern);
}
