namespace Catalogues;

/// <summary>An error in a catalogue file.</summary>
/// <param name="File">The file, by the name given to the reader.</param>
/// <param name="Line">The line number, starting at 1.</param>
/// <param name="Message">What was found and what is allowed.</param>
public sealed record CatalogueError(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}, line {Line}: {Message}";
}

/// <summary>The catalogue has errors. The exception contains all of them.</summary>
public sealed class CatalogueException(IReadOnlyList<CatalogueError> errors)
    : Exception(string.Join("\n", errors.Select(error => error.ToString())))
{
    /// <summary>The errors, ordered by file and line.</summary>
    public IReadOnlyList<CatalogueError> Errors { get; } = errors;
}
