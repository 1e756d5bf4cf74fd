using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.GitLab;

/// <summary>What GitLab itself takes from a .gitlab-ci.yml before jobs run.</summary>
internal static class Definition
{
    /// <summary>The inputs that a file declares.</summary>
    public static IReadOnlyCollection<string> Inputs(string file) =>
        Pairs(Find(Parse(File.ReadAllText(file))[0], "spec", "inputs")).Keys;

    /// <summary>The jobs of a file that trigger another pipeline.</summary>
    public static IReadOnlySet<string> Triggers(string file) =>
        Pairs(Parse(File.ReadAllText(file))[^1])
            .Keys.Where(j => Find(Parse(File.ReadAllText(file))[^1], j, "trigger") is not null)
            .ToHashSet();

    public static YamlNode[] Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(d => d.RootNode)];
    }

    public static YamlNode? Find(YamlNode node, params string[] path) =>
        path.Aggregate<string, YamlNode?>(
            node,
            (n, key) => n is YamlMappingNode m && m.Children.TryGetValue(key, out var child) ? child : null
        );

    public static YamlNode Copy(YamlNode node) =>
        node switch
        {
            YamlMappingNode mapping => new YamlMappingNode(
                mapping.Children.Select(c => KeyValuePair.Create(Copy(c.Key), Copy(c.Value)))
            ),
            YamlSequenceNode sequence => new YamlSequenceNode(sequence.Select(Copy)),
            YamlScalarNode scalar => new YamlScalarNode(scalar.Value) { Style = scalar.Style },
            _ => throw new ArgumentException($"{node.NodeType} cannot be copied", nameof(node)),
        };

    /// <summary>As text of a .gitlab-ci.yml.</summary>
    public static string Write(YamlNode root)
    {
        var text = new StringWriter();
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        return text.ToString();
    }

    public static Dictionary<string, string> Pairs(YamlNode? node) =>
        node is YamlMappingNode mapping ? mapping.ToDictionary(c => c.Key.ToString(), c => c.Value.ToString()) : [];
}
