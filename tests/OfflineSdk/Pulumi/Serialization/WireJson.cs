using System.Globalization;
using System.Text;

namespace Pulumi.Serialization;

/// <summary>
/// Writes a structured input of a provider as JSON in the format of the real SDK: sorted keys, spaces inside brackets.
/// </summary>
internal static class WireJson
{
    public static string Write(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        string text => Quote(text),
        ImmutableArray<object?> list => list.IsEmpty ? "[ ]" : $"[ {string.Join(", ", list.Select(Write))} ]",
        ImmutableDictionary<string, object?> map => map.IsEmpty ? "{ }" : $"{{ {string.Join(", ", Members(map))} }}",
        _ =>
            throw new InvalidOperationException(
                $"Unsupported value when converting to protobuf: {value.GetType().FullName}"),
    };

    private static IEnumerable<string> Members(ImmutableDictionary<string, object?> map)
        => map.OrderBy(entry => entry.Key).Select(entry => $"{Quote(entry.Key)}: {Write(entry.Value)}");

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or '<' or '>' or '\u007f' => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
