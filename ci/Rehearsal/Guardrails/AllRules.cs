using System.Reflection;

namespace Guardrails;

/// <summary>Every rule: a rule is there as soon as a field holds it.</summary>
internal static class AllRules
{
    public static IReadOnlyList<Rule> List { get; } =
    [
        .. from type in typeof(AllRules).Assembly.GetTypes()
           from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
           where field.FieldType == typeof(Rule)
           orderby type.Name, field.MetadataToken
           select (Rule)field.GetValue(null)!,
    ];

    /// <summary>Everything that breaks a rule.</summary>
    public static IReadOnlyList<string> Violations(StackUnderTest stack) => [.. List.SelectMany(rule => rule.Violations(stack))];
}
