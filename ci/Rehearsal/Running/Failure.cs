namespace Rehearsal.Running;

/// <summary>What to say of a failed program.</summary>
internal static class Failure
{
    /// <summary>The messages of a failure, without the frames of its stack trace.</summary>
    public static string Describe(Exception fault)
    {
        var messages = fault is AggregateException several
            ? several.Flatten().InnerExceptions.Select(inner => inner.Message)
            : [fault.Message];
        return string.Join("\n", messages
            .SelectMany(message => message.Split('\n'))
            .Select(line => line.TrimEnd())
            .Where(line => line.Length > 0 && !line.TrimStart().StartsWith("at ", StringComparison.Ordinal) && !line.TrimStart().StartsWith("---", StringComparison.Ordinal))
            .Distinct());
    }
}
