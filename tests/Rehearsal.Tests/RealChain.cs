namespace Rehearsal.Tests;

/// <summary>A copy of what the real projects are described by, with a state of its own.</summary>
internal sealed class RealChain : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RealChain()
    {
        foreach (var project in Directory.EnumerateDirectories(Root, "sample-*"))
        {
            foreach (var file in Directory.EnumerateFiles(project, "Pulumi*.yaml").Append(System.IO.Path.Combine(project, ".gitlab-ci.yml")))
            {
                _folder.Write(System.IO.Path.GetRelativePath(Root, file), File.ReadAllText(file));
            }
        }
    }

    public static string Root { get; } = FindRoot();

    public string Path => _folder.Path;

    /// <summary>Changes a file of the copy.</summary>
    public void Edit(string file, string from, string to)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Path, file));
        Assert.That(text, Does.Contain(from));
        _folder.Write(file, text.Replace(from, to));
    }

    public void Dispose() => _folder.Dispose();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "MicroStacks.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("MicroStacks.slnx is above none of the folders of this test.");
        }

        return folder.FullName;
    }
}
