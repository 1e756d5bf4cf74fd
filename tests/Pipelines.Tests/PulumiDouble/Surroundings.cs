namespace Pipelines.Tests.PulumiDouble;

/// <summary>What a process of the CLI has around it: variables, a folder, two outputs, and signals.</summary>
internal abstract class Surroundings
{
    public required string Folder { get; init; }

    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>The mask of the files that it creates.</summary>
    public required string Mask { get; init; }

    /// <summary>Whether it was asked to end.</summary>
    public abstract bool IsAskedToEnd { get; }

    /// <summary>Whether it was killed: it can do nothing more, not even clean up.</summary>
    public abstract bool IsKilled { get; }

    /// <summary>A variable that has a value, or null.</summary>
    public string? this[string name] => Variables.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    public string FileOf(string path) => Path.Combine(Folder, path);

    public abstract void Print(string text);

    public abstract void Complain(string text);
}
