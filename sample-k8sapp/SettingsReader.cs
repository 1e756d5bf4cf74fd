using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pulumi;

namespace SampleK8sApp;

/// <summary>
/// Turns the object <c>settings</c> of the stack file into a record and reports all its faults in one
/// <see cref="RunException"/>. Each project has its own copy, because each is a repository of its own.
/// </summary>
public sealed class SettingsReader
{
    private static readonly JsonNamingPolicy Naming = JsonNamingPolicy.CamelCase;
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter(Naming, allowIntegerValues: false) } };

    private readonly List<string> _faults = [];
    private readonly string _environment;
    private readonly bool _secret;

    private SettingsReader(string environment, bool secret) => (_environment, _secret) = (environment, secret);

    /// <summary>Reads the settings of the running stack.</summary>
    /// <exception cref="RunException">Names every fault: where it is, what was found, what is allowed.</exception>
    public static T Read<T>() where T : class
    {
        var (project, stack) = (Deployment.Instance.ProjectName, Deployment.Instance.StackName);
        var secrets = System.Environment.GetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS");
        var secret = secrets is not null && JsonSerializer.Deserialize<string[]>(secrets)!.Contains($"{project}:settings");
        return Parse<T>(new Config(project).Get("settings"), project, stack, secret);
    }

    /// <summary>Reads settings from JSON.</summary>
    /// <param name="json">The object, or null where the stack file has none.</param>
    /// <param name="project">The project's name, which the faults are reported under.</param>
    /// <param name="environment">The stack's name.</param>
    /// <param name="secret">Whether the object holds a secret, so that no value of it may be shown.</param>
    /// <exception cref="RunException">Names every fault: where it is, what was found, what is allowed.</exception>
    public static T Parse<T>(string? json, string project, string environment, bool secret = false) where T : class
    {
        var reader = new SettingsReader(environment, secret);
        if (!new RegularExpressionAttribute("[a-z0-9][a-z0-9-]*").IsValid(environment))
        {
            reader._faults.Add($"the stack is named '{environment}'; allowed: lower-case letters, digits and '-'");
        }

        var settings = (T)reader.Section(typeof(T), reader.Object(json), "");
        return reader._faults.Count == 0
            ? settings
            : throw new RunException(
                $"Pulumi.{environment}.yaml: {reader._faults.Count} fault(s) in {project}:settings{string.Concat(reader._faults.Select(fault => $"\n  - {fault}"))}");
    }

    private JsonElement Object(string? json)
    {
        try
        {
            var element = JsonSerializer.Deserialize<JsonElement>(json ?? "{}");
            if (element.ValueKind == JsonValueKind.Object)
            {
                return element;
            }
        }
        catch (JsonException)
        {
            // Reported below, without the text: it may be a secret.
        }

        _faults.Add("it is not an object; allowed: keys and their values");
        return JsonSerializer.Deserialize<JsonElement>("{}");
    }

    private object Section(Type type, JsonElement json, string path)
    {
        var section = Activator.CreateInstance(type)!;
        var ignored = type.GetProperties().Where(property => property.IsDefined(typeof(JsonIgnoreAttribute))).ToList();
        ignored.ForEach(property => property.SetValue(section, _environment));

        var properties = type.GetProperties().Except(ignored).ToDictionary(property => Naming.ConvertName(property.Name));
        foreach (var key in json.EnumerateObject().Where(key => !properties.ContainsKey(key.Name)))
        {
            _faults.Add($"{path}{key.Name}: there is no such setting; allowed: {string.Join(", ", properties.Keys)}");
        }

        var before = _faults.Count;
        foreach (var (name, property) in properties)
        {
            if (json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null)
            {
                Set(section, property, value, path + name);
            }
            else if (property.IsDefined(typeof(RequiredMemberAttribute)))
            {
                _faults.Add($"{path}{name}: is missing; allowed: {Allowed(property)}");
            }
        }

        // What settings say of each other makes sense only where each can be read.
        if (_faults.Count == before && section is IValidatableObject whole)
        {
            _faults.AddRange(whole.Validate(new(section)).Select(result => $"{path}{result.ErrorMessage}"));
        }

        return section;
    }

    private void Set(object owner, PropertyInfo property, JsonElement json, string path)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (IsSection(type) && json.ValueKind == JsonValueKind.Object)
        {
            property.SetValue(owner, Section(type, json, $"{path}."));
            return;
        }

        try
        {
            var value = SectionsOf(type) is { } section && json.ValueKind == JsonValueKind.Object
                ? Sections(section, json, path)
                : json.Deserialize(type, Json);
            property.SetValue(owner, value);
            // Of a list of names the converter would take the sum.
            var isNamed = !type.IsEnum || Naming.ConvertName($"{value}") == json.GetString();
            if (!IsSection(type) && value is not "" && isNamed && property.GetCustomAttributes<ValidationAttribute>().All(rule => rule.IsValid(value)))
            {
                return;
            }
        }
        catch (JsonException)
        {
            // Of another type: reported below like any other value that is not allowed.
        }

        _faults.Add($"{path}: found {(_secret ? "[secret]" : json.GetRawText())}; allowed: {Allowed(property)}");
    }

    // Sections by name, such as namespaces.
    private IDictionary Sections(Type type, JsonElement json, string path)
    {
        var sections = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), type))!;
        foreach (var entry in json.EnumerateObject())
        {
            if (entry.Value.ValueKind == JsonValueKind.Object)
            {
                sections[entry.Name] = Section(type, entry.Value, $"{path}.{entry.Name}.");
            }
            else
            {
                _faults.Add($"{path}.{entry.Name}: found {(_secret ? "[secret]" : entry.Value.GetRawText())}; allowed: the keys {Keys(type)}");
            }
        }

        return sections;
    }

    private static Type? SectionsOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? type.GetGenericArguments()[1] : null;

    private static bool IsSection(Type type) => type.Namespace == typeof(Settings).Namespace && !type.IsEnum;

    private static string Allowed(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return property.GetCustomAttribute<ValidationAttribute>() switch
        {
            RangeAttribute range => $"a whole number from {range.Minimum} to {range.Maximum}",
            { ErrorMessage: { } allowed } => allowed,
            _ when type == typeof(bool) => "true or false",
            _ when type.IsEnum => string.Join(", ", Enum.GetNames(type).Select(Naming.ConvertName)),
            _ => $"the keys {Keys(type)}",
        };
    }

    private static string Keys(Type type) => string.Join(", ", type.GetProperties().Select(key => Naming.ConvertName(key.Name)));
}
