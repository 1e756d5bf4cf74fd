using System.Collections.Immutable;
using System.Globalization;
using Catalogues;

namespace Rehearsal.Cloud;

/// <summary>Evaluates templates: null is what is absent, <see cref="Unknown.Value"/> what only an update knows.</summary>
internal static class Evaluator
{
    public static object? Evaluate(Template template, TemplateScope scope) => template switch
    {
        LiteralTemplate literal => literal.Value,
        TextTemplate { Only: { } expression } => Evaluate(expression, scope),
        TextTemplate text => Join([.. text.Parts.Select(part => part is Expression expression ? Evaluate(expression, scope) : part)]),
        ListTemplate list => list.Items.Select(item => Evaluate(item, scope)).Where(item => item is not null).ToImmutableArray()!,
        MapTemplate map => Map(map, scope),
        _ => throw new InvalidOperationException($"a template cannot be {template.GetType().Name}"),
    };

    public static object? Evaluate(Expression expression, TemplateScope scope) => expression switch
    {
        LiteralExpression literal => literal.Value,
        PathExpression path => path.Members.Aggregate(scope.Find(path.Root), scope.Member),
        CoalesceExpression either => either.Choices.Select(choice => Evaluate(choice, scope)).FirstOrDefault(value => value is not null),
        CallExpression call => FunctionLibrary.Call(call, scope),
        _ => throw new InvalidOperationException($"an expression cannot be {expression.GetType().Name}"),
    };

    /// <summary>Whether a value counts as true: neither absent nor false, 0 or empty. What is not known yet does.</summary>
    public static bool IsTrue(object? value) => value is not (null or false or "" or 0d);

    /// <summary>A value within text; nothing where it is absent.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static object Join(IReadOnlyList<object?> parts) => parts.Any(part => part is Unknown) ? Unknown.Value : string.Concat(parts.Select(Text));

    // Where all entries are absent, so is the map; one that is written as empty is empty.
    private static ImmutableDictionary<string, object>? Map(MapTemplate template, TemplateScope scope)
    {
        var map = ImmutableDictionary<string, object>.Empty;
        foreach (var (key, entry) in template.Entries)
        {
            var value = Evaluate(entry, scope);
            if (key != MapTemplate.Spread)
                map = value is null ? map : map.SetItem(key, value);
            else
                map = map.SetItems((value is ImmutableDictionary<string, object> one ? [one] : value as IEnumerable<object> ?? []).OfType<ImmutableDictionary<string, object>>().SelectMany(other => other));
        }

        return map.IsEmpty && template.Entries.Count > 0 ? null : map;
    }
}
