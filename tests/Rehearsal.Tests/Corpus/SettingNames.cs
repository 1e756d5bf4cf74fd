using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rehearsal.Tests.Corpus;

/// <summary>The settings of all programs, as stack files name them.</summary>
internal static class SettingNames
{
    /// <summary>Names of the settings that hold a value, and no further settings.</summary>
    public static IEnumerable<string> All() => new[] { typeof(SampleIam.IamStack), typeof(SampleEks.EksStack), typeof(SampleK8sApp.K8sAppStack) }
        .SelectMany(stack => Leaves(stack.Assembly.GetType($"{stack.Namespace}.Settings")!)).Distinct();

    private static IEnumerable<string> Leaves(Type record) => record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => !property.IsDefined(typeof(JsonIgnoreAttribute)))
        .SelectMany(property => Section(property.PropertyType) is { } section ? Leaves(section) : [JsonNamingPolicy.CamelCase.ConvertName(property.Name)]);

    // A section, or a map of sections.
    private static Type? Section(Type type) =>
        type.GetGenericArguments().Append(type).FirstOrDefault(one => one.Name.EndsWith("Settings", StringComparison.Ordinal));
}
