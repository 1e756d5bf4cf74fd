using System.Text.RegularExpressions;

namespace Documentation.Tests;

/// <summary>A Markdown file of the repository.</summary>
/// <param name="Path">Its path from the root of the repository.</param>
internal sealed partial record Document(string Path)
{
    private static readonly string[] Skipped = ["bin", "obj", "node_modules", "TestResults"];

    /// <summary>All Markdown files of the repository.</summary>
    public static IReadOnlyList<Document> All { get; } =
        [
            .. Find(new(RealChain.Root))
                .Select(file => new Document(System.IO.Path.GetRelativePath(RealChain.Root, file.FullName)))];

    public static Document Readme { get; } = new("README.md");

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    public IReadOnlyList<string> Lines { get; } = File.ReadAllLines(System.IO.Path.Combine(RealChain.Root, Path));

    /// <summary>The fenced blocks, without the indentation of their fences.</summary>
    public IEnumerable<Block> Blocks()
    {
        for (var index = 0; index < Lines.Count; index++)
        {
            if (Fence().Match(Lines[index]) is not { Success: true } fence)
            {
                continue;
            }

            var (start, indentation) = (index + 1, fence.Groups["indentation"].Length);
            for (index = start; !Fence().IsMatch(Lines[index]); index++)
            {
            }

            yield return new(this, start + 1, fence.Groups["language"].Value,
                [
                    .. Lines.Skip(start).Take(index - start)
                        .Select(line => line.Length < indentation ? line : line[indentation..])]);
        }
    }

    /// <summary>The rows of a table, each as a list of cells; the table is found by its first header cell.</summary>
    public IReadOnlyList<string[]> Table(string header)
    {
        var rows = Lines.SkipWhile(line => !line.StartsWith($"| {header} |", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToList();
        Assert.That(rows, Has.Count.GreaterThan(2), $"{Path} has no table that begins with '{header}'.");
        return rows[2..];
    }

    /// <summary>The text outside fenced blocks.</summary>
    public string Text
    {
        get
        {
            var code = Blocks().SelectMany(block => Enumerable.Range(block.Line - 1, block.Lines.Count)).ToHashSet();
            return string.Join('\n', Lines.Where((_, index) => !code.Contains(index)));
        }
    }

    public override string ToString() => Path;

    private static IEnumerable<FileInfo> Find(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.md").Concat(folder.EnumerateDirectories()
            .Where(child => !child.Name.StartsWith('.') && !Skipped.Contains(child.Name)).SelectMany(Find));

    [GeneratedRegex("^(?<indentation> *)```(?<language>[a-z]*)$")]
    private static partial Regex Fence();
}

/// <summary>A fenced block.</summary>
/// <param name="Document">The document that contains it.</param>
/// <param name="Line">The number of its first line.</param>
/// <param name="Language">The language that its fence declares, such as <c>sh</c>.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Block(Document Document, int Line, string Language, IReadOnlyList<string> Lines)
{
    public override string ToString() => $"{Document}:{Line}";
}
