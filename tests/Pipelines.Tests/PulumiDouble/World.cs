using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>What the double was asked, and the programs, stacks and failures that it works with: a folder that a test
/// shares with its jobs.</summary>
internal sealed class World(string folder, string? stacks = null)
{
    /// <summary>Names the folder to the jobs.</summary>
    public const string Variable = "PULUMI_DOUBLE_WORLD";

    public string Folder => folder;

    /// <summary>The folder of a file backend.</summary>
    public string BackendFolder => Subfolder("backend");

    /// <summary>Where the stacks are kept.</summary>
    public string StacksFolder => Directory.CreateDirectory(stacks ?? Path.Combine(folder, "stacks")).FullName;

    /// <summary>Every call so far, in order.</summary>
    public IReadOnlyList<Call> Calls =>
        [.. Directory.GetFiles(Subfolder("calls")).Order(StringComparer.Ordinal).Select(Read<Call>)];

    /// <summary>The same world with the stacks of a file backend, where that is a folder of its own.</summary>
    public World At(string? backend) =>
        Uri.TryCreate(backend, UriKind.Absolute, out var address)
        && address.IsFile
        && Directory.Exists(address.LocalPath)
        && address.LocalPath != BackendFolder
            ? new(folder, Path.Combine(address.LocalPath, "stacks"))
            : this;

    public void Record(Call call) =>
        File.WriteAllText(
            Path.Combine(Subfolder("calls"), $"{DateTime.UtcNow.Ticks}-{Guid.NewGuid():N}"),
            JsonSerializer.Serialize(call)
        );

    /// <summary>Lets a command, or the work on a resource, fail with an exit code; in one project or in all.</summary>
    public void Fail(string what, int exitCode, string project = "any") =>
        File.WriteAllText(FailureFile(what, project), exitCode.ToString(CultureInfo.InvariantCulture));

    /// <summary>Takes back what <see cref="Fail"/> did.</summary>
    public void Mend(string what, string project = "any") => File.Delete(FailureFile(what, project));

    public int? Failure(string what, string project) =>
        new[] { FailureFile(what, project), FailureFile(what, "any") }.FirstOrDefault(File.Exists) is { } file
            ? int.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture)
            : null;

    /// <summary>Lets the work on a resource take for ever.</summary>
    public void Hang(string resource) => File.WriteAllText(Path.Combine(Subfolder("hanging"), resource), "");

    public bool Hangs(string resource) => File.Exists(Path.Combine(Subfolder("hanging"), resource));

    /// <summary>Tells the test that the work on a resource has begun, and that it hangs.</summary>
    public void SayHanging(string resource) => File.WriteAllText(HangingSign(resource), "");

    public void AwaitHanging(string resource) =>
        Assert.That(
            () => File.Exists(HangingSign(resource)),
            Is.True.After(20_000, 20),
            $"{resource} is not being worked on"
        );

    public void LetGo(string resource) => File.Delete(Path.Combine(Subfolder("hanging"), resource));

    public Program Program(string project) =>
        File.Exists(ProgramFile(project)) ? Read<Program>(ProgramFile(project)) : Programs.Of(project);

    /// <summary>Changes what a project's program declares.</summary>
    public void Change(string project, Action<Program> change)
    {
        var program = Program(project);
        change(program);
        File.WriteAllText(ProgramFile(project), JsonSerializer.Serialize(program));
    }

    /// <summary>Sets one input of one resource of a project's program.</summary>
    public void Set(string project, string type, string input, JsonNode? value) =>
        Change(project, p => p.Resources.Single(r => r.Type == type).Inputs[input] = value);

    public StackState? Find(string project, string name) =>
        File.Exists(StackFile(project, name)) ? Read<StackState>(StackFile(project, name)) : null;

    public void Keep(StackState stack)
    {
        var parts = stack.FullName.Split('/');
        // Whole or not at all: a process may be killed at any time.
        var file = Path.GetTempFileName();
        File.WriteAllText(file, JsonSerializer.Serialize(stack));
        File.Move(file, StackFile(parts[1], parts[2]), overwrite: true);
    }

    /// <summary>What pulumi state unprotect --all does.</summary>
    public void Unprotect(string project, string name)
    {
        var stack = Find(project, name)!;
        var open = stack.Resources.Select(r => r with { Protect = false }).ToArray();
        stack.Resources.Clear();
        stack.Resources.AddRange(open);
        Keep(stack);
    }

    public void Remove(StackState stack) =>
        File.Delete(StackFile(stack.FullName.Split('/')[1], stack.FullName.Split('/')[2]));

    private static T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(file))!;

    private string HangingSign(string resource) => Path.Combine(Subfolder("signs"), resource);

    private string ProgramFile(string project) => Path.Combine(Subfolder("programs"), project);

    private string FailureFile(string what, string project) =>
        Path.Combine(Subfolder("failures"), $"{what}@{project}".Replace('/', '_'));

    private string StackFile(string project, string name) => Path.Combine(StacksFolder, $"{project}.{name}");

    private string Subfolder(string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
}

/// <summary>One call of the CLI: by which job, with what, and how it ended.</summary>
internal sealed record Call(
    string Project,
    string Job,
    string Command,
    string[] Arguments,
    Dictionary<string, string> Environment,
    int ExitCode
);
