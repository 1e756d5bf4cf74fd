using System.Collections.Immutable;
using Catalogues;
using Rehearsal.Running;

namespace Rehearsal.Cloud;

/// <summary>Makes resources as their providers and components would, from what the catalogue says.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="names">Account, partition and region.</param>
/// <param name="find">The resource that an input refers to; null if it is not known.</param>
public sealed class ResourceSimulator(Catalogue catalogue, CloudNames names, Func<object, SimulatedResource?> find)
{
    /// <summary>Says how far a resource is, given its inputs, and dotted paths of those whose changes are ignored.</summary>
    public delegate Standing StandingOf(ResourceDefinition type, string name, ImmutableDictionary<string, object> inputs, IReadOnlyList<string> ignoreChanges);

    /// <summary>Makes a resource and, if it is a component, its children.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">The name in Pulumi.</param>
    /// <param name="inputs">The inputs, with <see cref="Unknown.Value"/> for what is not known.</param>
    /// <param name="first">The type and name that it was first made with: what it is called in the cloud outlives a renaming.</param>
    /// <param name="standingOf">How far a resource is, children among them; by default each is new, and known.</param>
    /// <exception cref="InvalidOperationException">The catalogue does not know the type, or not what the component makes of these inputs.</exception>
    public SimulatedResource Make(string type, string name, ImmutableDictionary<string, object> inputs, ResourceKey? first = null, StandingOf? standingOf = null)
    {
        return Make(TypeOf(new(type, name)), name, inputs, first ?? new(type, name), standingOf ?? ((_, _, _, _) => Standing.Created), null, []);
    }

    /// <summary>What is known about the type of a resource.</summary>
    /// <exception cref="InvalidOperationException">The catalogue does not know it.</exception>
    public ResourceDefinition TypeOf(ResourceKey key) => catalogue.Resource(key.Type)
        ?? throw new InvalidOperationException($"The catalogue does not know the resource type '{key.Type}' (of '{key.Name}'). Describe it in {Catalogue.FileOf(key.Type)}.");

    /// <summary>Answers a call of a provider function; what it cannot know yet is <see cref="Unknown.Value"/>.</summary>
    /// <exception cref="InvalidOperationException">The catalogue does not know the function.</exception>
    public ImmutableDictionary<string, object> Call(string token, ImmutableDictionary<string, object> args)
    {
        var function = catalogue.Function(token)
            ?? throw new InvalidOperationException($"The catalogue does not know the function '{token}'. Describe it in {Catalogue.FileOf(token)}.");
        var scope = new TemplateScope(names, new(token, ""), args, args.GetValueOrDefault, [], find);
        return Computed(function.ComputedOutputs, scope);
    }

    /// <summary>What the provider adds to the inputs of a resource.</summary>
    public ImmutableDictionary<string, object> Added(ResourceDefinition type, ImmutableDictionary<string, object> inputs) =>
        type.AddedInputs.Count == 0
            ? ImmutableDictionary<string, object>.Empty
            : Computed(type.AddedInputs, new TemplateScope(names, new(type.Type, ""), inputs, inputs.GetValueOrDefault, [], find));

    /// <summary>The ARNs, or <c>*</c>, on which an IAM action is checked for a resource.</summary>
    public ImmutableArray<string> CheckedOn(SimulatedResource resource, string action)
    {
        var permissions = resource.Definition.Permissions
            ?? throw new InvalidOperationException($"The catalogue does not know the permissions of '{resource.Type}'. Describe them in {Catalogue.FileOf(resource.Type)}.");
        var scope = new TemplateScope(names, new(resource.Type, resource.Name), resource.Inputs, resource.Output, [], find);
        return [.. permissions.ResourcesOf(action).Select(template => Evaluator.Evaluate(template, scope)).Select(arn => arn as string ?? "*")];
    }

    private static ImmutableDictionary<string, object> Computed(IReadOnlyDictionary<string, Template> templates, TemplateScope scope) =>
        templates.Select(output => KeyValuePair.Create(output.Key, Evaluator.Evaluate(output.Value, scope)))
            .Where(output => output.Value is not null).ToImmutableDictionary(output => output.Key, output => output.Value!);

    private SimulatedResource Make(
        ResourceDefinition definition, string name, ImmutableDictionary<string, object> inputs, ResourceKey first, StandingOf standingOf,
        SimulatedResource? parent, IReadOnlyList<string> ignoreChanges)
    {
        var standing = standingOf(definition, name, inputs, ignoreChanges);
        var resource = new SimulatedResource(definition, name, inputs) { IsKnown = standing.IsKnown, Parent = parent, IgnoreChanges = ignoreChanges };
        var outputs = new ResourceOutputs(resource);
        var scope = new TemplateScope(names, first, inputs, outputs.Find, [], find) { Standing = standing };
        outputs.Scope = scope;
        resource.Outputs = inputs.AddRange(definition.Inputs.Values.Where(input => input.ProviderDefault is not null && !inputs.ContainsKey(input.Name))
            .Select(input => KeyValuePair.Create(input.Name, outputs.Find(input.Name)!)));
        if (definition.IsComponent)
        {
            var children = new ChildMaker(this, definition, first, standingOf, scope);
            resource.Children = children.Make(name);
            resource.Outputs = resource.Outputs.SetItems(Computed(definition.ComputedOutputs, children.Scope));
        }
        else if (resource.IsKnown)
        {
            resource.Id = Evaluator.Text(Evaluator.Evaluate(definition.Id!, scope));
            resource.Outputs = resource.Outputs.SetItems(Computed(definition.ComputedOutputs, scope));
        }

        return resource;
    }

