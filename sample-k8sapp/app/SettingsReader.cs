using System.Diagnostics.CodeAnalysis;

namespace Breathe;

/// <summary>Settings that cannot be used.</summary>
/// <param name="faults">One clause for each bad variable.</param>
internal sealed class SettingsException(IEnumerable<string> faults) : Exception(string.Join("; ", faults));

/// <summary>Reads variables and gathers what is wrong with them, so that all faults are told at once.</summary>
/// <param name="variable">Gives an environment variable's value, or null.</param>
internal sealed class SettingsReader(Func<string, string?> variable)
{
    private readonly List<string> _faults = [];

    /// <summary>The value of a variable, or <paramref name="fallback"/> where it is absent, empty or bad; a bad one is a fault.</summary>
    public T Get<T>(string name, T fallback, string allowed, Func<string, T?> parse) where T : struct =>
        Read(name, allowed, parse) ?? fallback;

    /// <inheritdoc cref="Get{T}(string, T, string, Func{string, T?})"/>
    [return: NotNullIfNotNull(nameof(fallback))]
    public T? Get<T>(string name, T? fallback, string allowed, Func<string, T?> parse) where T : class =>
        Read(name, allowed, parse) ?? fallback;

    /// <summary>Ends the reading.</summary>
    /// <exception cref="SettingsException">A variable was bad.</exception>
    public void ThrowIfFaulty()
    {
        if (_faults.Count > 0)
        {
            throw new SettingsException(_faults);
        }
    }

    private TResult? Read<TResult>(string name, string allowed, Func<string, TResult?> parse)
    {
        if (variable(name) is not { Length: > 0 } text)
        {
            return default;
        }

        var value = parse(text);
        if (value is null)
        {
            _faults.Add($"{name} is {Quoted(text)}, allowed: {allowed}");
        }

        return value;
    }

    // Neither a newline nor a terminal's escape may leave the line, and a value of a megabyte need not be repeated.
    private static string Quoted(string text) =>
        $"\"{string.Concat(text.Take(40).Select(c => char.IsControl(c) ? '?' : c))}{(text.Length > 40 ? "…" : "")}\"";
}
