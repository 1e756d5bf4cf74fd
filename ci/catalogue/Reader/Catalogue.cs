namespace Catalogues;

/// <summary>
/// The catalogue of resource types, one file for each package. It drives the classes of the stand-in SDK, the simulated
/// cloud, the detection of replacements, and the rules about tags and permissions.
/// </summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, PackageDefinition> _packages = [];
    private readonly Dictionary<string, ResourceDefinition> _resources = [];
    private readonly Dictionary<string, ComplexType> _types = [];
    private readonly Dictionary<string, FunctionDefinition> _functions = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _conditionKeys = [];

    private Catalogue()
    {
    }

    /// <summary>The packages.</summary>
    public IReadOnlyCollection<PackageDefinition> Packages => _packages.Values;

    /// <summary>All resource types, including providers and types that only components create.</summary>
    public IReadOnlyCollection<ResourceDefinition> Resources => _resources.Values;

    /// <summary>All object types and enumerations.</summary>
    public IReadOnlyCollection<ComplexType> Types => _types.Values;

    /// <summary>All provider functions.</summary>
    public IReadOnlyCollection<FunctionDefinition> Functions => _functions.Values;

    /// <summary>A resource type by its token, such as <c>aws:iam/role:Role</c>, or null.</summary>
    public ResourceDefinition? Resource(string type) =>
        _resources.TryGetValue(type, out var resource) ? resource : null;

    /// <summary>An object type or enumeration by its token, or null.</summary>
    public ComplexType? Type(string token) => _types.TryGetValue(token, out var type) ? type : null;

    /// <summary>A function or a method by its token, or null.</summary>
    public FunctionDefinition? Function(string token) =>
        _functions.TryGetValue(token, out var function) ? function : null;

    /// <summary>
    /// Whether resources of the type, or a component's children, have tags and so get the default tags.
    /// </summary>
    public bool TakesTags(string type) =>
        Resource(type) is { } resource && (resource.TakesTags || TakesTags(resource.Children));

    /// <summary>
    /// The condition keys that AWS documents for an IAM action; null if the catalogue does not list it.
    /// </summary>
    public IReadOnlyList<string>? ConditionKeys(string action) =>
        _conditionKeys.TryGetValue(action, out var keys) ? keys : null;

    /// <summary>
    /// The file that describes a type or function, such as <c>ci/catalogue/aws.yaml</c>; it need not exist.
    /// </summary>
    public static string FileOf(string token)
    {
        var isProvider = token.StartsWith("pulumi:providers:", System.StringComparison.Ordinal);
        return $"ci/catalogue/{token.Split(':')[isProvider ? 2 : 0]}.yaml";
    }

#if NET
    /// <summary>Reads all <c>*.yaml</c> files in a copy of <c>ci/catalogue</c>.</summary>
    /// <exception cref="CatalogueException">The files have errors, or the folder has no files.</exception>
    public static Catalogue Load(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml") : [];
        return files.Length == 0
            ? throw new CatalogueException([new(folder, 1, "found no catalogue files (*.yaml)")])
            : Read(
                files.OrderBy(file => file, System.StringComparer.Ordinal)
                    .Select(file => ($"ci/catalogue/{Path.GetFileName(file)}", File.ReadAllText(file))));
    }
#endif

    /// <summary>Reads the texts of files.</summary>
    /// <exception cref="CatalogueException">The files have errors.</exception>
    public static Catalogue Read(IEnumerable<(string File, string Text)> files)
    {
        var catalogue = new Catalogue();
        var errors = new List<CatalogueError>();
        foreach (var (file, text) in files)
        {
            var reader = new FileReader(file, errors);
            if (reader.Root(text) is { } root)
                new PackageReader(reader, catalogue).Read(root);
        }

        if (errors.Count == 0)
        {
            catalogue.FindReplacingPaths();
            new Validator(catalogue, errors).Validate();
        }

        return errors.Count == 0
            ? catalogue
            : throw new CatalogueException(
                [.. errors.OrderBy(error => error.File, System.StringComparer.Ordinal).ThenBy(error => error.Line)]);
    }

    internal void Add(PackageDefinition package) => _packages[package.Name] = package;

    internal void Add(ResourceDefinition resource) => _resources[resource.Type] = resource;

    internal void Add(ComplexType type) => _types[type.Token] = type;

    internal void Add(FunctionDefinition function) => _functions[function.Token] = function;

    internal void AddConditionKeys(string action, IReadOnlyList<string> keys) => _conditionKeys[action] = keys;

    private bool TakesTags(IEnumerable<ChildDefinition> children) =>
        children.Any(child => (child.Type is { } type && TakesTags(type)) || TakesTags(child.Children));

    // A nested type can also have properties whose changes replace the resource.
    private void FindReplacingPaths()
    {
        foreach (var resource in _resources.Values.ToList())
        {
            var paths = Paths(resource.Inputs, "", []).ToList();
            var replacing = paths.Where(one => one.Property.WillReplaceOnChanges).Select(one => one.Path);
            _resources[resource.Type] = resource with
            {
                ReplacedBy = [.. resource.ReplacedBy.Concat(replacing).Distinct()],
                Defaults = paths.Where(one => one.Property.ProviderDefault is LiteralTemplate)
                    .ToDictionary(one => one.Path, one => $"{((LiteralTemplate)one.Property.ProviderDefault!).Value}"),
            };
        }
    }

    // What replaces as a whole is not looked into.
    private IEnumerable<(string Path, PropertyDefinition Property)> Paths(
        IReadOnlyDictionary<string, PropertyDefinition> properties, string prefix, IEnumerable<string> within) =>
        properties.Values.SelectMany(property =>
            !property.WillReplaceOnChanges
                && property.Type is ComplexReference reference
                && !within.Contains(reference.Token)
                && Type(reference.Token) is { } type
                ? Paths(type.Properties, $"{prefix}{property.Name}.", within.Append(reference.Token))
                : [(prefix + property.Name, property)]);
}
