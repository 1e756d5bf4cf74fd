namespace Catalogues;

/// <summary>
/// A value with gaps: text such as <c>arn:{partition}:iam::{account}:role/{name}</c>, or lists and maps of such. Where the
/// text is one gap and nothing else, the value is what fills it, of whatever type.
/// </summary>
public abstract record Template(int Line);

/// <summary>A number, a boolean, or text without gaps.</summary>
public sealed record LiteralTemplate(object Value, int Line) : Template(Line);

/// <summary>Text with gaps; each part is text or an <see cref="Expression"/>.</summary>
public sealed record TextTemplate(IReadOnlyList<object> Parts, int Line) : Template(Line)
{
    /// <summary>The gap, where there is nothing else.</summary>
    public Expression? Only => Parts.Count == 1 ? Parts[0] as Expression : null;
}

/// <summary>A list; elements that come out absent are left out.</summary>
public sealed record ListTemplate(IReadOnlyList<Template> Items, int Line) : Template(Line);

/// <summary>A map; entries that come out absent are left out. An entry named <c>...</c> holds maps to merge in its place.</summary>
public sealed record MapTemplate(IReadOnlyList<KeyValuePair<string, Template>> Entries, int Line) : Template(Line)
{
    /// <summary>The key of an entry that holds one map, or a list of maps, to merge.</summary>
    public const string Spread = "...";
}

/// <summary>What fills a gap.</summary>
public abstract record Expression
{
    /// <summary>This expression and all that it consists of.</summary>
    public IEnumerable<Expression> All => this switch
    {
        CallExpression call => call.Arguments.SelectMany(argument => argument.All).Prepend(this),
        CoalesceExpression either => either.Choices.SelectMany(choice => choice.All).Prepend(this),
        _ => [this],
    };
}

/// <summary>Text, a number or a boolean; null for <c>none</c>, which stands for what is absent.</summary>
public sealed record LiteralExpression(object? Value) : Expression;

/// <summary>A name and members: <c>name</c>, <c>metadata.namespace</c>, <c>vpc.id</c>.</summary>
public sealed record PathExpression(string Root, IReadOnlyList<string> Members) : Expression
{
    /// <inheritdoc/>
    public override string ToString() => string.Join(".", Members.Prepend(Root));
}

/// <summary>A call of a named function.</summary>
public sealed record CallExpression(string Function, IReadOnlyList<Expression> Arguments) : Expression;

/// <summary><c>a ?? b</c>: the first that is not absent.</summary>
public sealed record CoalesceExpression(IReadOnlyList<Expression> Choices) : Expression;
