/// <summary>The real projects with many environments, each a copy of the tests' <c>dev</c> under another name and with other addresses.</summary>
internal sealed class GeneratedProjects : IDisposable
{
    private GeneratedProjects(string folder) => Folder = folder;

    /// <summary>Where the projects are.</summary>
    public string Folder { get; }

    /// <summary>Writes the stack files into a temporary folder.</summary>
    public static GeneratedProjects Create(IReadOnlyList<string> environments)
    {
        var root = Root();
        var folder = Directory.CreateTempSubdirectory("rehearsal-benchmark-").FullName;
        foreach (var fixtures in Directory.EnumerateDirectories(Path.Combine(root, "tests", "Fixtures")))
        {
            var project = Path.GetFileName(fixtures);
            var target = Directory.CreateDirectory(Path.Combine(folder, project)).FullName;
            foreach (var file in new[] { "Pulumi.yaml", ".gitlab-ci.yml" })
            {
                File.Copy(Path.Combine(root, project, file), Path.Combine(target, file));
            }

            var dev = File.ReadAllText(Path.Combine(fixtures, "Pulumi.dev.yaml"));
            foreach (var (index, environment) in environments.Index())
            {
                var text = dev.Replace(": dev\n", $": {environment}\n").Replace("-dev\n", $"-{environment}\n").Replace("10.0.0.0/16", $"10.{index % 256}.0.0/16");
                File.WriteAllText(Path.Combine(target, $"Pulumi.{environment}.yaml"), text);
            }
        }

        return new(folder);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MicroStacks.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("MicroStacks.slnx is in none of the folders above.");
        }

        return folder.FullName;
    }
}
