using System.Text.RegularExpressions;

namespace Sdk.Tests.Api;

/// <summary>
/// The public API of the packages: for each type, one line for its declaration and one for each member.
/// </summary>
internal sealed partial class ApiFacts
{
    private readonly Dictionary<string, HashSet<string>> _types = [];

    public int Count => _types.Count;

    /// <summary>The lines of a type; null if the packages do not have it.</summary>
    public IReadOnlySet<string>? this[string type] => _types.GetValueOrDefault(type);

    /// <summary>Reads all facts in some folders.</summary>
    public static ApiFacts Read(params IEnumerable<string> folders)
    {
        var facts = new ApiFacts();
        foreach (var file in folders.SelectMany(folder => Directory.GetFiles(folder, "Pulumi*.txt"))
            .Where(file => !file.EndsWith(".csharp-shapes.txt", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            facts.Add(Path.GetFileName(file) == "Pulumi.Aws.txt" ? AwsFacts.Convert(text) : text);
        }

        return facts;
    }

    public static ApiFacts Parse(string text)
    {
        var facts = new ApiFacts();
        facts.Add(text);
        return facts;
    }

    private void Add(string text)
    {
        var lines = new HashSet<string>();
        var backing = new Dictionary<string, string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Where(line => line != ""))
        {
            if (line[0] != ' ')
            {
                var declaration = Declaration().Match(line);
                _types[declaration.Groups["name"].Value] =
                    lines = [ApiLine.Normalize($"{declaration.Groups["what"]} : {Base(declaration)}{Token(line)}")];
                backing = [];
            }
            else if (Backing().Match(line) is { Success: true } field)
            {
                backing[field.Groups[1].Value.ToUpperInvariant()] = $"  [{Flagged(field.Groups[2].Value)}]";
            }
            else
            {
                var property = Property().Match(line);
                var attribute =
                    property.Success ? backing.GetValueOrDefault(property.Groups[1].Value.ToUpperInvariant(), "") : "";
                lines.Add(ApiLine.Normalize(Flagged(Obsolete().Replace(line, "")) + attribute));
            }
        }
    }

    private static string Base(Match declaration)
        => declaration.Groups["base"] is { Success: true, Value: var name }
            && !name.StartsWith("Pulumi.Kubernetes.", StringComparison.Ordinal)
            ? name
            : "";

    private static string Token(string line)
        => ResourceType().Match(line) is { Success: true } token ? $" [{token.Groups[1]}]" : "";

    // The facts do not distinguish 'required' from 'json': both are just 'true'.
    private static string Flagged(string attribute)
        => attribute.Replace(", true)", ") flagged", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?<what>[a-z ]+) (?<name>Pulumi[\w.]*(<[\w, ]+>)?|Sdk[\w.]*)( : (?<base>[\w.<>, ]+?))?(  \[.*)?$")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^  backing _(\w+): .*\[(?:Obsolete )?(Input\(.*\))\]$")]
    private static partial Regex Backing();

    [GeneratedRegex(@"^  .* (\w+) \{ get; set; \}$")]
    private static partial Regex Property();

    [GeneratedRegex(@"ResourceType\(""([^""]+)""\)")]
    private static partial Regex ResourceType();

    [GeneratedRegex(@"  \[Obsolete\]|(?<=\[)Obsolete ")]
    private static partial Regex Obsolete();
}
