using System.Text.RegularExpressions;

namespace Documentation.Tests;

/// <summary>Links point to files and headings that exist.</summary>
public partial class LinkTests
{
    private static IEnumerable<Document> Documents => Document.All;

    [TestCaseSource(nameof(Documents))]
    public void Every_link_has_an_existing_target(object document) => Assert.That(Broken((Document)document), Is.Empty);

    [TestCase("[x](sample-vpc)", "sample-vpc")]
    [TestCase("[x](README.md#nowhere)", "README.md#nowhere")]
    public void A_broken_link_is_detected(string text, string expected) =>
        Assert.That(Broken(Document.Readme, text), Is.EqualTo(new[] { expected }));

    private static IReadOnlyList<string> Broken(Document document, string? text = null) =>
        [
            .. Link().Matches(text ?? document.Text).Select(match => match.Groups[1].Value)
                .Where(link => !TargetExists(document, link))];

    private static bool TargetExists(Document document, string link)
    {
        if (Uri.TryCreate(link, UriKind.Absolute, out _))
        {
            return true;
        }

        var (file, heading) = link.Split('#') is [var path, var anchor] ? (path, anchor) : (link, null);
        var target =
            Path.GetRelativePath(RealChain.Root, Path.GetFullPath(Path.Combine(RealChain.Root, document.Folder, file)));
        return heading is null
            ? Path.Exists(Path.Combine(RealChain.Root, target))
            : new Document(file.Length == 0 ? document.Path : target).Lines.Any(line =>
                line.StartsWith('#') && Anchor(line) == heading);
    }

    // The anchor that GitLab and GitHub derive from a heading.
    private static string Anchor(string heading) =>
        NotInAnchors().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
