using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.GitLab;

/// <summary>What GitLab itself takes from a .gitlab-ci.yml before jobs run.</summary>
internal static class Definition
{
    /// <summary>The inputs that a file declares.</summary>
    public static IReadOnlyCollection<string> Inputs(string file) => Pairs(Find(Parse(File.ReadAllText(file))[0], "spec", "inputs")).Keys;

    /// <summary>The jobs of a file that trigger another pipeline.</summary>
    public static IReadOnlySet<string> Triggers(string file) =>
        Pairs(Parse(File.ReadAllText(file))[^1]).Keys.Where(j => Find(Parse(File.ReadAllText(file))[^1], j, "trigger") is not null).ToHashSet();

    public static YamlNode[] Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(d => d.RootNode)];
    }

    public static YamlNode? Find(YamlNode node, params string[] path) => path.Aggregate<string, YamlNode?>(
        node, (n, key) => n is YamlMappingNode m && m.Children.TryGetValue(key, out var child) ? child : null);

    public static Dictionary<string, string> Pairs(YamlNode? node) =>
        node is YamlMappingNode mapping ? mapping.ToDictionary(c => c.Key.ToString(), c => c.Value.ToString()) : [];
}
