using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Rehearsal.Chain;

/// <summary>Reads YAML files; errors name file and line.</summary>
internal static class Yaml
{
    /// <summary>The documents of a file that are mappings.</summary>
    /// <exception cref="RehearsalException">The file is missing or is not YAML.</exception>
    public static IReadOnlyList<YamlMappingNode> Documents(string file)
    {
        if (!File.Exists(file))
        {
            throw new RehearsalException($"{file} is missing");
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(File.ReadAllText(file)));
            return stream.Documents.SelectMany(document => document.AllNodes).OfType<YamlMappingNode>()
                .SelectMany(mapping => mapping.Children.Keys).FirstOrDefault(key => key is not YamlScalarNode) is { } key
                ? throw new RehearsalException($"{file}, line {key.Start.Line}: a key is a list or an object; allowed: a text")
                : [.. stream.Documents.Select(document => document.RootNode).OfType<YamlMappingNode>()];
        }
        catch (YamlException error)
        {
            throw new RehearsalException($"{file}, line {error.Start.Line}: {error.Message}");
        }
    }

    /// <summary>The node behind a key, or null.</summary>
    public static YamlNode? Get(this YamlMappingNode mapping, string key) =>
        mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    /// <summary>The text behind a key, or null.</summary>
    public static string? Text(this YamlMappingNode mapping, string key) => (mapping.Get(key) as YamlScalarNode)?.Value;
}
