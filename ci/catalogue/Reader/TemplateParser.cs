using System.Globalization;
using System.Text;

namespace Catalogues;

/// <summary>Parses text with placeholders. A placeholder is <c>{expression}</c>; <c>{{</c> is a brace.</summary>
internal sealed class TemplateParser
{
    private readonly string _text;
    private int _at;

    private TemplateParser(string text) => _text = text;

    private char Next => _at < _text.Length ? _text[_at] : '\0';

    /// <exception cref="FormatException">The text is not a template.</exception>
    public static Template Parse(string text, int line)
    {
        var parser = new TemplateParser(text);
        var parts = parser.Parts();
        return parts.Count == 0 ? new LiteralTemplate("", line)
            : parts.Count == 1 && parts[0] is string literal ? new LiteralTemplate(literal, line)
            : new TextTemplate(parts, line);
    }

    private List<object> Parts()
    {
        var parts = new List<object>();
        var literal = new StringBuilder();
        while (_at < _text.Length)
        {
            var character = _text[_at++];
            if (character == '{' && Next != '{')
            {
                if (literal.Length > 0)
                    parts.Add(literal.ToString());

                literal.Clear();
                parts.Add(Expression());
                Expect('}');
            }
            else
            {
                literal.Append(character);
                if (character == '{')
                    _at++;
            }
        }

        if (literal.Length > 0)
            parts.Add(literal.ToString());

        return parts;
    }

    private Expression Expression()
    {
        var choices = new List<Expression> { Term() };
        while (Accept("??"))
            choices.Add(Term());

        return choices.Count == 1 ? choices[0] : new CoalesceExpression(choices);
    }

    private Expression Term()
    {
        SkipSpaces();
        if (Next == '"')
            return new LiteralExpression(Quoted());

        if (char.IsDigit(Next))
            return new LiteralExpression(double.Parse(Word(), CultureInfo.InvariantCulture));

        var name = Word();
        switch (name)
        {
            case "":
                throw Error(
                    Next == '\0'
                        ? "unexpected end of an expression"
                        : $"found '{Next}', expected a name, a number or a string in double quotes");
            case "true" or "false":
                return new LiteralExpression(name == "true");
            case "none":
                return new LiteralExpression(null);
        }

        if (Next == '(')
            return new CallExpression(name, Arguments());

        var members = new List<string>();
        while (Next == '.')
        {
            _at++;
            members.Add(Word() is { Length: > 0 } member ? member : throw Error("missing name after '.'"));
        }

        return new PathExpression(name, members);
    }

    private List<Expression> Arguments()
    {
        _at++;
        var arguments = new List<Expression>();
        SkipSpaces();
        while (Next != ')')
        {
            arguments.Add(Expression());
            if (!Accept(","))
                break;
        }

        Expect(')');
        return arguments;
    }

    private string Quoted()
    {
        var end = _text.IndexOf('"', _at + 1);
        if (end < 0)
            throw Error("missing '\"' at the end of a string");

        var text = _text.Substring(_at + 1, end - _at - 1);
        _at = end + 1;
        return text;
    }

    private string Word()
    {
        var start = _at;
        while (char.IsLetterOrDigit(Next) || Next == '_')
            _at++;

        return _text.Substring(start, _at - start);
    }

    private bool Accept(string symbol)
    {
        SkipSpaces();
        if (string.CompareOrdinal(_text, _at, symbol, 0, symbol.Length) != 0)
            return false;

        _at += symbol.Length;
        return true;
    }

    private void Expect(char symbol)
    {
        if (!Accept(symbol.ToString()))
            throw Error(Next == '\0' ? $"missing '{symbol}'" : $"found '{Next}', expected '{symbol}'");
    }

    private void SkipSpaces()
    {
        while (Next == ' ')
            _at++;
    }

    private FormatException Error(string what) => new($"template '{_text}': {what}");
}
