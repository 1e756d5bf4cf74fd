namespace Catalogues;

/// <summary>Checks what requires all files: references, and the names in templates.</summary>
internal sealed class Validator(Catalogue catalogue, List<CatalogueError> errors)
{
    private string _file = "";

    public void Validate()
    {
        var templates = new TemplateValidator(catalogue, Error);
        foreach (var resource in catalogue.Resources)
            Validate(resource, templates);

        foreach (var function in catalogue.Functions)
            Validate(function, templates);

        foreach (var type in catalogue.Types)
        {
            _file = type.Package.File;
            Properties(type.Properties);
            Known(
                type.Required.Concat(type.RequiredOutputs),
                type.Properties,
                type.Line,
                $"type '{type.Token}' has no property");
            if (!type.IsEnum && type.Properties.Count == 0)
                Error(type.Line, $"type '{type.Token}' has neither properties nor enum");
        }
    }

    private void Validate(ResourceDefinition resource, TemplateValidator templates)
    {
        _file = resource.Package.File;
        Properties(resource.Inputs);
        Properties(resource.Outputs);
        Known(resource.RequiredInputs, resource.Inputs, resource.Line, $"'{resource.Type}' has no input");
        Known(resource.RequiredOutputs, resource.Outputs, resource.Line, $"'{resource.Type}' has no output");
        Known(
            resource.ReplacedBy.Select(path => path.Split('.')[0]),
            resource.Inputs,
            resource.Line,
            $"'{resource.Type}' has no input");
        foreach (var method in resource.Methods.Values.Where(method => catalogue.Function(method) is null))
            Error(resource.Line, $"function '{method}' is not defined");

        if (resource.ParentInput is { } parent)
            Known([parent], resource.Inputs, resource.Line, $"'{resource.Type}' has no input");

        if (!resource.IsComponent && resource.Id is null)
            Error(resource.Line, $"'{resource.Type}' has no x-id, which a rehearsal needs for its id");

        // The computed outputs of a component refer to its children.
        var scope = templates.Scope(resource.Inputs, resource.Outputs);
        foreach (var child in templates.Labels(resource.Children))
            scope[child.Key] = child.Value;

        templates.Validate(resource.Id, scope);
        foreach (var output in resource.ComputedOutputs)
        {
            templates.Validate(output.Value, scope);
            if (!resource.Outputs.ContainsKey(output.Key))
                Error(output.Value.Line, $"'{resource.Type}' has no output '{output.Key}'");
        }

        foreach (var input in resource.Inputs.Values)
            templates.Validate(input.ProviderDefault, scope);

        foreach (var added in resource.AddedInputs.Values)
            templates.Validate(added, templates.Scope(resource.Inputs));

        foreach (var requirement in resource.Requirements)
            templates.Validate(requirement.That, scope);

        Permissions(resource.Permissions, scope, templates);
        templates.Validate(resource.Children, templates.Scope(resource.Inputs));
    }

    private void Validate(FunctionDefinition function, TemplateValidator templates)
    {
        _file = function.Package.File;
        Properties(function.Inputs);
        Properties(function.Outputs);
        Known(function.RequiredInputs, function.Inputs, function.Line, $"'{function.Token}' has no argument");
        Known(function.RequiredOutputs, function.Outputs, function.Line, $"'{function.Token}' has no result");
        foreach (var output in function.ComputedOutputs)
        {
            templates.Validate(output.Value, templates.Scope(function.Inputs));
            if (!function.Outputs.ContainsKey(output.Key))
                Error(output.Value.Line, $"'{function.Token}' has no result '{output.Key}'");
        }

        foreach (var missing in function.RequiredOutputs.Where(output => !function.ComputedOutputs.ContainsKey(output)))
            Error(function.Line, $"'{function.Token}' always returns '{missing}', but x-outputs does not define it");

        Permissions(function.Permissions, templates.Scope(function.Inputs), templates);
    }

    private void Permissions(
        PermissionsDefinition? permissions,
        TemplateNames scope,
        TemplateValidator templates)
    {
        if (permissions is null)
            return;

        var others = permissions.Resources.Values.SelectMany(resources => resources);
        foreach (var resource in permissions.Resource.Concat(others))
            templates.Validate(resource, scope);

        foreach (var action in permissions.Resources.Keys.Concat(permissions.OnlyWhen.Keys).Except(permissions.Actions))
            Error(permissions.Line, $"action '{action}' is in none of create, read, update, delete");
    }

    private void Properties(IReadOnlyDictionary<string, PropertyDefinition> properties)
    {
        foreach (var property in properties.Values)
            Reference(property.Type, property.Line);
    }

    private void Reference(TypeReference type, int line)
    {
        switch (type)
        {
            case ArrayType array:
                Reference(array.Item, line);
                break;
            case MapType map:
                Reference(map.Value, line);
                break;
            case UnionType union:
                foreach (var choice in union.Choices)
                    Reference(choice, line);

                break;
            case ComplexReference complex when catalogue.Type(complex.Token) is null:
                Error(
                    line,
                    $"type '{complex.Token}' is not defined; it belongs under 'types' in "
                        + $"{Catalogue.FileOf(complex.Token)}");
                break;
            case ResourceReference resource when catalogue.Resource(resource.Type) is null:
                Error(
                    line,
                    $"resource type '{resource.Type}' is not defined; it belongs under 'resources' in "
                        + $"{Catalogue.FileOf(resource.Type)}");
                break;
        }
    }

    private void Known(
        IEnumerable<string> names, IReadOnlyDictionary<string, PropertyDefinition> properties, int line, string what)
    {
        foreach (var name in names.Where(name => !properties.ContainsKey(name)))
            Error(line, $"{what} '{name}'");
    }

    private void Error(int line, string message) => errors.Add(new(_file, line, message));
}
