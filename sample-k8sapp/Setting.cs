using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SampleK8sApp;

/// <summary>A setting, as its record declares it. Each project has its own copy of this file.</summary>
internal sealed record Setting(Type Type, string Path = "", bool IsRequired = true, params ValidationAttribute[] Rules)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private JsonTypeInfo Info { get; } = Json.GetTypeInfo(Nullable.GetUnderlyingType(Type) ?? Type);

    /// <summary>The settings in a section, by name; empty if this is not a section.</summary>
    public IReadOnlyDictionary<string, Setting> Parts => Info.Properties.Where(part => part.Set is not null)
        .ToDictionary(part => part.Name, part => new Setting(part.PropertyType, At(part.Name), part.IsRequired,
            [
                .. part.AttributeProvider!.GetCustomAttributes(typeof(ValidationAttribute), true)
                    .Cast<ValidationAttribute>()]));

    /// <summary>A description of the allowed values.</summary>
    public string Allowed => Rules.FirstOrDefault() switch
    {
        RangeAttribute range => $"a whole number from {range.Minimum} to {range.Maximum}",
        { ErrorMessage: { } allowed } => allowed,
        _ when Info.Type == typeof(bool) => "true or false",
        _ when Info.Type.IsEnum =>
            string.Join(", ", Enum.GetNames(Info.Type).Select(JsonNamingPolicy.CamelCase.ConvertName)),
        _ => $"an object with the keys {string.Join(", ", Parts.Keys)}",
    };

    /// <summary>The path of a setting in this section.</summary>
    public string At(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    /// <summary>The setting of an element in a list or map of sections; null if this is neither.</summary>
    public Setting? Item(string key) =>
        Info.ElementType is { } type && Json.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object
            ? new(type, At(key))
            : null;

    /// <summary>The parsed value; null if it has the wrong type or a rule rejects it.</summary>
    public object? Read(JsonNode? json)
    {
        try
        {
            var value = json.Deserialize(Info);
            // For an enum, the converter also accepts several names separated by commas.
            var isExact = value is not Enum || JsonNode.DeepEquals(json, JsonSerializer.SerializeToNode(value, Info));
            return isExact && value is not "" && Rules.All(rule => rule.IsValid(value)) ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
