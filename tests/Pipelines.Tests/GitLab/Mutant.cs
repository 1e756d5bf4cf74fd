using System.Runtime.CompilerServices;
using YamlDotNet.RepresentationModel;

namespace Pipelines.Tests.GitLab;

/// <summary>The pipelines with one thing changed, which a test should notice.</summary>
/// <param name="Description">What is changed, and where.</param>
/// <param name="Part">What a test has to touch to notice: a function of the shell, or a job.</param>
/// <param name="Apply">Changes the definition of a pipeline.</param>
internal sealed record Mutant(string Description, string Part, Action<YamlMappingNode> Apply)
{
    private readonly ConditionalWeakTable<YamlNode, YamlNode> _applied = [];

    /// <summary>What the tests see in place of the pipelines; null unless mutants are being tried.</summary>
    public static Mutant? Current { get; set; }

    /// <summary>Whether these tests run inside of another run, which goes on with what they share.</summary>
    public static bool AreTried { get; set; }

    /// <summary>The project whose pipeline it changes; null changes that of each.</summary>
    public string? Project { get; init; }

    /// <summary>Whether it is a line of shell.</summary>
    public bool IsShell { get; init; }

    /// <summary>Whether it decides which jobs a pipeline has, so that it is gitlab-ci-local that has to see
    /// it.</summary>
    public bool ChangesJobs { get; init; }

    /// <summary>A copy of a project's pipeline with the change.</summary>
    public YamlNode Applied(YamlNode pipeline, string project) => Project is not null && Project != project
        ? pipeline
        : _applied.GetValue(pipeline, original =>
        {
            var copy = (YamlMappingNode)Definition.Copy(original);
            Apply(copy);
            return copy;
        });
}
