using Fixtures;
using Pipelines.Tests.GitLab;
using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests;

/// <summary>The pipelines as GitLab resolves them, compared with what was reviewed last.</summary>
internal sealed class ApprovedDefinitionTests : GroupTests
{
    [Test, Category("Approved")]
    public void A_pipeline_is_the_one_that_was_approved(
        [ValueSource(typeof(GroupFolder), nameof(GroupFolder.Projects))] string project
    )
    {
        var definition = Readable(project);
        if (project != GroupFolder.Projects[0])
        {
            RemoveCommon(definition, Readable(GroupFolder.Projects[0]), levels: 2);
        }

        Approved.Verify(
            Path.Combine(Tool.Repository, $"tests/Pipelines.Tests/Approved/{project}.yaml"),
            Definition.Write(definition)
        );
    }

    private YamlMappingNode Readable(string project)
    {
        var pipeline = Definition.Copy(Group.Tools(project).Pipeline(Request.For("prod")));
        var text = Definition.Write(pipeline).Replace($"{project}.csproj", "PROJECT.csproj", StringComparison.Ordinal);
        var definition = (YamlMappingNode)Definition.Parse(text)[0];
        foreach (var key in new[] { "script", "after_script" })
        {
            foreach (var lines in definition.Children.Values.Select(j => Definition.Find(j, key)).OfType<YamlSequenceNode>())
            {
                // What the functions do is tested by running them.
                foreach (var function in lines.Where(l => l.ToString().Contains('\n')).ToArray())
                {
                    lines.Children.Remove(function);
                }
            }
        }

        return definition;
    }

    /// <summary>Removes from a project's pipeline what is the same in that of another.</summary>
    private static void RemoveCommon(YamlMappingNode definition, YamlMappingNode other, int levels)
    {
        foreach (var (key, value) in definition.Where(c => other.Children.ContainsKey(c.Key)).ToArray())
        {
            if (value is YamlMappingNode inner && other.Children[key] is YamlMappingNode otherInner && levels > 1)
            {
                RemoveCommon(inner, otherInner, levels - 1);
            }

            if (value.Equals(other.Children[key]) || value is YamlMappingNode { Children.Count: 0 })
            {
                definition.Children.Remove(key);
            }
        }
    }
}