    /// <summary>Resolves the outputs of a resource, which may refer to each other.</summary>
    private sealed class ResourceOutputs(SimulatedResource resource)
    {
        private readonly Dictionary<string, object?> _found = [];

        public TemplateScope Scope { get; set; } = null!;

        public object? Find(string name)
        {
            if (_found.TryGetValue(name, out var found))
                return found;

            // A template that refers to itself finds nothing.
            _found[name] = null;
            return _found[name] = Compute(name);
        }

        private object? Compute(string name)
        {
            var definition = resource.Definition;
            if (resource.Inputs.TryGetValue(name, out var input) && !definition.ComputedOutputs.ContainsKey(name))
                return input;

            if (name == "id" || definition.ComputedOutputs.ContainsKey(name))
            {
                var template = name == "id" ? definition.Id : definition.ComputedOutputs[name];
                return template is null ? null : resource.IsKnown ? Evaluator.Evaluate(template, Scope) : Unknown.Value;
            }

            return definition.Inputs.TryGetValue(name, out var property) && property.ProviderDefault is { } provided ? Evaluator.Evaluate(provided, Scope) : null;
        }
    }

    /// <summary>Makes the children of one component.</summary>
    private sealed class ChildMaker(ResourceSimulator simulator, ResourceDefinition component, ResourceKey first, StandingOf standingOf, TemplateScope own)
    {
        private readonly List<SimulatedResource> _made = [];

        /// <summary>The component's own names, and the labels of its children.</summary>
        public TemplateScope Scope { get; } = own.Within();

        public ImmutableArray<SimulatedResource> Make(string name)
        {
            if (component.Children.Count == 0)
                return [];

            foreach (var input in own.Inputs.Keys.Where(input => !component.Inputs.ContainsKey(input)))
                throw new InvalidOperationException($"'{component.Type}' '{name}' has the input '{input}', which {component.Package.File} does not list: what the component makes is not known.");

            foreach (var requirement in component.Requirements.Where(requirement => !Evaluator.IsTrue(Evaluator.Evaluate(requirement.That, own))))
                throw new InvalidOperationException($"'{component.Type}' '{name}': {requirement.Error}.");

            Scope.Siblings = _made;
            Make(component.Children, name, Scope);
            return [.. _made];
        }

        private void Make(IReadOnlyList<ChildDefinition> children, string component, TemplateScope scope)
        {
            foreach (var child in children)
            {
                if (child.Each is { } each)
                {
                    foreach (var element in Evaluator.Evaluate(each, scope) as IEnumerable<object> ?? [])
                    {
                        var inner = scope.Within();
                        if (child.Label is { } label)
                            inner.Labels[label] = element;

                        Make(child.Children, component, inner);
                    }
                }
                else if (child.When is null || Evaluator.IsTrue(Evaluator.Evaluate(child.When, scope)))
                {
                    var made = Make(child, component, scope);
                    _made.Add(made);
                    if (child.Label is { } label)
                        scope.Labels[label] = made;

                    Make(child.Children, component, scope);
                }
                else if (child.Label is { } label)
                {
                    scope.Labels[label] = null;
                    Forget(child.Children, scope);
                }
            }
        }

        // What is made with a resource is not made without it.
        private static void Forget(IReadOnlyList<ChildDefinition> children, TemplateScope scope)
        {
            foreach (var child in children.Where(child => child.Type is not null))
            {
                if (child.Label is { } label)
                    scope.Labels[label] = null;

                Forget(child.Children, scope);
            }
        }

        private SimulatedResource Make(ChildDefinition child, string component, TemplateScope scope)
        {
            var name = Evaluator.Text(Evaluator.Evaluate(child.Name!, scope));
            var inputs = child.Inputs.Select(input => KeyValuePair.Create(input.Key, Evaluator.Evaluate(input.Value, scope)))
                .Where(input => input.Value is not null).ToImmutableDictionary(input => input.Key, input => input.Value!);
            var firstName = name.StartsWith(component, StringComparison.Ordinal) ? first.Name + name[component.Length..] : name;
            return simulator.Make(simulator.Definition(child.Type!), name, inputs, new(child.Type!, firstName), standingOf,
                child.Parent is { } parent ? scope.Labels[parent] as SimulatedResource : null,
                [.. child.IgnoreChanges.Select(path => Evaluator.Evaluate(path, scope)).OfType<string>()]);
        }
    }

    private ResourceDefinition Definition(string type) => catalogue.Resource(type)!;
}
