using YamlDotNet.RepresentationModel;

namespace Catalogues;

/// <summary>Reads properties and their types.</summary>
internal sealed class PropertyReader(FileReader file)
{
    private const string AnyType = "pulumi.json#/Any";
    private static readonly string[] TypeKeys = ["type", "items", "additionalProperties", "$ref", "oneOf", "plain"];
    private static readonly string[] PropertyKeys = [.. TypeKeys, "default", "defaultInfo", "const", "secret", "willReplaceOnChanges", "deprecationMessage", "language", "x-default"];
    private static readonly string[] Primitives = ["string", "boolean", "integer", "number"];

    public Dictionary<string, PropertyDefinition> Read(YamlNode? node) =>
        file.Map(node, "properties").ToDictionary(entry => entry.Key, entry => Property(entry.Key, entry.Value));

    public (IReadOnlyDictionary<string, PropertyDefinition> Properties, IReadOnlyList<string> Required) Object(YamlNode? node, string what)
    {
        if (node is null)
            return (Empty.Properties, []);

        var entries = file.Entries(node, what, "properties", "required");
        return (Read(Find(entries, "properties")), file.Texts(Find(entries, "required"), "required"));
    }

    private static YamlNode? Find(Dictionary<string, YamlNode> entries, string key) => entries.TryGetValue(key, out var node) ? node : null;

    private PropertyDefinition Property(string name, YamlNode node)
    {
        var entries = file.Entries(node, $"property '{name}'", PropertyKeys);
        return new(name, Type(entries, node, $"property '{name}'"), FileReader.Line(node))
        {
            IsPlain = file.Flag(Find(entries, "plain"), "plain"),
            IsSecret = file.Flag(Find(entries, "secret"), "secret"),
            WillReplaceOnChanges = file.Flag(Find(entries, "willReplaceOnChanges"), "willReplaceOnChanges"),
            Constant = file.Text(Find(entries, "const"), "const"),
            Default = Find(entries, "default") is YamlScalarNode scalar ? FileReader.Scalar(scalar) : null,
            DefaultEnvironment = Find(entries, "defaultInfo") is { } info ? file.Texts(Find(file.Entries(info, "defaultInfo", "environment"), "environment"), "environment") : [],
            Deprecation = file.Text(Find(entries, "deprecationMessage"), "deprecationMessage"),
            CSharpName = Find(entries, "language") is { } language && Find(file.Entries(language, "language", "csharp"), "csharp") is { } csharp
                ? file.Text(Find(file.Entries(csharp, "csharp", "name"), "name"), "name") : null,
            ProviderDefault = file.Template(Find(entries, "x-default")),
        };
    }

    private TypeReference Type(YamlNode node, string what)
    {
        var entries = file.Entries(node, what, TypeKeys);
        return Type(entries, node, what) with { IsPlain = file.Flag(Find(entries, "plain"), "plain") };
    }

    private TypeReference Type(Dictionary<string, YamlNode> entries, YamlNode node, string what)
    {
        if (file.Text(Find(entries, "$ref"), "$ref") is { } reference)
            return Reference(reference, node);

        if (Find(entries, "oneOf") is { } choices)
            return new UnionType([.. file.List(choices, "oneOf").Select(choice => Type(choice, "a choice"))]);

        switch (file.Text(Find(entries, "type"), "type"))
        {
            case "array" when Find(entries, "items") is { } items:
                return new ArrayType(Type(items, "items"));
            case "object" when Find(entries, "additionalProperties") is { } values:
                return new MapType(Type(values, "additionalProperties"));
            case { } primitive when Primitives.Contains(primitive):
                return new PrimitiveType(primitive);
            case var other:
                file.Error(node, $"{what} has {(other is null ? "no type" : $"type '{other}'")}; allowed: {string.Join(", ", Primitives)}, array with items, object with additionalProperties, $ref, oneOf");
                return new PrimitiveType("string");
        }
    }

    private TypeReference Reference(string reference, YamlNode node)
    {
        const string types = "#/types/", resources = "#/resources/";
        if (reference == AnyType)
            return new PrimitiveType("any");

        if (reference.StartsWith(types, StringComparison.Ordinal))
            return new ComplexReference(reference.Substring(types.Length));

        if (reference.StartsWith(resources, StringComparison.Ordinal))
            return new ResourceReference(reference.Substring(resources.Length));

        file.Error(node, $"$ref is '{reference}'; allowed: {types}TOKEN, {resources}TOKEN, {AnyType}");
        return new PrimitiveType("any");
    }
}
