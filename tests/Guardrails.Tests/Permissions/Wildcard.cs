namespace Guardrails.Tests.Permissions;

/// <summary>The patterns of IAM: <c>*</c> is any text, <c>?</c> is any character.</summary>
internal static class Wildcard
{
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, StringComparison comparison = StringComparison.Ordinal)
    {
        while (pattern is [not '*', ..])
        {
            if (text.IsEmpty || (pattern[0] != '?' && !pattern[..1].Equals(text[..1], comparison)))
            {
                return false;
            }

            pattern = pattern[1..];
            text = text[1..];
        }

        if (pattern.IsEmpty)
        {
            return text.IsEmpty;
        }

        for (var start = 0; start <= text.Length; start++)
        {
            if (IsMatch(pattern[1..], text[start..], comparison))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Compares ARNs, whose six parts are compared one by one: a wildcard does not reach beyond a colon.</summary>
    public static bool IsArnMatch(string pattern, string arn)
    {
        var (patterns, parts) = (pattern.Split(':', 6), arn.Split(':', 6));
        return patterns.Length == parts.Length && patterns.Zip(parts).All(pair => IsMatch(pair.First, pair.Second));
    }
}
