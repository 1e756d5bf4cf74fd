using System.Globalization;
using System.Text.Json;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>What the double was asked, and the stacks and faults that it works with: a folder that a test shares with its jobs.</summary>
internal sealed class World(string folder)
{
    /// <summary>Names the folder to the jobs.</summary>
    public const string Variable = "PULUMI_DOUBLE_WORLD";

    /// <summary>Every call so far, in order.</summary>
    public IReadOnlyList<Call> Calls =>
        [.. Directory.GetFiles(Subfolder("calls")).Order(StringComparer.Ordinal).Select(Read<Call>)];

    public string Folder => folder;

    public static World OfThisProcess() => new(Environment.GetEnvironmentVariable(Variable)
        ?? throw new InvalidOperationException($"{Variable} is not set: this pulumi is a test double."));

    public void Record(Call call) =>
        File.WriteAllText(Path.Combine(Subfolder("calls"), $"{DateTime.UtcNow.Ticks}-{Guid.NewGuid():N}"), JsonSerializer.Serialize(call));

    /// <summary>Lets a command end with an exit code, in one project or in all.</summary>
    public void Fail(string command, int exitCode, string project = "any") =>
        File.WriteAllText(FaultFile(command, project), exitCode.ToString(CultureInfo.InvariantCulture));

    public int? Fault(string command, string project) =>
        new[] { FaultFile(command, project), FaultFile(command, "any") }.FirstOrDefault(File.Exists) is { } file
            ? int.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture)
            : null;

    public Stack? Find(string project, string name) => File.Exists(StackFile(project, name)) ? Read<Stack>(StackFile(project, name)) : null;

    public void Keep(string project, string name, Stack stack) =>
        File.WriteAllText(StackFile(project, name), JsonSerializer.Serialize(stack));

    private static T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(file))!;

    private string FaultFile(string command, string project) => Path.Combine(Subfolder("faults"), $"{command}@{project}");

    private string StackFile(string project, string name) => Path.Combine(Subfolder("stacks"), $"{project}.{name}");

    private string Subfolder(string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
}

/// <summary>One call of the CLI: by which job, with what, and how it ended.</summary>
internal sealed record Call(string Project, string Job, string Command, string[] Arguments, Dictionary<string, string> Environment, int ExitCode);

/// <summary>A stack as its backend keeps it; the version grows with each change of its state.</summary>
internal sealed record Stack(string FullName, int Version, Dictionary<string, string> Tags);
