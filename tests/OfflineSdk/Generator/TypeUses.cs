using Catalogues;

namespace OfflineSdk.Generator;

/// <summary>The object types used in inputs, and those used in outputs. Each use gets its own class.</summary>
internal sealed class TypeUses(Catalogue catalogue)
{
    public HashSet<string> Inputs { get; } = Reached(catalogue,
        catalogue.Resources.Where(resource => !resource.IsOverlay).SelectMany(resource => resource.Inputs.Values)
            .Concat(
                catalogue.Functions.Where(function => !function.IsOverlay)
                    .SelectMany(function => function.Inputs.Values)));

    public HashSet<string> Outputs { get; } = Reached(catalogue,
        catalogue.Resources.Where(resource => !resource.IsOverlay).SelectMany(resource => resource.Outputs.Values)
            .Concat(
                catalogue.Functions.Where(function => !function.IsOverlay)
                    .SelectMany(function => function.Outputs.Values)));

    private static HashSet<string> Reached(Catalogue catalogue, IEnumerable<PropertyDefinition> properties)
    {
        var reached = new HashSet<string>();
        for (var next = properties.ToList(); next.Count > 0;)
            next = [
                .. next.SelectMany(property => Named(property.Type)).Where(reached.Add)
                    .SelectMany(token => catalogue.Type(token)!.Properties.Values)];

        return reached;
    }

    private static IEnumerable<string> Named(TypeReference type) => type switch
    {
        ArrayType array => Named(array.Item),
        MapType map => Named(map.Value),
        UnionType union => union.Choices.SelectMany(Named),
        ComplexReference reference => [reference.Token],
        _ => [],
    };
}
