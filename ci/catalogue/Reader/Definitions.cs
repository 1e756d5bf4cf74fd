namespace Catalogues;

/// <summary>A package: one file of the catalogue.</summary>
public sealed record PackageDefinition(
    string Name, string Version, string File, IReadOnlyDictionary<string, string> Namespaces)
{
    /// <summary>Whether the C# classes are organized like those of Pulumi.Kubernetes.</summary>
    public bool IsKubernetes { get; init; }
}

/// <summary>An input, an output, or a property of an object type.</summary>
public sealed record PropertyDefinition(string Name, TypeReference Type, int Line)
{
    /// <summary>Whether the value is plain, so that it cannot be an output.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether the value is always secret.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether a change of the value replaces the resource.</summary>
    public bool WillReplaceOnChanges { get; init; }

    /// <summary>The only possible value, or null.</summary>
    public string? Constant { get; init; }

    /// <summary>The default that the SDK sends: a string, bool or double; or null.</summary>
    public object? Default { get; init; }

    /// <summary>The environment variables from which the SDK reads the default.</summary>
    public IReadOnlyList<string> DefaultEnvironment { get; init; } = [];

    /// <summary>The deprecation message, or null.</summary>
    public string? Deprecation { get; init; }

    /// <summary>The C# name if it cannot be derived from the wire name; or null.</summary>
    public string? CSharpName { get; init; }

    /// <summary>The default that the provider fills in, or null.</summary>
    public Template? ProviderDefault { get; init; }
}

/// <summary>A resource type: its inputs, its outputs, and what a rehearsal needs to know about it.</summary>
public sealed record ResourceDefinition(string Type, PackageDefinition Package, int Line)
{
    /// <summary>The inputs by wire name.</summary>
    public IReadOnlyDictionary<string, PropertyDefinition> Inputs { get; init; } = Empty.Properties;

    /// <summary>The outputs by wire name, including inputs that are also outputs.</summary>
    public IReadOnlyDictionary<string, PropertyDefinition> Outputs { get; init; } = Empty.Properties;

    /// <summary>Inputs that a program must set.</summary>
    public IReadOnlyList<string> RequiredInputs { get; init; } = [];

    /// <summary>Outputs that always have a value.</summary>
    public IReadOnlyList<string> RequiredOutputs { get; init; } = [];

    /// <summary>Other current or former tokens of the type.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>C# methods: name → token of the function that the method calls.</summary>
    public IReadOnlyDictionary<string, string> Methods { get; init; } = Empty.Texts;

    /// <summary>Whether this is a remote component, which creates other resources and has no id.</summary>
    public bool IsComponent { get; init; }

    /// <summary>Whether the .NET package has no class for it.</summary>
    public bool IsOverlay { get; init; }

    /// <summary>Whether this is the package's provider.</summary>
    public bool IsProvider { get; init; }

    /// <summary>The id that the cloud assigns.</summary>
    public Template? Id { get; init; }

    /// <summary>Outputs that the provider computes.</summary>
    public IReadOnlyDictionary<string, Template> ComputedOutputs { get; init; } = Empty.Templates;

    /// <summary>Dotted paths of inputs whose changes replace the resource, such as <c>metadata.name</c>.</summary>
    public IReadOnlyList<string> ReplacedBy { get; init; } = [];

    /// <summary>What the provider adds to the inputs before it looks for changes.</summary>
    public IReadOnlyDictionary<string, Template> AddedInputs { get; init; } = Empty.Templates;

    /// <summary>Dotted paths of inputs → the default that the provider fills in, where that is always the same.</summary>
    public IReadOnlyDictionary<string, string> Defaults { get; init; } = Empty.Texts;

    /// <summary>The resources that a component creates, in order.</summary>
    public IReadOnlyList<ChildDefinition> Children { get; init; } = [];

    /// <summary>Conditions on a component's inputs under which its children can be simulated.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>The input whose resource becomes the parent, even if the program sets another; or null.</summary>
    public string? ParentInput { get; init; }

    /// <summary>The IAM actions needed to manage the resource, or null.</summary>
    public PermissionsDefinition? Permissions { get; init; }

    /// <summary>Whether the resource has tags, and so gets the provider's default tags.</summary>
    public bool TakesTags => !IsComponent && Inputs.ContainsKey("tags");
}

/// <summary>A provider function.</summary>
public sealed record FunctionDefinition(string Token, PackageDefinition Package, int Line)
{
    /// <summary>The arguments by wire name.</summary>
    public IReadOnlyDictionary<string, PropertyDefinition> Inputs { get; init; } = Empty.Properties;

    /// <summary>Arguments that a program must give.</summary>
    public IReadOnlyList<string> RequiredInputs { get; init; } = [];

    /// <summary>The results by wire name.</summary>
    public IReadOnlyDictionary<string, PropertyDefinition> Outputs { get; init; } = Empty.Properties;

