using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rehearsal;
using Rehearsal.Chain;

namespace Documentation.Tests;

/// <summary>The settings of the projects, by the paths that stack files use.</summary>
internal static class SettingsRecords
{
    public static DeliveryChain Chain { get; } = DeliveryChain.Read(RealChain.Shared.Path);

    /// <summary>The paths of all settings and sections of a project; a key of a map is <c>NAME</c>.</summary>
    public static IEnumerable<string> Paths(string project) => Paths(Record(project), "");

    /// <summary>The value of a setting in an environment: from its stack file, or the default.</summary>
    public static string ValueOf(string project, string environment, string path)
    {
        var file = StackFile.Read(Chain.Projects.Single(one => one.Name == project), environment);
        JsonNode? node = JsonNode.Parse(file.Values[$"{project}:settings"]);
        var (type, value) = (Record(project), (object?)null);
        foreach (var key in path.Split('.'))
        {
            var property = type.GetProperty(key, BindingFlags.IgnoreCase | BindingFlags.Instance | BindingFlags.Public)
                ?? throw new KeyNotFoundException($"{project} has no setting {path}");
            value = property.GetValue(Activator.CreateInstance(type));
            (type, node) = (property.PropertyType, node?[key]);
        }

        return node is not null ? $"{node}" : value is bool ? $"{value}".ToLowerInvariant() : $"{value}";
    }

    private static IEnumerable<string> Paths(Type record, string prefix)
    {
        foreach (var property in record.GetProperties().Where(property => property.CanWrite))
        {
            var path = prefix + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            yield return path;
            var isMap = property.PropertyType is { IsGenericType: true } map
                && map.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);
            var section = isMap ? property.PropertyType.GetGenericArguments()[1] : property.PropertyType;
            if (section.Namespace == record.Namespace && !section.IsEnum)
            {
                foreach (var inner in Paths(section, isMap ? $"{path}.NAME." : $"{path}."))
                {
                    yield return inner;
                }
            }

            if (isMap)
            {
                yield return $"{path}.NAME";
            }
        }
    }

    private static Type Record(string project)
    {
        var program = Programs.Of(Chain.Projects.Single(one => one.Name == project));
        return program.Assembly.GetType($"{program.Namespace}.Settings", throwOnError: true)!;
    }
}
