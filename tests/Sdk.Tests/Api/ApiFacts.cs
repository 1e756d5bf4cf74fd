using System.Text.RegularExpressions;

namespace Sdk.Tests.Api;

/// <summary>The public surface of the packages: a type's declaration, then its members, each as one line.</summary>
internal sealed partial class ApiFacts
{
    private readonly Dictionary<string, HashSet<string>> _types = [];

    public int Count => _types.Count;

    /// <summary>The lines of a type; null if the packages have none of that name.</summary>
    public IReadOnlySet<string>? this[string type] => _types.GetValueOrDefault(type);

    /// <summary>All facts of some folders.</summary>
    public static ApiFacts Read(params IEnumerable<string> folders)
    {
        var facts = new ApiFacts();
        foreach (var file in folders.SelectMany(folder => Directory.GetFiles(folder, "Pulumi*.txt")).Where(file => !file.EndsWith(".csharp-shapes.txt", StringComparison.Ordinal)))
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
                _types[declaration.Groups["name"].Value] = lines = [ApiLine.Normal($"{declaration.Groups["what"]} : {Base(declaration)}{Token(line)}")];
                backing = [];
            }
            else if (Backing().Match(line) is { Success: true } field)
            {
                backing[field.Groups[1].Value.ToUpperInvariant()] = $"  [{Flagged(field.Groups[2].Value)}]";
            }
            else
            {
                var property = Property().Match(line);
                var attribute = property.Success ? backing.GetValueOrDefault(property.Groups[1].Value.ToUpperInvariant(), "") : "";
                lines.Add(ApiLine.Normal(Flagged(Obsolete().Replace(line, "")) + attribute));
            }
        }
    }

    private static string Base(Match declaration)
        => declaration.Groups["base"] is { Success: true, Value: var name } && !name.StartsWith("Pulumi.Kubernetes.", StringComparison.Ordinal) ? name : "";

    private static string Token(string line) => ResourceType().Match(line) is { Success: true } token ? $" [{token.Groups[1]}]" : "";

    // The facts do not tell required from JSON: both are a bare 'true'.
    private static string Flagged(string attribute) => attribute.Replace(", true)", ") flagged", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<what>[a-z ]+) (?<name>Pulumi[\w.]*(<[\w, ]+>)?|Sdk[\w.]*)( : (?<base>[\w.<>, ]+?))?(  \[.*)?$")]
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
