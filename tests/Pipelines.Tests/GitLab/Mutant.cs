using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.GitLab;

/// <summary>The component with one thing taken away, which a test should notice: a line of its shell, or a key of one of its jobs.</summary>
internal sealed record Mutant(string Description, Action<YamlMappingNode> Apply)
{
    private readonly Dictionary<YamlNode, YamlNode> _applied = [];

    /// <summary>What the tests see in place of the component; null unless mutants are being tried.</summary>
    public static Mutant? Current { get; set; }

    /// <summary>Whether these tests run inside of another run, which goes on with what they share.</summary>
    public static bool AreTried { get; set; }

    /// <summary>A copy of a pipeline's definition with the change.</summary>
    public YamlNode Applied(YamlNode pipeline)
    {
        lock (_applied)
        {
            if (!_applied.TryGetValue(pipeline, out var applied))
            {
                _applied[pipeline] = applied = Copy(pipeline);
                Apply((YamlMappingNode)applied);
            }

            return applied;
        }
    }

    /// <summary>Every key of every job, and every line of shell that is more than punctuation.</summary>
    public static IEnumerable<Mutant> Of(YamlNode pipeline) => [.. Keys((YamlMappingNode)pipeline), .. Lines((YamlMappingNode)pipeline)];

    private static IEnumerable<Mutant> Keys(YamlMappingNode pipeline) =>
        from job in Jobs(pipeline)
        from path in Paths((YamlMappingNode)job.Value, [])
            // A stage or a script that is not there is refused by GitLab; rules have tests of what they let through.
        where path[0] is not ("rules" or "script" or "stage") && !(path[0] == "after_script" && path.Length > 1)
        select new Mutant($"{job.Key}: without {string.Join(':', path)}", copy => Remove(Definition.Find(copy, job.Key.ToString()), path));

    private static IEnumerable<Mutant> Lines(YamlMappingNode pipeline)
    {
        var blocks = Jobs(pipeline).SelectMany(j => new[] { "script", "after_script" }.Select(k => Definition.Find(j.Value, k)))
            .OfType<YamlSequenceNode>().SelectMany(s => s).OfType<YamlScalarNode>().Select(s => s.Value!).Distinct();
        return from block in blocks
               let lines = block.Split('\n')
               from number in Enumerable.Range(0, lines.Length)
               let line = lines[number].Trim()
               where line.Any(char.IsLetter) && line[0] != '#' && line is not ("JQ" or "then" or "else" or "fi" or "done" or "esac" or "do")
               let changed = string.Join('\n', lines.Select((l, i) => i == number ? Without(l) : l))
               select new Mutant($"shell: without {line}", copy => Replace(copy, block, changed));
    }

    // A command gives way to one that does nothing; what opens or closes a block breaks it, which counts as seen only if a test runs it.
    private static string Without(string line) => line.TrimEnd().EndsWith('{') || line.TrimEnd().EndsWith('\\') || line.TrimEnd().EndsWith("then", StringComparison.Ordinal)
        ? line.Replace("if ", "if ! ", StringComparison.Ordinal)
        : $"{line[..^line.TrimStart().Length]}:{(line.TrimEnd().EndsWith(";;", StringComparison.Ordinal) ? " ;;" : "")}";

    private static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Jobs(YamlMappingNode pipeline) =>
        pipeline.Children.Where(c => c.Value is YamlMappingNode job && job.Children.ContainsKey("script") && !c.Key.ToString().StartsWith('.'));

    private static IEnumerable<string[]> Paths(YamlMappingNode node, string[] above) => node.Children.SelectMany(c =>
        c.Value is YamlMappingNode below && below.Children.Count > 0
            ? Paths(below, [.. above, c.Key.ToString()]).Prepend([.. above, c.Key.ToString()])
            : [[.. above, c.Key.ToString()]]);

    private static void Remove(YamlNode? node, string[] path) =>
        (Definition.Find(node!, path[..^1]) as YamlMappingNode)?.Children.Remove(path[^1]);

    private static void Replace(YamlNode node, string before, string after)
    {
        if (node is YamlScalarNode scalar && scalar.Value == before)
        {
            scalar.Value = after;
        }

        foreach (var child in node is YamlMappingNode m ? m.Children.Values : node is YamlSequenceNode s ? s.Children : [])
        {
            Replace(child, before, after);
        }
    }

    private static YamlNode Copy(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new YamlMappingNode(mapping.Children.Select(c => KeyValuePair.Create(Copy(c.Key), Copy(c.Value)))),
        YamlSequenceNode sequence => new YamlSequenceNode(sequence.Select(Copy)),
        _ => new YamlScalarNode(((YamlScalarNode)node).Value),
    };
}
