namespace Catalogues;

/// <summary>Checks what can only be checked when all files are read: references, and the names in templates.</summary>
internal sealed class Validator(Catalogue catalogue, List<CatalogueError> errors)
{
    /// <summary>Names that every template can use.</summary>
    private static readonly string[] Everywhere = ["resource", "account", "partition", "region", "inputs", "id", "revision"];

    private string _file = "";

    public void Validate()
    {
        foreach (var resource in catalogue.Resources)
            Validate(resource);

        foreach (var function in catalogue.Functions)
            Validate(function);

        foreach (var type in catalogue.Types)
        {
            _file = type.Package.File;
            Properties(type.Properties);
            Known(type.Required.Concat(type.RequiredOutputs), type.Properties, type.Line, $"type '{type.Token}' has no property");
            if (!type.IsEnum && type.Properties.Count == 0)
                Error(type.Line, $"type '{type.Token}' has neither properties nor enum");
        }
    }

    private void Validate(ResourceDefinition resource)
    {
        _file = resource.Package.File;
        Properties(resource.Inputs);
        Properties(resource.Outputs);
        Known(resource.RequiredInputs, resource.Inputs, resource.Line, $"'{resource.Type}' has no input");
        Known(resource.RequiredOutputs, resource.Outputs, resource.Line, $"'{resource.Type}' has no output");
        Known(resource.ReplacedBy.Select(path => path.Split('.')[0]), resource.Inputs, resource.Line, $"'{resource.Type}' has no input");
        foreach (var method in resource.Methods.Values.Where(method => catalogue.Function(method) is null))
            Error(resource.Line, $"function '{method}' is not defined");

        if (resource.ParentInput is { } parent)
            Known([parent], resource.Inputs, resource.Line, $"'{resource.Type}' has no input");

        if (!resource.IsComponent && resource.Id is null)
            Error(resource.Line, $"'{resource.Type}' has no x-id, from which a rehearsal makes its id");

        // The computed outputs of a component refer to its children.
        var scope = Scope(resource.Inputs, resource.Outputs);
        foreach (var child in AllLabels(resource.Children))
            scope[child.Key] = child.Value;

        Template(resource.Id, scope);
        foreach (var output in resource.ComputedOutputs)
        {
            Template(output.Value, scope);
            if (!resource.Outputs.ContainsKey(output.Key))
                Error(output.Value.Line, $"'{resource.Type}' has no output '{output.Key}'");
        }

        foreach (var input in resource.Inputs.Values)
            Template(input.ProviderDefault, scope);

        foreach (var requirement in resource.Requirements)
            Template(requirement.That, scope);

        Permissions(resource.Permissions, scope);
        Children(resource.Children, Scope(resource.Inputs));
    }

    private void Validate(FunctionDefinition function)
    {
        _file = function.Package.File;
        Properties(function.Inputs);
        Properties(function.Outputs);
        Known(function.RequiredInputs, function.Inputs, function.Line, $"'{function.Token}' has no argument");
        Known(function.RequiredOutputs, function.Outputs, function.Line, $"'{function.Token}' has no result");
        foreach (var output in function.ComputedOutputs)
        {
            Template(output.Value, Scope(function.Inputs));
            if (!function.Outputs.ContainsKey(output.Key))
                Error(output.Value.Line, $"'{function.Token}' has no result '{output.Key}'");
        }

        foreach (var missing in function.RequiredOutputs.Where(output => !function.ComputedOutputs.ContainsKey(output)))
            Error(function.Line, $"'{function.Token}' always has a result '{missing}', and x-outputs does not say which");

        Permissions(function.Permissions, Scope(function.Inputs));
    }

    private void Children(IReadOnlyList<ChildDefinition> children, Dictionary<string, IReadOnlyDictionary<string, PropertyDefinition>?> scope)
    {
        foreach (var child in children)
        {
            Template(child.Each, scope);
            Template(child.Name, scope);
            Template(child.When, scope);
            foreach (var path in child.IgnoreChanges)
                Template(path, scope);

            if (child.Parent is { } parent && !scope.ContainsKey(parent))
                Error(child.Line, $"parent '{parent}' is not the label ('as') of a child before this one");

            if (child.Type is { } type)
            {
                var resource = catalogue.Resource(type);
                if (resource is null)
                    Error(child.Line, $"type '{type}' is not defined");

                foreach (var input in child.Inputs)
                {
                    Template(input.Value, scope);
                    if (resource is { IsComponent: false } && !resource.Inputs.ContainsKey(input.Key))
                        Error(input.Value.Line, $"'{type}' has no input '{input.Key}'");
                }

                // A label stays known to what follows: its outputs are those of the resource.
                if (child.Label is { } label)
                    scope[label] = resource?.Outputs;

                Children(child.Children, scope);
            }
            else
            {
                // What is made for one element is not known outside.
                var inner = new Dictionary<string, IReadOnlyDictionary<string, PropertyDefinition>?>(scope);
                if (child.Label is { } element)
                    inner[element] = null;

                Children(child.Children, inner);
            }
        }
    }

