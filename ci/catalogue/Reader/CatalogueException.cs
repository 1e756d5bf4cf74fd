namespace Catalogues;

/// <summary>An error in a catalogue file.</summary>
/// <param name="File">The file, as it was named to the reader.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">What was found and what is allowed.</param>
public sealed record CatalogueError(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}, line {Line}: {Message}";
}

/// <summary>The catalogue has errors: all of them, not only the first.</summary>
public sealed class CatalogueException(IReadOnlyList<CatalogueError> errors)
    : Exception(string.Join("\n", errors.Select(error => error.ToString())))
{
    /// <summary>The errors, in the order of files and lines.</summary>
    public IReadOnlyList<CatalogueError> Errors { get; } = errors;
}
