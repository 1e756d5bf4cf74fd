using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Guardrails.Tests.Schemas;

/// <summary>
/// The JSON Schema of a project's stack files, which editors use for completion and validation. It is generated from
/// the settings record: its types, validation attributes, defaults and doc comments.
/// </summary>
internal static class StackFileSchema
{
    /// <summary>The file's name, in the project's folder.</summary>
    public const string FileName = "settings.schema.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The schema as text.</summary>
    public static string Of(string project, Type record)
    {
        var docs = new DocComments(record.Assembly);
        var settings = Json.GetJsonSchemaAsNode(record, new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Annotate(context, WithoutNull(schema.AsObject()), docs),
        });
        settings["description"] = docs.Summary(record);
        var config = Section(new() { [$"{project}:settings"] = settings }, $"{project}:settings");
        var file = Section(new() { ["config"] = config }, "config");
        file.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        file.Insert(1, "title", $"A stack file of {project}");
        return file.ToJsonString(Json) + "\n";
    }

    private static JsonObject Section(JsonObject properties, string required) =>
        new() { ["type"] = "object", ["required"] = new JsonArray(required), ["properties"] = properties };

    // The reader rejects null: a setting has a value or is omitted.
    private static JsonObject WithoutNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.Single(type => type!.GetValue<string>() != "null")!.DeepClone();
        }

        if (schema["enum"] is JsonArray values)
        {
            values.RemoveAll(value => value is null);
        }

        return schema;
    }

    private static JsonObject Annotate(JsonSchemaExporterContext context, JsonObject schema, DocComments docs)
    {
        if (context.PropertyInfo is not { AttributeProvider: PropertyInfo property } setting
            || !context.Path[^2].Equals("properties", StringComparison.Ordinal))
        {
            return schema;
        }

        var rules = property.GetCustomAttributes<ValidationAttribute>().ToList();
        rules.ForEach(rule => Restrict(schema, rule));
        if (rules.Select(rule => rule.ErrorMessage).FirstOrDefault(message => message is not null) is { } allowed)
        {
            // Visual Studio Code shows this message instead of the pattern.
            schema["patternErrorMessage"] = $"allowed: {allowed}";
        }

        if (!setting.IsRequired && context.TypeInfo.Kind == JsonTypeInfoKind.None
            && property.GetValue(Activator.CreateInstance(property.DeclaringType!)) is { } value)
        {
            schema.Insert(0, "default", JsonSerializer.SerializeToNode(value, Json));
        }

        schema.Insert(0, "description", docs.Summary(property));
        return schema;
    }

    // The pattern of a list applies to each item, that of a map to each key.
    private static void Restrict(JsonObject schema, ValidationAttribute rule)
    {
        switch (rule)
        {
            case System.ComponentModel.DataAnnotations.RangeAttribute range:
                (schema["minimum"], schema["maximum"]) = ((int)range.Minimum, (int)range.Maximum);
                break;
            case AllowedValuesAttribute allowed:
                schema["enum"] =
                    new JsonArray([.. allowed.Values.Select(value => JsonSerializer.SerializeToNode(value, Json))]);
                break;
            case var _ when Pattern(rule) is { } pattern:
                var text = new JsonObject { ["pattern"] = $"^(?:{pattern})$" };
                switch ((string?)schema["type"])
                {
                    case "array":
                        schema["minItems"] = rule.IsValid(Array.Empty<string>()) ? 0 : 1;
                        schema["items"]!["pattern"] = (string?)text["pattern"];
                        break;
                    case "object":
                        schema["minProperties"] = 1;
                        schema["propertyNames"] = text;
                        break;
                    default:
                        schema["pattern"] = (string?)text["pattern"];
                        break;
                }

                break;
        }
    }

    // Attributes have the pattern as a property or as a constant.
    private static string? Pattern(ValidationAttribute rule) =>
        (rule.GetType().GetProperty("Pattern")?.GetValue(rule)
            ?? rule.GetType().GetField("Pattern")?.GetValue(null)) as string;
}
