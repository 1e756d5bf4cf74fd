using Catalogues;

namespace OfflineSdk.Generator;

/// <summary>Whether object types are used in inputs, in outputs, or in both: each use is a class of its own.</summary>
internal sealed class TypeUses
{
    private readonly Catalogue _catalogue;
    private readonly HashSet<string> _inputs = [];
    private readonly HashSet<string> _outputs = [];

    public TypeUses(Catalogue catalogue)
    {
        _catalogue = catalogue;
        foreach (var resource in catalogue.Resources.Where(resource => !resource.IsOverlay))
        {
            Visit(resource.Inputs.Values, _inputs);
            Visit(resource.Outputs.Values, _outputs);
        }

        foreach (var function in catalogue.Functions.Where(function => !function.IsOverlay))
        {
            Visit(function.Inputs.Values, _inputs);
            Visit(function.Outputs.Values, _outputs);
        }
    }

    public bool InInputs(ComplexType type) => _inputs.Contains(type.Token);

    public bool InOutputs(ComplexType type) => _outputs.Contains(type.Token);

    private void Visit(IEnumerable<PropertyDefinition> properties, HashSet<string> uses)
    {
        foreach (var property in properties)
            Visit(property.Type, uses);
    }

    private void Visit(TypeReference type, HashSet<string> uses)
    {
        switch (type)
        {
            case ArrayType array:
                Visit(array.Item, uses);
                break;
            case MapType map:
                Visit(map.Value, uses);
                break;
            case UnionType union:
                foreach (var choice in union.Choices)
                    Visit(choice, uses);

                break;
            case ComplexReference reference when uses.Add(reference.Token):
                Visit(_catalogue.Type(reference.Token)!.Properties.Values, uses);
                break;
        }
    }
}
