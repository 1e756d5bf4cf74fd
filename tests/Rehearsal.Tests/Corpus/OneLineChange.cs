using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Rehearsal.Tests.Corpus;

/// <summary>A change of one line, and what an update then does to each stack.</summary>
public sealed record OneLineChange
{
    private static readonly string Folder = Path.Combine(RealChain.Root, "tests", "Rehearsal.Tests", "Corpus");

    /// <summary>A stack file of <c>tests/Fixtures</c>, such as <c>sample-eks/Pulumi.dev.yaml</c>, or a source file of a program.</summary>
    public required string File { get; init; }

    /// <summary>What the line holds before; it is there once.</summary>
    public required string From { get; init; }

    /// <summary>What it holds after.</summary>
    public required string To { get; init; }

    /// <summary>What changes: <c>PROJECT OPERATION TYPE ×COUNT</c>, an output, or the first line of an error.</summary>
    public List<string> Expect { get; init; } = [];

    /// <summary>The environment that is rehearsed; by default that of the stack file, else <c>dev</c>.</summary>
    public string? Environment { get; init; }

    /// <summary>Whether a program changes, and not a setting.</summary>
    [YamlIgnore]
    public bool IsOfSource => File.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>All changes, by the file that they are in.</summary>
    internal static IEnumerable<(string File, IReadOnlyList<OneLineChange> Changes)> All() =>
        from file in Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal)
        select (file, (IReadOnlyList<OneLineChange>)new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance)
            .Build().Deserialize<List<OneLineChange>>(System.IO.File.ReadAllText(file)));

    /// <summary>Writes changes to their file.</summary>
    internal static void Write(string file, IEnumerable<OneLineChange> changes) => System.IO.File.WriteAllText(
        file, new SerializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull).Build().Serialize(changes));

    /// <summary>The text of the file with the change.</summary>
    internal string Apply(string text)
    {
        Assert.That(text.Split(From), Has.Length.EqualTo(2), $"'{From}' is not once in {File}.");
        return text.Replace(From, To, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{File}: {From.Trim()} → {To.Trim()}".ReplaceLineEndings("⏎");
}
