namespace Catalogues;

/// <summary>
/// A value with placeholders: text such as <c>arn:{partition}:iam::{account}:role/{name}</c>, or a list or map of such
/// values. Text that is a single placeholder evaluates to the value of its expression, which can be of any type.
/// </summary>
public abstract record Template(int Line);

/// <summary>A number, a boolean, or text without placeholders.</summary>
public sealed record LiteralTemplate(object Value, int Line) : Template(Line);

/// <summary>Text with placeholders; each part is text or an <see cref="Expression"/>.</summary>
public sealed record TextTemplate(IReadOnlyList<object> Parts, int Line) : Template(Line)
{
    /// <summary>The expression, if the text is a single placeholder; otherwise null.</summary>
    public Expression? Only => Parts.Count == 1 ? Parts[0] as Expression : null;
}

/// <summary>A list; absent elements are omitted.</summary>
public sealed record ListTemplate(IReadOnlyList<Template> Items, int Line) : Template(Line);

/// <summary>
/// A map; absent entries are omitted. An entry named <c>...</c> is replaced with the entries of its maps.
/// </summary>
public sealed record MapTemplate(IReadOnlyList<KeyValuePair<string, Template>> Entries, int Line) : Template(Line)
{
    /// <summary>The key of an entry that holds one map, or a list of maps, to merge.</summary>
    public const string Spread = "...";
}

/// <summary>The expression in a placeholder.</summary>
public abstract record Expression
{
    /// <summary>This expression and all nested ones.</summary>
    public IEnumerable<Expression> All => this switch
    {
        CallExpression call => call.Arguments.SelectMany(argument => argument.All).Prepend(this),
        CoalesceExpression either => either.Choices.SelectMany(choice => choice.All).Prepend(this),
        _ => [this],
    };
}

/// <summary>Text, a number or a boolean; null for <c>none</c>, the absent value.</summary>
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