    /// <summary>Results that always have a value.</summary>
    public IReadOnlyList<string> RequiredOutputs { get; init; } = [];

    /// <summary>The results in a rehearsal.</summary>
    public IReadOnlyDictionary<string, Template> ComputedOutputs { get; init; } = Empty.Templates;

    /// <summary>Whether the stand-in has no class for it, because only components call it.</summary>
    public bool IsOverlay { get; init; }

    /// <summary>The IAM actions needed for a call, or null.</summary>
    public PermissionsDefinition? Permissions { get; init; }

    /// <summary>Whether this is a method of a resource, called on <c>__self__</c>.</summary>
    public bool IsMethod => Inputs.ContainsKey("__self__");
}

/// <summary>An object type or an enumeration.</summary>
public sealed record ComplexType(string Token, PackageDefinition Package, int Line)
{
    /// <summary>The properties by wire name; empty for an enumeration.</summary>
    public IReadOnlyDictionary<string, PropertyDefinition> Properties { get; init; } = Empty.Properties;

    /// <summary>Properties that a program must set.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Properties that always have a value in outputs.</summary>
    public IReadOnlyList<string> RequiredOutputs { get; init; } = [];

    /// <summary>The values of an enumeration; empty for an object type.</summary>
    public IReadOnlyList<EnumValue> Values { get; init; } = [];

    /// <summary>Whether this is an enumeration.</summary>
    public bool IsEnum => Values.Count > 0;
}

/// <summary>A value of an enumeration: its C# name and its wire value.</summary>
public sealed record EnumValue(string Name, string Value, string? Deprecation);

/// <summary>The IAM actions needed to manage a resource, or to call a function (<see cref="Read"/>).</summary>
public sealed record PermissionsDefinition(IReadOnlyList<Template> Resource, int Line)
{
    /// <summary>Actions to create the resource.</summary>
    public IReadOnlyList<string> Create { get; init; } = [];

    /// <summary>Actions to read the resource, as a refresh does.</summary>
    public IReadOnlyList<string> Read { get; init; } = [];

    /// <summary>Actions to update the resource in place.</summary>
    public IReadOnlyList<string> Update { get; init; } = [];

    /// <summary>Actions to delete the resource.</summary>
    public IReadOnlyList<string> Delete { get; init; } = [];

    /// <summary>
    /// The resources of actions that are checked on others than <see cref="Resource"/>; all must be allowed.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Template>> Resources { get; init; } =
        new Dictionary<string, IReadOnlyList<Template>>();

    /// <summary>Actions that are not always called: action → when it is called.</summary>
    public IReadOnlyDictionary<string, string> OnlyWhen { get; init; } = Empty.Texts;

    /// <summary>The resources that an action is checked on.</summary>
    public IReadOnlyList<Template> ResourcesOf(string action) =>
        Resources.TryGetValue(action, out var other) ? other : Resource;

    /// <summary>The distinct actions of all operations.</summary>
    public IEnumerable<string> Actions => Create.Concat(Read).Concat(Update).Concat(Delete).Distinct();
}

/// <summary>
/// A resource that a component creates, or (<see cref="Each"/>) a group of them for every element of a list.
/// </summary>
public sealed record ChildDefinition(int Line)
{
    /// <summary>The resource type; null for a group.</summary>
    public string? Type { get; init; }

    /// <summary>The resource's name; null for a group.</summary>
    public Template? Name { get; init; }

    /// <summary>The list for whose elements a group is repeated.</summary>
    public Template? Each { get; init; }

    /// <summary>The name of the resource, or of the list element, in other templates.</summary>
    public string? Label { get; init; }

    /// <summary>The label of the parent; null for the component itself.</summary>
    public string? Parent { get; init; }

    /// <summary>The resource is created only if this is neither absent nor false.</summary>
    public Template? When { get; init; }

    /// <summary>The resource's inputs; absent ones are omitted.</summary>
    public IReadOnlyDictionary<string, Template> Inputs { get; init; } = Empty.Templates;

    /// <summary>Dotted paths of inputs whose changes the component ignores.</summary>
    public IReadOnlyList<Template> IgnoreChanges { get; init; } = [];

    /// <summary>The resources created along with this one, or for every element of the list.</summary>
    public IReadOnlyList<ChildDefinition> Children { get; init; } = [];
}

/// <summary>A condition on a component's inputs, without which its children cannot be simulated.</summary>
public sealed record Requirement(Template That, string Error);

internal static class Empty
{
    public static IReadOnlyDictionary<string, PropertyDefinition> Properties { get; } =
        new Dictionary<string, PropertyDefinition>();

    public static IReadOnlyDictionary<string, Template> Templates { get; } = new Dictionary<string, Template>();

    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>();
}
