namespace Pipelines.Tests.PulumiDouble;

/// <summary>The locks of a backend, as files of a file backend; whoever is killed leaves its own behind.</summary>
internal sealed class Locks(World world, string fullName)
{
    private string Folder =>
        Directory.CreateDirectory(Path.Combine(world.BackendFolder, ".pulumi/locks", fullName)).FullName;

    /// <summary>Why nothing else may work on the stack now, or null.</summary>
    public string? Refusal =>
        Directory.GetFiles(Folder) is { Length: > 0 } locks
            ? $"the stack is currently locked by {locks.Length} lock(s). Either wait for the other process(es) to end "
                + "or delete the lock file "
                + $"with `pulumi cancel`.\n  {string.Join("\n  ", locks)}: "
                + "created by runner@host (pid 7) at 2026-01-01T00:00:00Z"
            : null;

    /// <summary>Takes one; the answer releases it.</summary>
    public Action Take()
    {
        var file = Path.Combine(Folder, $"{Guid.NewGuid()}.json");
        File.WriteAllText(file, "{}");
        return () => File.Delete(file);
    }

    public void Release() => Directory.Delete(Folder, recursive: true);
}
