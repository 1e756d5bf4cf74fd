namespace Fixtures;

/// <summary>Generated files that are committed: tests compare them, and <c>ci/renew</c> writes them anew.</summary>
internal static class Approved
{
    private const int ShownLines = 20;

    /// <summary>Fails if the file does not hold the text, and shows the lines that differ.</summary>
    public static void Verify(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("RENEW") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.That(
            Difference(File.Exists(file) ? File.ReadAllText(file) : "", text),
            Is.Empty,
            $"{file} is out of date. If the change is intended, run ci/renew and review the difference.");
    }

    /// <summary>The lines between the first and the last that differ, old and new.</summary>
    public static IReadOnlyList<string> Difference(string approved, string text)
    {
        if (approved == text)
        {
            return [];
        }

        var (before, after) = (approved.Split('\n'), text.Split('\n'));
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var rest = Math.Min(before.Length, after.Length) - start;
        var end = before.Reverse().Zip(after.Reverse()).Take(rest).TakeWhile(pair => pair.First == pair.Second).Count();
        return [.. Lines("-", before[start..^end]), .. Lines("+", after[start..^end])];
    }

    private static IEnumerable<string> Lines(string sign, string[] lines)
    {
        var shown = lines.Take(ShownLines).Select(line => $"{sign} {line}");
        return lines.Length > ShownLines ? shown.Append($"{sign} … {lines.Length - ShownLines} more") : shown;
    }
}
