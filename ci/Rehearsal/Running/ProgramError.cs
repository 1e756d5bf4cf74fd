using System.Text.RegularExpressions;

namespace Rehearsal.Running;

/// <summary>
/// An error of a program: the SDK reports it as the text of an exception, again for every input and call that it reaches,
/// each time wrapped in another one. What counts is the innermost, and the first frame of the user's own code.
/// </summary>
internal sealed partial record ProgramError(string Message, string? Frame)
{
    private const string Inner = " ---> ";

    [GeneratedRegex("""^(Running program '.*' failed with an unhandled exception:|Error serializing arguments for \w+ \S+: |error serializing property "[^"]*": )+""")]
    private static partial Regex Wrapping { get; }

    [GeneratedRegex(@"^ +at (?<method>.+) in (?<file>.+):line (?<line>\d+)$")]
    private static partial Regex FrameWithFile { get; }

    [GeneratedRegex(@"^(?:\(Inner Exception #\d+\) )?(?:[A-Za-z_]\w*[.+])+(?<type>\w*Exception(?:`\d+)?): (?<message>.*)$")]
    private static partial Regex TypeAndMessage { get; }

    // Their frames say nothing about the user's program.
    private static readonly string[] NotTheUsers = ["Pulumi.", "System.", "Microsoft.", "Rehearsal.Running.", "Rehearsal.Cloud."];

    /// <summary>The errors of a failed program, each once.</summary>
    /// <param name="failure">What the SDK threw.</param>
    /// <param name="folder">The folder that the files of frames are shown relative to.</param>
    public static IReadOnlyList<ProgramError> Of(Exception failure, string folder)
    {
        var errors = failure is AggregateException several ? [.. several.Flatten().InnerExceptions] : new[] { failure };
        return [.. errors.Select(error => Parse(error.Message, folder)).Distinct()];
    }

    /// <inheritdoc/>
    public override string ToString() => Frame is null ? Message : $"{Message}\n  at {Frame}";

    private static ProgramError Parse(string text, string folder)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var start = Math.Max(0, lines.FindLastIndex(line => line.StartsWith(Inner, StringComparison.Ordinal)));
        var message = lines.Skip(start).TakeWhile((line, at) => at == 0 || (!IsFrame(line) && !line.StartsWith("   ---", StringComparison.Ordinal))).ToList();
        message[0] = message[0].StartsWith(Inner, StringComparison.Ordinal) ? message[0][Inner.Length..] : message[0];
        var whole = Strip(string.Join("\n", message));
        var frame = lines.Skip(start).Concat(lines).Select(line => FrameWithFile.Match(line))
            .FirstOrDefault(match => match.Success && !NotTheUsers.Any(match.Groups["method"].Value.StartsWith));
        return new(whole, frame is null ? null : $"{Path.GetRelativePath(folder, frame.Groups["file"].Value)}:{frame.Groups["line"].Value}");
    }

    // The program's own words: without the SDK's wrapping and without namespaces; RunException is for words alone.
    private static string Strip(string message)
    {
        message = Wrapping.Replace(message, "").TrimStart('\n');
        var match = TypeAndMessage.Match(message.Split('\n')[0]);
        if (!match.Success)
        {
            return message.TrimEnd();
        }

        var words = Wrapping.Replace(match.Groups["message"].Value, "") + message[message.Split('\n')[0].Length..];
        return (match.Groups["type"].Value == "RunException" ? words : $"{match.Groups["type"].Value}: {words}").TrimEnd();
    }

    private static bool IsFrame(string line) => line.StartsWith("   at ", StringComparison.Ordinal);
}
