namespace Pulumi;

/// <summary>A failed run; its message alone is shown.</summary>
public class RunException : Exception
{
    /// <summary>A failure with a message.</summary>
    public RunException(string message)
        : base(message) { }

    /// <summary>A failure with a message and its cause.</summary>
    public RunException(string message, Exception? innerException)
        : base(message, innerException) { }

    /// <summary>The failure of outputs that are not of <see cref="Output{T}"/>.</summary>
    public static RunException OutputsHaveIncorrectType(IEnumerable<string> outputAttributeNames)
        => new($"Output(s) '{string.Join(", ", outputAttributeNames)}' have incorrect type. "
            + "[Output] attributed properties must be instances of Output<T>.");
}

/// <summary>A failure that one resource is to blame for.</summary>
public class ResourceException(string message, Resource? resource, bool hideStack = false) : Exception(message)
{
    internal Resource? Resource { get; } = resource;

    internal bool HideStack { get; } = hideStack;
}
