using Catalogues;

namespace OfflineSdk.Generator;

/// <summary>The C# names of the catalogue's tokens and types.</summary>
internal sealed class CSharpTypes(Catalogue catalogue)
{
    /// <summary>Whether a type is used in an input, in a plain input or in an output.</summary>
    public enum Side
    {
        Input,
        Plain,
        Output,
    }

    public static string Pascal(string name) => name.Substring(0, 1).ToUpperInvariant() + name.Substring(1);

    public static string NameOf(PropertyDefinition property) => property.CSharpName ?? Pascal(property.Name);

    public static string ClassOf(string token) => Pascal(token.Substring(token.LastIndexOfAny([':', '/']) + 1));

    /// <summary>The namespace of a package's resources, or of the types of their inputs or outputs.</summary>
    public static string NamespaceOf(PackageDefinition package, string token, string part = "")
    {
        var root = $"Pulumi.{Pascal(package.Name)}";
        var module = token.Split(':')[1];
        if (!package.Namespaces.TryGetValue(module, out var name))
        {
            var first = module.Split('/')[0];
            name =
                package.Namespaces.TryGetValue(first, out var renamed) ? renamed
                    : first == "index" || token.StartsWith("pulumi:", StringComparison.Ordinal) ? ""
                    : Pascal(first);
        }

        string[] parts = package.IsKubernetes && part != "" ? [root, "Types", part, name] : [root, name, part];
        return string.Join(".", parts.Where(one => one != ""));
    }

    public static string ArgsOf(ResourceDefinition resource)
    {
        var part = resource.Package.IsKubernetes && !resource.IsProvider ? "Inputs" : "";
        return $"{NamespaceOf(resource.Package, resource.Type, part)}.{ClassOf(ResourceToken(resource))}Args";
    }

    public static string ResourceOf(ResourceDefinition resource) =>
        $"{NamespaceOf(resource.Package, resource.Type)}.{ClassOf(ResourceToken(resource))}";

    /// <summary>The type of a property that a program sets.</summary>
    public string Input(PropertyDefinition property, bool isRequired, bool isPlainContext = false)
    {
        var isPlain = property.IsPlain || isPlainContext;
        var type = property.Type switch
        {
            ArrayType array when isPlain => $"List<{Element(array.Item, isPlainContext)}>",
            MapType map when isPlain => $"Dictionary<string, {Element(map.Value, isPlainContext)}>",
            ArrayType array => $"InputList<{Of(array.Item, Side.Input)}>",
            MapType map => $"InputMap<{Of(map.Value, Side.Input)}>",
            UnionType union when !isPlain =>
                $"InputUnion<{string.Join(", ", union.Choices.Select(choice => Of(choice, Side.Input)))}>",
            var other => isPlain ? Of(other, Side.Plain) : $"Input<{Of(other, Side.Input)}>",
        };
        return isRequired || IsCollection(property) ? type : $"{type}?";
    }

    /// <summary>The type of a value that a program reads.</summary>
    public string Output(PropertyDefinition property, bool isRequired) =>
        Of(property.Type, Side.Output) + (isRequired || property.Type is ArrayType ? "" : "?");

    public static bool IsCollection(PropertyDefinition property) => property.Type is ArrayType or MapType;

    /// <summary>Whether a plain value has a C# value type, and so needs no initializer.</summary>
    public bool IsValueType(TypeReference type) =>
        type is PrimitiveType { Name: "boolean" or "integer" or "number" }
            || (type is ComplexReference reference && catalogue.Type(reference.Token)!.IsEnum);

    private string Element(TypeReference type, bool isPlain) =>
        type.IsPlain || isPlain ? Of(type, Side.Plain) : $"Input<{Of(type, Side.Input)}>";

    private string Of(TypeReference type, Side side) => type switch
    {
        PrimitiveType { Name: "boolean" } => "bool",
        PrimitiveType { Name: "integer" } => "int",
        PrimitiveType { Name: "number" } => "double",
        PrimitiveType { Name: "any" } => "object",
        PrimitiveType => "string",
        ArrayType array => $"ImmutableArray<{Of(array.Item, side)}>",
        MapType map => $"ImmutableDictionary<string, {Of(map.Value, side)}>",
        // Providers return a string.
        UnionType union when side == Side.Output && union.Choices.Any(choice => choice is ComplexReference) =>
            Of(union.Choices[0], side),
        UnionType union => $"Union<{string.Join(", ", union.Choices.Select(choice => Of(choice, side)))}>",
        ResourceReference resource => $"global::{ResourceOf(catalogue.Resource(resource.Type)!)}",
        ComplexReference reference => Of(catalogue.Type(reference.Token)!, side),
        _ => throw new InvalidOperationException($"{type.GetType().Name} has no C# type"),
    };

    private static string Of(ComplexType type, Side side) => type switch
    {
        { IsEnum: true } => $"global::{NamespaceOf(type.Package, type.Token)}.{ClassOf(type.Token)}",
        _ when side == Side.Output =>
            $"global::{NamespaceOf(type.Package, type.Token, "Outputs")}.{ClassOf(type.Token)}",
        _ => $"global::{NamespaceOf(type.Package, type.Token, "Inputs")}.{ClassOf(type.Token)}Args",
    };

    private static string ResourceToken(ResourceDefinition resource) =>
        resource.IsProvider ? "Provider" : resource.Type;
}
