using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.GitLab;

/// <summary>What can be changed in a pipeline: every key, item and value of every job, every condition of every rule,
/// and every line of shell.</summary>
internal static class Mutants
{
    // What holds other things, which are changed by themselves.
    private static readonly string[] Shell = ["script", "after_script"];
    private static readonly Regex Function = new(@"^(\w+)\(\) \{");

    /// <summary>All changes to a project's pipeline; for jobs, those of one name only where one is given.</summary>
    public static IEnumerable<Mutant> Of(YamlMappingNode pipeline, string project, string? onlyJob = null) =>
        from job in pipeline.Children
        let name = job.Key.ToString()
        where onlyJob is null || name == onlyJob
        from mutant in OfJob(name, job.Value)
        select onlyJob is null
            ? mutant
            : mutant with
            {
                Project = project,
                Description = $"{project} {mutant.Description}",
            };

    /// <summary>Every line of shell that is more than punctuation, once, whichever jobs have it.</summary>
    public static IEnumerable<Mutant> OfShell(YamlMappingNode pipeline)
    {
        foreach (var block in Blocks(pipeline).Distinct())
        {
            var lines = block.Split('\n');
            var function = "";
            for (var number = 0; number < lines.Length; number++)
            {
                function = Function.Match(lines[number]) is { Success: true } match ? match.Groups[1].Value : function;
                var line = lines[number].Trim();
                if (
                    line.Any(char.IsLetter)
                    && line[0] != '#'
                    && line is not ("JQ" or "then" or "else" or "fi" or "done" or "esac" or "do")
                )
                {
                    var changed = string.Join('\n', lines.Select((l, i) => i == number ? Without(l) : l));
                    yield return new($"shell {function}: {line}", function, copy => Replace(copy, block, changed))
                    {
                        IsShell = true,
                    };
                }
            }
        }
    }

    private static IEnumerable<string> Blocks(YamlMappingNode pipeline) =>
        pipeline
            .Children.Values.SelectMany(job => Shell.Select(k => Definition.Find(job, k)))
            .OfType<YamlSequenceNode>()
            .SelectMany(s => s)
            .Select(s => s.ToString())
            .Where(t => t.Contains('\n'));

    private static IEnumerable<Mutant> OfJob(string job, YamlNode node)
    {
        foreach (var path in Paths(node, []).Where(p => !IsBlock(node, p)))
        {
            foreach (var (name, apply) in Changes(Find(node, path)!))
            {
                var description = $"{job}: {string.Join('.', path)} {name}";
                yield return new(description, job, copy => Change(copy.Children[job], path, apply))
                {
                    ChangesJobs = path is ["rules" or "stage" or "parallel", ..] or ["script"],
                };
            }
        }
    }

    private static bool IsBlock(YamlNode job, object[] path) =>
        path is [string key, _, ..] && Shell.Contains(key) && Find(job, path)!.ToString().Contains('\n');

    // A change makes another node of one; null takes it away.
    private static IEnumerable<(string Name, Func<YamlNode, YamlNode?> Apply)> Changes(YamlNode node)
    {
        yield return ("removed", _ => null);
        if (node is YamlScalarNode { Value: { } value })
        {
            var clauses = Regex.Split(value, @" (?:\|\||&&) ");
            if (clauses.Length > 1)
            {
                for (var index = 0; index < clauses.Length; index++)
                {
                    var number = index;
                    yield return (
                        $"without clause {number + 1}",
                        n => new YamlScalarNode(WithoutClause(((YamlScalarNode)n).Value!, number))
                    );
                }
            }
            else
            {
                yield return ("changed", n => new YamlScalarNode(Other(((YamlScalarNode)n).Value!)));
            }
        }
    }

    private static string Other(string value) => value switch
    {
        "true" => "false",
        "false" => "true",
        _ when int.TryParse(value, out var number) => $"{number + 1}",
        _ when value.Contains("==", StringComparison.Ordinal) => value.Replace("==", "!=", StringComparison.Ordinal),
        _ => $"{value}x",
    };

    private static string WithoutClause(string condition, int number)
    {
        var parts = Regex.Split(condition, @" (\|\||&&) ").ToList();
        parts.RemoveRange(number == 0 ? 0 : (number * 2) - 1, 2);
        return string.Join(' ', parts);
    }

    private static IEnumerable<object[]> Paths(YamlNode node, object[] above) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(c => Below([.. above, c.Key.ToString()], c.Value)),
        YamlSequenceNode list => list.Children.SelectMany((c, i) => Below([.. above, i], c)),
        _ => [],
    };

    private static IEnumerable<object[]> Below(object[] path, YamlNode node) => Paths(node, path).Prepend(path);

    private static YamlNode? Find(YamlNode? node, object[] path) =>
        path.Aggregate(
            node,
            (n, key) =>
                (n, key) switch
                {
                    (YamlMappingNode mapping, string name) => mapping.Children.TryGetValue(
                        new YamlScalarNode(name),
                        out var child
                    )
                        ? child
                        : null,
                    (YamlSequenceNode list, int index) => list.Children.ElementAtOrDefault(index),
                    _ => null,
                }
        );

    private static void Change(YamlNode job, object[] path, Func<YamlNode, YamlNode?> apply)
    {
        if (Find(job, path) is not { } node)
        {
            return;
        }

        var changed = apply(node);
        switch (Find(job, path[..^1]), path[^1])
        {
            case (YamlMappingNode mapping, string name):
                mapping.Children.Remove(new YamlScalarNode(name));
                if (changed is not null)
                {
                    mapping.Children.Add(new YamlScalarNode(name), changed);
                }

                break;
            case (YamlSequenceNode list, int index):
                list.Children.RemoveAt(index);
                if (changed is not null)
                {
                    list.Children.Insert(index, changed);
                }

                break;
        }
    }

    // A command gives way to one that does nothing; a condition is negated; what else opens a block is broken.
    private static string Without(string line)
    {
        var end = line.TrimEnd();
        if (end.EndsWith('{') || end.EndsWith('\\') || end.EndsWith("then", StringComparison.Ordinal))
        {
            return line.Contains("if ", StringComparison.Ordinal)
                ? line.Replace("if ", "if ! ", StringComparison.Ordinal)
                : $"{line[..^line.TrimStart().Length]}no-such-command {line.TrimStart()}";
        }

        return $"{line[..^line.TrimStart().Length]}:{(end.EndsWith(";;", StringComparison.Ordinal) ? " ;;" : "")}";
    }

    private static void Replace(YamlNode node, string before, string after)
    {
        if (node is YamlScalarNode scalar && scalar.Value == before)
        {
            scalar.Value = after;
        }

        foreach (
            var child in node is YamlMappingNode m ? m.Children.Values
            : node is YamlSequenceNode s ? s.Children
            : []
        )
        {
            Replace(child, before, after);
        }
    }
}
