using System.Diagnostics;

namespace Pipelines.Tests.GitLab;

/// <summary>Programs of this machine.</summary>
internal static class Tool
{
    private static readonly Lazy<int> NodeVersion = new(() =>
        Find("node") is null ? 20 : int.Parse(Do("/", "node", "--version").TrimStart('v').Split('.')[0])
    );

    /// <summary>The repository that these tests belong to.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Skips the test where a program that it runs is absent.</summary>
    public static void Require(params string[] programs)
    {
        var absent = programs.Where(p => Find(p) is null).ToList();
        if (programs.Contains("node") && NodeVersion.Value < 20)
        {
            absent.Add($"node 20 or later (this one is {NodeVersion.Value})");
        }

        if (!File.Exists(GitLabCiLocal.Script))
        {
            absent.Add("gitlab-ci-local (npm ci --prefix tests)");
        }

        if (absent.Count > 0)
        {
            Assert.Ignore($"Absent: {string.Join(", ", absent)}");
        }
    }

    public static string? Find(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end.</summary>
    public static (int ExitCode, string Output, string Errors) Run(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string>? variables = null,
        string input = ""
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        if (variables is not null)
        {
            ForgetPipeline(start.Environment);
            foreach (var (name, value) in variables)
            {
                start.Environment[name] = value;
            }
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within 5 minutes");
        }

        return (process.ExitCode, output, errors.Result);
    }

    /// <summary>Removes the variables of a pipeline that runs these tests: a job knows those of its own.</summary>
    public static void ForgetPipeline(IDictionary<string, string?> environment)
    {
        foreach (
            var name in environment.Keys.Where(n => n.Split('_')[0] is "CI" or "GITLAB" or "PULUMI" or "AWS").ToArray()
        )
        {
            environment.Remove(name);
        }
    }

    /// <summary>Runs a program that must succeed.</summary>
    public static string Do(string folder, string program, params string[] arguments) =>
        Run(program, arguments, folder) is (0, var output, _)
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed in {folder}");

    /// <summary>Neighbouring items with the same key, together.</summary>
    public static IEnumerable<T[]> ChunkBy<T, TKey>(this IReadOnlyList<T> items, Func<T, TKey> key)
    {
        for (var rest = items.ToArray(); rest.Length > 0;)
        {
            var chunk = rest.TakeWhile(i => Equals(key(i), key(rest[0]))).ToArray();
            yield return chunk;
            rest = rest[chunk.Length..];
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MicroStacks.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run inside their repository.");
        }

        return folder.FullName;
    }
}
