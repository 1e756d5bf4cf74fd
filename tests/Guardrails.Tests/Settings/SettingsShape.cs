using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guardrails.Tests.Settings;

/// <summary>A setting of a program, or a section with several.</summary>
internal sealed record Setting(string Path, PropertyInfo Property)
{
    public Type Type => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    public bool IsRequired => Property.IsDefined(typeof(RequiredMemberAttribute));

    /// <summary>Whether this is a section: its type is a record of the program.</summary>
    public bool IsSection => Type.Assembly == Property.DeclaringType!.Assembly && !Type.IsEnum;

    /// <summary>The record of the sections in a map; null for any other setting.</summary>
    public Type? Item =>
        Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
            ? Type.GetGenericArguments()[1]
            : null;
}

/// <summary>The settings of a program, read from its record by reflection.</summary>
internal static class SettingsShape
{
    /// <summary>The record that a program reads its settings into.</summary>
    public static Type Of(Type program) =>
        program.Assembly.GetType($"{program.Namespace}.Settings", throwOnError: true)!;

    /// <summary>The method with which a program reads that record.</summary>
    public static MethodInfo ReaderOf(Type program) =>
        program.Assembly.GetType(
            $"{program.Namespace}.SettingsReader",
            throwOnError: true)!.GetMethod("Parse")!.MakeGenericMethod(Of(program));

    public static IEnumerable<Setting> Of(Type record, string prefix) =>
        from property in record.GetProperties()
        where !property.IsDefined(typeof(JsonIgnoreAttribute))
        select new Setting(prefix + JsonNamingPolicy.CamelCase.ConvertName(property.Name), property);

    /// <summary>All settings and sections, at every depth.</summary>
    public static IEnumerable<Setting> All(Type record, string prefix = "") =>
        Of(record, prefix).SelectMany(setting =>
            setting.IsSection ? All(setting.Type, $"{setting.Path}.").Prepend(setting) : [setting]);

    /// <summary>
    /// All settings at every depth, without the sections that contain them; a section in a map is called <c>NAME</c>.
    /// </summary>
    public static IEnumerable<Setting> Leaves(Type record, string prefix = "") =>
        Of(record, prefix).SelectMany(setting =>
        setting.IsSection ? Leaves(setting.Type, $"{setting.Path}.")
        : setting.Item is { } item ? Leaves(item, $"{setting.Path}.NAME.").Prepend(setting)
        : [setting]);

    /// <summary>The paths of all settings, at every depth.</summary>
    public static IEnumerable<string> Paths(Type record) => All(record).Select(setting => setting.Path);
}
