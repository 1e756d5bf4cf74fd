namespace Rehearsal.Cloud;

/// <summary>Stands for a value that only an update knows.</summary>
public sealed class Unknown
{
    private Unknown()
    {
    }

    /// <summary>The only instance.</summary>
    public static Unknown Value { get; } = new();

    /// <inheritdoc/>
    public override string ToString() => "unknown";
}
