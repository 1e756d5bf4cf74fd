using Rehearsal.Chain;
using Rehearsal.Running;

namespace Rehearsal.Tests;

/// <summary>A chain of small programs, each in a folder with the files that a real one has.</summary>
internal sealed class TestChain : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, Type> _programs = [];

    /// <summary>Makes a chain in which each project triggers the next: <c>one</c>, <c>two</c>, <c>three</c>, <c>four</c>.</summary>
    public TestChain(params Type[] programs)
    {
        string[] names = ["one", "two", "three", "four"];
        foreach (var (index, program) in programs.Index())
        {
            _programs[names[index]] = program;
            _folder.Write($"{names[index]}/Pulumi.yaml", $"name: {names[index]}\nruntime: dotnet\n");
            Trigger(names[index], names[(index + 1)..programs.Length].Take(1).ToArray());
            Configure(names[index]);
        }
    }

    public string Path => _folder.Path;

    public RehearsalStore Store => new(System.IO.Path.Combine(Path, ".rehearsal"));

    /// <summary>Replaces a program, as a commit would.</summary>
    public void Replace(string project, Type program) => _programs[project] = program;

    /// <summary>Makes a project's pipeline trigger others, and no more.</summary>
    public void Trigger(string project, params string[] next) =>
        _folder.Write($"{project}/.gitlab-ci.yml", string.Concat(next.Select(name => $"{name}:\n  trigger: group/{name}\n").DefaultIfEmpty("stages: [preview]\n")));

    /// <summary>Writes a project's settings, with what the guardrails ask of every stack.</summary>
    public void Configure(string project, string config = "") => _folder.Write($"{project}/Pulumi.dev.yaml", $$"""
        config:
          aws:region: eu-west-1
          aws:allowedAccountIds: ["123456789012"]
          aws:defaultTags: { tags: { environment: dev, project: {{project}} } }

        """ + config);

    /// <summary>The chain on a store of the test's own.</summary>
    public ChainRehearsal On(RehearsalStore store) => new(DeliveryChain.Read(Path), project => _programs[project.Name], store);

    public Task<IReadOnlyList<RehearsedStack>> RunAsync(string? only = null, bool previewOnly = false, string environment = "dev") =>
        On(Store).RunAsync(new(environment, "acme", only, previewOnly));

    public void Dispose() => _folder.Dispose();
}
