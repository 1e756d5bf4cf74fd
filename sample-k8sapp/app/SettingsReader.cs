using System.Diagnostics.CodeAnalysis;

namespace Breathe;

/// <summary>At least one setting is invalid.</summary>
/// <param name="errors">One error for each invalid variable; the message joins them on one line.</param>
internal sealed class SettingsException(IEnumerable<string> errors) : Exception(string.Join("; ", errors));

/// <summary>Reads environment variables and collects errors, so that all of them are reported at once.</summary>
/// <param name="getVariable">Returns the value of an environment variable, or null if it is not set.</param>
internal sealed class SettingsReader(Func<string, string?> getVariable)
{
    private readonly List<string> _errors = [];

    /// <summary>
    /// Returns the value of a variable, or <paramref name="fallback"/> if it is unset, empty or invalid. Records an
    /// error for an invalid value.
    /// </summary>
    /// <param name="name">Name of the variable.</param>
    /// <param name="fallback">The default.</param>
    /// <param name="allowed">Describes the valid values in the error message.</param>
    /// <param name="parse">Returns the parsed value, or null if the text is invalid.</param>
    public T Get<T>(string name, T fallback, string allowed, Func<string, T?> parse) where T : struct =>
        Read(name, allowed, parse) ?? fallback;

    /// <inheritdoc cref="Get{T}(string, T, string, Func{string, T?})"/>
    [return: NotNullIfNotNull(nameof(fallback))]
    public T? Get<T>(string name, T? fallback, string allowed, Func<string, T?> parse) where T : class =>
        Read(name, allowed, parse) ?? fallback;

    /// <summary>Reports the errors collected so far.</summary>
    /// <exception cref="SettingsException">At least one variable was invalid.</exception>
    public void ThrowIfInvalid()
    {
        if (_errors.Count > 0)
        {
            throw new SettingsException(_errors);
        }
    }

    private TResult? Read<TResult>(string name, string allowed, Func<string, TResult?> parse)
    {
        if (getVariable(name) is not { Length: > 0 } text)
        {
            return default;
        }

        var value = parse(text);
        if (value is null)
        {
            _errors.Add($"{name} is {Quote(text)}, allowed: {allowed}");
        }

        return value;
    }

    // Keeps the error on one short line: no line breaks, no terminal escapes, at most 40 characters of the value.
    private static string Quote(string text) =>
        $"\"{string.Concat(text.Take(40).Select(c => char.IsControl(c) ? '?' : c))}{(text.Length > 40 ? "…" : "")}\"";
}
