using YamlDotNet.RepresentationModel;

namespace Rehearsal.Chain;

/// <summary>A folder that holds one Pulumi project.</summary>
/// <param name="Name">The project's name in <c>Pulumi.yaml</c>.</param>
/// <param name="Folder">Where it is.</param>
/// <param name="Triggers">Names of the projects whose pipelines its own triggers.</param>
public sealed record PulumiProject(string Name, string Folder, IReadOnlyList<string> Triggers)
{
    /// <summary>The file that describes the project's pipeline.</summary>
    public const string PipelineFile = ".gitlab-ci.yml";

    /// <summary>The environments that the project has a stack file for.</summary>
    public IReadOnlyList<string> Environments =>
    [
        .. Directory.EnumerateFiles(Folder, "Pulumi.*.yaml").Select(file => Path.GetFileName(file).Split('.')[1]).Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether the project has a stack file for an environment.</summary>
    public bool Has(string environment) => File.Exists(Path.Combine(Folder, StackFile.NameOf(environment)));

    /// <summary>Reads the project in a folder.</summary>
    /// <exception cref="RehearsalException">A file is missing, or is not what it should be.</exception>
    public static PulumiProject Read(string folder)
    {
        var file = Path.Combine(folder, "Pulumi.yaml");
        var name = Yaml.Documents(file).Select(document => document.Text("name")).FirstOrDefault(name => name is not null)
            ?? throw new RehearsalException($"{file}: 'name' is missing; it must name the project");
        return new(name, folder, [.. ReadTriggers(Path.Combine(folder, PipelineFile))]);
    }

    // A trigger job names a project by its path in GitLab; its last part is the project's own name.
    private static IEnumerable<string> ReadTriggers(string file) =>
        from document in Yaml.Documents(file)
        from job in document.Children
        where job.Value is YamlMappingNode
        let trigger = ((YamlMappingNode)job.Value).Get("trigger")
        let path = ((trigger as YamlMappingNode)?.Get("project") ?? trigger) as YamlScalarNode
        let project = path?.Value
        where project is not null
        select project.Split('/')[^1];
}
