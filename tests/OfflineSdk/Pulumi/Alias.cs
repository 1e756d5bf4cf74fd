namespace Pulumi;

/// <summary>Another identity of a resource: a URN, or the parts of the URN that differ.</summary>
public sealed class Alias
{
    /// <summary>The whole URN.</summary>
    public string? Urn { get; set; }
    /// <summary>The other name.</summary>
    public Input<string>? Name { get; set; }
    /// <summary>The other type token.</summary>
    public Input<string>? Type { get; set; }
    /// <summary>The other stack.</summary>
    public Input<string>? Stack { get; set; }
    /// <summary>The other project.</summary>
    public Input<string>? Project { get; set; }
    /// <summary>The other parent.</summary>
    public Resource? Parent { get; set; }
    /// <summary>The URN of the other parent.</summary>
    public Input<string>? ParentUrn { get; set; }
    /// <summary>Whether the resource had no parent.</summary>
    public bool NoParent { get; set; }
    /// <summary>Returns the alias; throws if its parts contradict each other.</summary>
    internal static Alias Checked(Alias alias)
    {
        (string Name, bool IsSet)[] parents =
        [
            (nameof(Parent), alias.Parent is not null),
            (nameof(ParentUrn), alias.ParentUrn is not null),
            (nameof(NoParent), alias.NoParent),
        ];
        (string Name, bool IsSet)[] parts =
        [
            (nameof(Name), alias.Name is not null),
            (nameof(Type), alias.Type is not null),
            (nameof(Project), alias.Project is not null),
            (nameof(Stack), alias.Stack is not null),
            .. parents,
        ];

        if (alias.Urn is not null && parts.FirstOrDefault(part => part.IsSet).Name is { } name)
            throw new ArgumentException($"{nameof(Alias)} should not specify both {nameof(Urn)} and {name}");

        if (parents.Count(parent => parent.IsSet) > 1)
            throw new ArgumentException(
                $"Only specify one of '{nameof(Parent)}', '{nameof(ParentUrn)}' or '{nameof(NoParent)}' in an "
                    + $"{nameof(Alias)}");

        return alias;
    }

    /// <summary>Throws if a part turns out to be null, which the engine does not accept.</summary>
    internal async Task CheckPartsAsync()
    {
        foreach (var part in new[] { Name, Type, Stack, Project }.OfType<Input<string>>())
            ArgumentNullException.ThrowIfNull(await part.ToOutput().ValueOrAsync("").ConfigureAwait(false), "value");
    }
}
