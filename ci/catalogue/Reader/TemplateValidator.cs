namespace Catalogues;

/// <summary>The names that a template can use, each with its known members; null if any member is allowed.</summary>
internal sealed class TemplateNames : Dictionary<string, IReadOnlyDictionary<string, PropertyDefinition>?>
{
    /// <summary>Creates an empty set of names.</summary>
    public TemplateNames()
    {
    }

    /// <summary>Copies names, so that more can be added.</summary>
    public TemplateNames(TemplateNames others)
        : base(others)
    {
    }
}

/// <summary>Checks that templates refer only to inputs, outputs and labels that exist.</summary>
/// <param name="catalogue">The whole catalogue.</param>
/// <param name="error">Reports an error, with its line in the file.</param>
internal sealed class TemplateValidator(Catalogue catalogue, Action<int, string> error)
{
    /// <summary>Names that every template can use.</summary>
    private static readonly string[] Everywhere =
        ["resource", "account", "partition", "region", "inputs", "id", "revision"];

    /// <summary>
    /// Checks the templates of a component's children and adds the labels of the children to the names.
    /// </summary>
    public void Validate(IReadOnlyList<ChildDefinition> children, TemplateNames scope)
    {
        foreach (var child in children)
        {
            Validate(child.Each, scope);
            Validate(child.Name, scope);
            Validate(child.When, scope);
            foreach (var path in child.IgnoreChanges)
                Validate(path, scope);

            if (child.Parent is { } parent && !scope.ContainsKey(parent))
                error(child.Line, $"parent '{parent}' is not the label ('as') of an earlier child");

            if (child.Type is { } type)
            {
                var resource = catalogue.Resource(type);
                if (resource is null)
                    error(child.Line, $"type '{type}' is not defined");

                foreach (var input in child.Inputs)
                {
                    Validate(input.Value, scope);
                    if (resource is { IsComponent: false } && !resource.Inputs.ContainsKey(input.Key))
                        error(input.Value.Line, $"'{type}' has no input '{input.Key}'");
                }

                // The templates that follow can use the label.
                if (child.Label is { } label)
                    scope[label] = resource?.Outputs;

                Validate(child.Children, scope);
            }
            else
            {
                // Labels inside the group are unknown outside it.
                var inner = new TemplateNames(scope);
                if (child.Label is { } element)
                    inner[element] = null;

                Validate(child.Children, inner);
            }
        }
    }

    /// <summary>The labels of all children, for a component's computed outputs.</summary>
    public TemplateNames Labels(IReadOnlyList<ChildDefinition> children)
    {
        var labels = new TemplateNames();
        foreach (var child in children.Where(child => child.Type is not null))
        {
            if (child.Label is { } label)
                labels[label] = catalogue.Resource(child.Type!)?.Outputs;

            foreach (var inner in Labels(child.Children))
                labels[inner.Key] = inner.Value;
        }

        return labels;
    }

    /// <summary>The names that a template can use, given these properties.</summary>
    public TemplateNames Scope(params IReadOnlyDictionary<string, PropertyDefinition>[] properties)
    {
        var scope = new TemplateNames();
        foreach (var name in Everywhere)
            scope[name] = null;

        foreach (var property in properties.SelectMany(known => known.Values))
            scope[property.Name] = Members(property.Type);

        return scope;
    }

    private IReadOnlyDictionary<string, PropertyDefinition>? Members(TypeReference type) =>
        type is ComplexReference reference ? catalogue.Type(reference.Token)?.Properties
        : type is ResourceReference resource && catalogue.Resource(resource.Type) is { IsComponent: false } known
            ? known.Outputs
        : null;

    /// <summary>Checks each expression in a template.</summary>
    public void Validate(Template? template, TemplateNames scope)
    {
        switch (template)
        {
            case ListTemplate list:
                foreach (var item in list.Items)
                    Validate(item, scope);

                break;
            case MapTemplate map:
                foreach (var entry in map.Entries)
                    Validate(entry.Value, scope);

                break;
            case TextTemplate text:
                foreach (var expression in text.Parts.OfType<Expression>().SelectMany(part => part.All))
                    Expression(expression, text.Line, scope);

                break;
        }
    }

    private void Expression(Expression expression, int line, TemplateNames scope)
    {
        if (expression is CallExpression call && TemplateFunctions.Check(call) is { } mistake)
            error(line, mistake);

        if (expression is not PathExpression path)
            return;

        if (!scope.TryGetValue(path.Root, out var members))
        {
            error(line, $"template refers to '{path}', which is not an input, output or label");
            return;
        }

        foreach (var member in path.Members)
        {
            if (members is null || member == "id")
                return;

            if (!members.TryGetValue(member, out var property))
            {
                var known = string.Join(", ", members.Keys);
                error(line, $"template refers to '{path}', but '{member}' does not exist; known: {known}");
                return;
            }

            members = Members(property.Type);
        }
    }
}
