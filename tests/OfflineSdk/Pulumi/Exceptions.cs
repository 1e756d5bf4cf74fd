namespace Pulumi;

/// <summary>A failed run, reported with its message only.</summary>
public class RunException : Exception
{
    /// <summary>A failure with a message.</summary>
    public RunException(string message)
        : base(message) { }

    /// <summary>A failure with a message and its cause.</summary>
    public RunException(string message, Exception? innerException)
        : base(message, innerException) { }

    /// <summary>The error for outputs that are not an <see cref="Output{T}"/>.</summary>
    public static RunException OutputsHaveIncorrectType(IEnumerable<string> outputAttributeNames)
        => new($"Output(s) '{string.Join(", ", outputAttributeNames)}' have incorrect type. "
            + "[Output] attributed properties must be instances of Output<T>.");
}

/// <summary>A failure caused by one resource.</summary>
public class ResourceException(string message, Resource? resource, bool hideStack = false) : Exception(message)
{
    internal Resource? Resource { get; } = resource;

    internal bool HideStack { get; } = hideStack;
}
