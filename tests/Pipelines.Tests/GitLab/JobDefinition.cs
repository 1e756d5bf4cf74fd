using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.GitLab;

/// <summary>A job of an expanded pipeline definition, as its runner gets it.</summary>
internal sealed class JobDefinition
{
    private static readonly Regex Reference = new(@"\$\{?(\w+)\}?");
    private readonly YamlNode _node;

    /// <summary>Finds a job by its name in the pipeline; one of a matrix is "name: [value]".</summary>
    public JobDefinition(YamlNode pipeline, string name)
    {
        Name = name;
        BaseName = name.Split(": [")[0];
        _node = Definition.Find(pipeline, BaseName) ?? throw new KeyNotFoundException($"There is no job '{BaseName}'");
        Variables = Definition.Pairs(Find("variables"));
        if (name != BaseName)
        {
            var keys = ((YamlSequenceNode)Find("parallel", "matrix")!)
                .Children.OfType<YamlMappingNode>()
                .SelectMany(m => m.Children.Keys);
            foreach (var (key, value) in keys.Zip(name[(BaseName.Length + 3)..^1].Split(", ")))
            {
                Variables[key.ToString()] = value;
            }
        }
    }

    public string Name { get; }

    public string BaseName { get; }

    public Dictionary<string, string> Variables { get; }

    public string? Environment => Find("environment", "name") is { } name ? Expand(name.ToString(), Variables) : null;

    public string Script => Lines("script");

    public string? AfterScript => Lines("after_script") is { Length: > 0 } lines ? lines : null;

    public string[] ArtifactPaths => [.. Items("artifacts", "paths"), .. Reports];

    public bool KeepsArtifactsOfFailures => Find("artifacts", "when")?.ToString() == "always";

    /// <summary>How many times more it is tried after this exit code.</summary>
    public int Retries(int exitCode) =>
        Items("retry", "exit_codes").Contains($"{exitCode}") ? int.Parse(Find("retry", "max")!.ToString()) : 0;

    public bool MayFailWith(int exitCode) => Find("allow_failure") is { } allowed
        && (allowed.ToString() == "true" || Items("allow_failure", "exit_codes").Contains($"{exitCode}"));

    public IEnumerable<(string Name, string Audience)> IdTokens => Find("id_tokens") is YamlMappingNode tokens
        ? tokens.Children.Select(t => (t.Key.ToString(), Definition.Find(t.Value, "aud")!.ToString()))
        : [];

    /// <summary>Puts in variables as GitLab does: one that it does not know is empty.</summary>
    public static string Expand(string text, IReadOnlyDictionary<string, string> variables) =>
        Reference.Replace(text, m => variables.GetValueOrDefault(m.Groups[1].Value, ""));

    private IEnumerable<string> Reports =>
        Definition.Pairs(Find("artifacts", "reports")).Keys.SelectMany(r => Items("artifacts", "reports", r));

    private YamlNode? Find(params string[] path) => Definition.Find(_node, path);

    private string[] Items(params string[] path) => Find(path) switch
    {
        YamlSequenceNode list => [.. list.Select(i => i.ToString())],
        { } one => [one.ToString()],
        null => [],
    };

    private string Lines(string keyword) => string.Join('\n', Items(keyword));
}
