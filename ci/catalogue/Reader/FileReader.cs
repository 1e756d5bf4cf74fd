using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Catalogues;

/// <summary>Reads the YAML of one file and collects its errors.</summary>
internal sealed class FileReader(string file, List<CatalogueError> errors)
{
    /// <summary>The file, by the name given to the reader.</summary>
    public string File => file;

    public YamlMappingNode? Root(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
                return root;

            Error(1, "found no mapping; allowed: one package");
        }
        catch (YamlException error)
        {
            Error((int)error.Start.Line, error.Message);
        }

        return null;
    }

    public void Error(int line, string message) => errors.Add(new(file, line, message));

    public void Error(YamlNode node, string message) => Error(Line(node), message);

    public static int Line(YamlNode node) => (int)node.Start.Line;

    /// <summary>The entries of a mapping. Other keys than the allowed ones are errors.</summary>
    public Dictionary<string, YamlNode> Entries(YamlNode node, string what, params string[] allowed)
    {
        var entries = new Dictionary<string, YamlNode>();
        foreach (var entry in Map(node, what))
        {
            if (allowed.Contains(entry.Key))
                entries[entry.Key] = entry.Value;
            else
                errors.Add(
                    new(
                        file,
                        LineOfKey(node, entry.Key),
                        $"unknown key '{entry.Key}' in {what}; allowed: {string.Join(", ", allowed)}"));
        }

        return entries;
    }

    /// <summary>The entries of a mapping with arbitrary keys, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlNode>> Map(YamlNode? node, string what)
    {
        if (node is null)
            return [];

        if (node is not YamlMappingNode mapping)
        {
            Error(node, $"{what} is {Describe(node)}; allowed: a mapping");
            return [];
        }

        return [
            .. mapping.Children.Select(entry =>
                new KeyValuePair<string, YamlNode>((entry.Key as YamlScalarNode)?.Value ?? "", entry.Value))];
    }

    public IReadOnlyList<YamlNode> List(YamlNode? node, string what)
    {
        if (node is null)
            return [];

        if (node is YamlSequenceNode sequence)
            return [.. sequence.Children];

        Error(node, $"{what} is {Describe(node)}; allowed: a list");
        return [];
    }

    public IReadOnlyList<string> Texts(YamlNode? node, string what) =>
        [.. List(node, what).Select(item => Text(item, $"an entry of {what}") ?? "")];

    public string? Text(YamlNode? node, string what)
    {
        if (node is null or YamlScalarNode { Value: not null })
            return (node as YamlScalarNode)?.Value;

        Error(node, $"{what} is {Describe(node)}; allowed: a string");
        return null;
    }

    public bool Flag(YamlNode? node, string what)
    {
        switch ((node as YamlScalarNode)?.Value)
        {
            case "true":
                return true;
            case "false" or null when node is null or YamlScalarNode:
                return false;
        }

        Error(node!, $"{what} is {Describe(node!)}; allowed: true, false");
        return false;
    }

    /// <summary>A scalar with its YAML type: string, bool or double.</summary>
    public static object Scalar(YamlScalarNode node) => node switch
    {
        { Style: not ScalarStyle.Plain } => node.Value ?? "",
        { Value: "true" or "false" } => node.Value == "true",
        _ when double.TryParse(node.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => node.Value ?? "",
    };

    public Template? Template(YamlNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlMappingNode mapping:
                return new MapTemplate(
                    [
                        .. Map(mapping, "a template")
                            .Select(entry => new KeyValuePair<string, Template>(entry.Key, Template(entry.Value)!))],
                    Line(node));
            case YamlSequenceNode sequence:
                return new ListTemplate([.. sequence.Children.Select(item => Template(item)!)], Line(node));
        }

        if (Scalar((YamlScalarNode)node) is not string text)
            return new LiteralTemplate(Scalar((YamlScalarNode)node), Line(node));

        try
        {
            return TemplateParser.Parse(text, Line(node));
        }
        catch (FormatException error)
        {
            Error(node, error.Message);
            return new LiteralTemplate(text, Line(node));
        }
    }

    public Dictionary<string, Template> Templates(YamlNode? node, string what) =>
        Map(node, what).ToDictionary(entry => entry.Key, entry => Template(entry.Value)!);

    private static int LineOfKey(YamlNode node, string key) =>
        Line(
            ((YamlMappingNode)node).Children.Keys.First(candidate =>
                ((candidate as YamlScalarNode)?.Value ?? "") == key));

    private static string Describe(YamlNode node) => node switch
    {
        YamlMappingNode => "a mapping",
        YamlSequenceNode => "a list",
        YamlScalarNode { Value: { Length: > 0 } value } => $"'{value}'",
        _ => "empty",
    };
}
