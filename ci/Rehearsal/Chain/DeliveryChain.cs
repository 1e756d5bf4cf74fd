namespace Rehearsal.Chain;

/// <summary>The projects in the order in which their pipelines trigger each other.</summary>
public sealed record DeliveryChain(IReadOnlyList<PulumiProject> Projects)
{
    /// <summary>Finds the projects below a folder and puts each behind the one that triggers it.</summary>
    /// <exception cref="RehearsalException">There is no project, or two of one name, a trigger leads nowhere, or the triggers go round in a circle.</exception>
    public static DeliveryChain Read(string root)
    {
        var projects = Directory.EnumerateDirectories(root)
            .Where(folder => File.Exists(Path.Combine(folder, "Pulumi.yaml")))
            .Select(PulumiProject.Read)
            .OrderBy(project => project.Name, StringComparer.Ordinal)
            .ToList();
        if (projects.Count == 0)
        {
            throw new RehearsalException($"{root}: no folder in it has a Pulumi.yaml");
        }

        var twice = projects.GroupBy(project => project.Name).Where(group => group.Count() > 1)
            .Select(group => $"More than one folder has a project '{group.Key}': {string.Join(", ", group.Select(project => project.Folder))}").ToList();
        if (twice.Count > 0)
        {
            throw new RehearsalException(string.Join("\n", twice));
        }

        var names = projects.Select(project => project.Name).ToHashSet();
        var lost = projects.SelectMany(project => project.Triggers
            .Where(trigger => !names.Contains(trigger))
            .Select(trigger => $"{Path.Combine(project.Folder, PulumiProject.PipelineFile)}: triggers '{trigger}', which is not here; here are {string.Join(", ", names)}")).ToList();
        if (lost.Count > 0)
        {
            throw new RehearsalException(string.Join("\n", lost));
        }

        return new(Sort(projects));
    }

    private static List<PulumiProject> Sort(List<PulumiProject> projects)
    {
        var sorted = new List<PulumiProject>();
        var left = projects;
        while (left.Count > 0)
        {
            var next = left.FirstOrDefault(project => !left.Any(other => other.Triggers.Contains(project.Name)))
                ?? throw new RehearsalException($"The pipelines trigger each other in a circle: {string.Join(", ", left.Select(project => project.Name))}");
            sorted.Add(next);
            left = [.. left.Where(project => project != next)];
        }

        return sorted;
    }
}
