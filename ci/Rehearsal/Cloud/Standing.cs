namespace Rehearsal.Cloud;

/// <summary>How far a resource is, as its provider sees it.</summary>
/// <param name="IsKnown">Whether its id and computed outputs are known already, as they are of one that exists and is not replaced.</param>
/// <param name="Generation">How often it was replaced: each time it gets other identifiers.</param>
/// <param name="Revision">How often it was changed in place, plus one; null where a preview cannot know, because it changes.</param>
public readonly record struct Standing(bool IsKnown, int Generation = 0, int? Revision = 1)
{
    /// <summary>That of a resource that was just created.</summary>
    public static Standing Created { get; } = new(IsKnown: true);
}