    private Dictionary<string, IReadOnlyDictionary<string, PropertyDefinition>?> AllLabels(IReadOnlyList<ChildDefinition> children)
    {
        var labels = new Dictionary<string, IReadOnlyDictionary<string, PropertyDefinition>?>();
        foreach (var child in children.Where(child => child.Type is not null))
        {
            if (child.Label is { } label)
                labels[label] = catalogue.Resource(child.Type!)?.Outputs;

            foreach (var inner in AllLabels(child.Children))
                labels[inner.Key] = inner.Value;
        }

        return labels;
    }

    // A name → what is known of its members; null where anything may follow.
    private Dictionary<string, IReadOnlyDictionary<string, PropertyDefinition>?> Scope(params IReadOnlyDictionary<string, PropertyDefinition>[] properties)
    {
        var scope = Everywhere.ToDictionary(name => name, _ => default(IReadOnlyDictionary<string, PropertyDefinition>));
        foreach (var property in properties.SelectMany(known => known.Values))
            scope[property.Name] = Members(property.Type);

        return scope;
    }

    private IReadOnlyDictionary<string, PropertyDefinition>? Members(TypeReference type) =>
        type is ComplexReference reference ? catalogue.Type(reference.Token)?.Properties
        : type is ResourceReference resource && catalogue.Resource(resource.Type) is { IsComponent: false } known ? known.Outputs
        : null;

    private void Permissions(PermissionsDefinition? permissions, Dictionary<string, IReadOnlyDictionary<string, PropertyDefinition>?> scope)
    {
        if (permissions is null)
            return;

        foreach (var resource in permissions.Resource.Concat(permissions.Resources.Values.SelectMany(templates => templates)))
            Template(resource, scope);

        foreach (var action in permissions.Resources.Keys.Concat(permissions.OnlyWhen.Keys).Except(permissions.Actions))
            Error(permissions.Line, $"action '{action}' is in none of create, read, update, delete");
    }

    private void Template(Template? template, Dictionary<string, IReadOnlyDictionary<string, PropertyDefinition>?> scope)
    {
        switch (template)
        {
            case ListTemplate list:
                foreach (var item in list.Items)
                    Template(item, scope);

                break;
            case MapTemplate map:
                foreach (var entry in map.Entries)
                    Template(entry.Value, scope);

                break;
            case TextTemplate text:
                foreach (var expression in text.Parts.OfType<Expression>().SelectMany(part => part.All))
                    Expression(expression, text.Line, scope);

                break;
        }
    }

    private void Expression(Expression expression, int line, Dictionary<string, IReadOnlyDictionary<string, PropertyDefinition>?> scope)
    {
        if (expression is CallExpression call && TemplateFunctions.Check(call) is { } error)
            Error(line, error);

        if (expression is not PathExpression path)
            return;

        if (!scope.TryGetValue(path.Root, out var members))
        {
            Error(line, $"template names '{path}', which is no input, output or label here");
            return;
        }

        foreach (var member in path.Members)
        {
            if (members is null || member == "id")
                return;

            if (!members.TryGetValue(member, out var property))
            {
                Error(line, $"template names '{path}', and there is no '{member}'; known: {string.Join(", ", members.Keys)}");
                return;
            }

            members = Members(property.Type);
        }
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
                Error(line, $"type '{complex.Token}' is not defined; it belongs under 'types' in {Catalogue.FileOf(complex.Token)}");
                break;
            case ResourceReference resource when catalogue.Resource(resource.Type) is null:
                Error(line, $"resource type '{resource.Type}' is not defined; it belongs under 'resources' in {Catalogue.FileOf(resource.Type)}");
                break;
        }
    }

    private void Known(IEnumerable<string> names, IReadOnlyDictionary<string, PropertyDefinition> properties, int line, string what)
    {
        foreach (var name in names.Where(name => !properties.ContainsKey(name)))
            Error(line, $"{what} '{name}'");
    }

    private void Error(int line, string message) => errors.Add(new(_file, line, message));
}
