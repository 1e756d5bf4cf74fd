using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SampleEks;

/// <summary>A setting as its record declares it. Each project has a copy, so that it works alone.</summary>
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

    /// <summary>The settings of a section, by name; none where the value is not a section.</summary>
    public IReadOnlyDictionary<string, Setting> Parts => Info.Properties.Where(part => part.Set is not null)
        .ToDictionary(part => part.Name, part => new Setting(part.PropertyType, At(part.Name), part.IsRequired,
            [.. part.AttributeProvider!.GetCustomAttributes(typeof(ValidationAttribute), true).Cast<ValidationAttribute>()]));

    /// <summary>What the value may be, in words.</summary>
    public string Allowed => Rules.FirstOrDefault() switch
    {
        RangeAttribute range => $"a whole number from {range.Minimum} to {range.Maximum}",
        { ErrorMessage: { } allowed } => allowed,
        _ when Info.Type == typeof(bool) => "true or false",
        _ when Info.Type.IsEnum => string.Join(", ", Enum.GetNames(Info.Type).Select(JsonNamingPolicy.CamelCase.ConvertName)),
        _ => $"the keys {string.Join(", ", Parts.Keys)}",
    };

    /// <summary>The path of a part.</summary>
    public string At(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    /// <summary>An element of a list or map of sections; null where the value is neither.</summary>
    public Setting? Item(string key) =>
        Info.ElementType is { } type && Json.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object ? new(type, At(key)) : null;

    /// <summary>The value; null where it is of another type or its rules do not allow it.</summary>
    public object? Read(JsonNode? json)
    {
        try
        {
            var value = json.Deserialize(Info);
            // Of an enum, the converter would also accept several names at once.
            var isExact = value is not Enum || JsonNode.DeepEquals(json, JsonSerializer.SerializeToNode(value, Info));
            return isExact && value is not "" && Rules.All(rule => rule.IsValid(value)) ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
