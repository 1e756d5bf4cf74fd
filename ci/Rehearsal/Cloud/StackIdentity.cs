namespace Rehearsal.Cloud;

/// <summary>The full name of a stack.</summary>
public sealed record StackIdentity(string Organization, string Project, string Environment)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Organization}/{Project}/{Environment}";
}
