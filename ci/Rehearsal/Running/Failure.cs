using System.Text.RegularExpressions;

namespace Rehearsal.Running;

/// <summary>What to say of a failed program.</summary>
internal static partial class Failure
{
    // The SDK repeats a failure for every input and call that it reaches, each time in another wrapping.
    [GeneratedRegex("""^(Running program '.*' failed with an unhandled exception:|( *---> |Error serializing arguments for \w+ \S+: |[\w.]+Exception: |error serializing property "[^"]*": )+)""")]
    private static partial Regex Wrapping { get; }

    /// <summary>The messages of a failure, each once, without the frames of its stack trace.</summary>
    public static string Describe(Exception fault)
    {
        var messages = fault is AggregateException several
            ? several.Flatten().InnerExceptions.Select(inner => inner.Message)
            : [fault.Message];
        return string.Join("\n", messages
            .SelectMany(message => message.Split('\n'))
            .Select(line => Wrapping.Replace(line, "").TrimEnd())
            .Where(line => line.Length > 0 && !line.TrimStart().StartsWith("at ", StringComparison.Ordinal) && !line.TrimStart().StartsWith("---", StringComparison.Ordinal))
            .Distinct());
    }
}
