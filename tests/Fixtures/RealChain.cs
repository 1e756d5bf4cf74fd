namespace Fixtures;

/// <summary>
/// The real projects in a temporary folder, with the stack files of <c>tests/Fixtures</c>, so that tests do not depend
/// on the shipped settings. A project without fixtures keeps its own stack files.
/// </summary>
internal sealed class RealChain : IDisposable
{
    private static readonly Lazy<RealChain> LazyShared = new(() =>
    {
        var chain = new RealChain();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => chain.Dispose();
        return chain;
    });

    private readonly TemporaryFolder _folder = new();

    public RealChain()
    {
        foreach (var description in Directory.EnumerateDirectories(Root).Select(folder => System.IO.Path.Combine(folder, "Pulumi.yaml")).Where(File.Exists))
        {
            var project = System.IO.Path.GetDirectoryName(description)!;
            var name = System.IO.Path.GetFileName(project);
            var fixtures = System.IO.Path.Combine(Root, "tests", "Fixtures", name);
            var stackFiles = Directory.EnumerateFiles(Directory.Exists(fixtures) ? fixtures : project, "Pulumi.*.yaml");
            foreach (var file in stackFiles.Append(description).Append(System.IO.Path.Combine(project, ".gitlab-ci.yml")).Where(File.Exists))
            {
                _folder.Write($"{name}/{System.IO.Path.GetFileName(file)}", File.ReadAllText(file));
            }
        }
    }

    /// <summary>One copy for all tests that only read it.</summary>
    public static RealChain Shared => LazyShared.Value;

    /// <summary>The repository.</summary>
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
            folder = folder.Parent ?? throw new DirectoryNotFoundException("MicroStacks.slnx is in none of the folders above this test.");
        }

        return folder.FullName;
    }
}
