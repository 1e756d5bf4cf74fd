using Rehearsal.Chain;

namespace Rehearsal.Reports;

/// <summary>Where an option says that a report goes: a file, or <c>-</c> for standard output.</summary>
/// <param name="Option">The option.</param>
/// <param name="Target">A path, or <c>-</c>.</param>
internal sealed record Destination(string Option, string Target)
{
    /// <summary>Whether it is standard output.</summary>
    public bool IsStandardOutput => Target == "-";

    /// <summary>Writes a report.</summary>
    /// <exception cref="RehearsalException">It cannot be written there.</exception>
    public void Write(string text, TextWriter standardOutput)
    {
        if (IsStandardOutput)
        {
            standardOutput.WriteLine(text);
            return;
        }

        try
        {
            var file = new FileInfo(Target);
            file.Directory?.Create();
            File.WriteAllText(file.FullName, text);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new RehearsalException($"{Option}: '{Target}' cannot be written: {error.Message}");
        }
    }
}
