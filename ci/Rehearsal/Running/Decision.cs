using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>What an update does to one resource.</summary>
/// <param name="Old">The resource as it is deployed; null where it is new.</param>
/// <param name="Operation">What the update does.</param>
/// <param name="Changes">What differs between its inputs and those that are deployed.</param>
internal sealed record Decision(RehearsedResource? Old, Operation Operation, IReadOnlyList<InputChange> Changes)
{
    /// <summary>How often it was replaced: each time the cloud gives it other identifiers.</summary>
    public int Generation => (Old?.Generation ?? 0) + (Operation == Operation.Replace ? 1 : 0);

    /// <summary>How often it was changed in place since it was created, plus one; tags are no part of it.</summary>
    public int Revision => Operation switch
    {
        Operation.Create or Operation.Replace => 1,
        _ when IsRevised => Old!.Revision + 1,
        _ => Old!.Revision,
    };

    private bool IsRevised => Operation == Operation.Update && Changes.Any(change => change.Input is not ("tags" or "tagsAll"));

    /// <summary>What a provider knows of it: in a preview, nothing of what is still to be created.</summary>
    public Standing Standing(bool isPreview) => new(
        IsKnown: !isPreview || Operation is not (Operation.Create or Operation.Replace),
        Generation,
        Revision: isPreview && IsRevised ? null : Revision);
}
