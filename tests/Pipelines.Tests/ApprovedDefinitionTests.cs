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
        // Of the other projects, what they have in common with the first is not repeated.
        if (project != GroupFolder.Projects[0])
        {
            foreach (var (name, _) in Readable(GroupFolder.Projects[0]).Where(job => definition.Children.Contains(job)))
            {
                definition.Children.Remove(name);
            }
        }

        Approved.Verify(
            Path.Combine(Tool.Repository, $"tests/Pipelines.Tests/Approved/{project}.yaml"),
            Definition.Write(definition)
        );
    }

    private YamlMappingNode Readable(string project)
    {
        var definition = (YamlMappingNode)
            Definition.Parse(
                Definition
                    .Write(Group.Tools(project).Pipeline(Request.For("prod")))
                    .Replace($"{project}.csproj", "PROJECT.csproj", StringComparison.Ordinal)
            )[0];
        foreach (
            var shell in definition.Children.Values.SelectMany(j =>
                new[] { "script", "after_script" }.Select(k => Definition.Find(j, k))
            )
        )
        {
            // The functions, which tests run.
            foreach (var block in (shell as YamlSequenceNode ?? []).Where(s => s.ToString().Contains('\n')).ToArray())
            {
                ((YamlSequenceNode)shell!).Children.Remove(block);
            }
        }

        return definition;
    }
}
