using YamlDotNet.RepresentationModel;

namespace Catalogues;

/// <summary>Reads one package: the Pulumi Package Schema as YAML, and the keys that begin with <c>x-</c>.</summary>
internal sealed class PackageReader(FileReader file, Catalogue catalogue)
{
    private static readonly string[] PackageKeys = [
        "name", "version", "meta", "language", "provider", "resources", "types", "functions", "x-inputsAreOutputs",
        "x-id", "x-outputs", "x-replaceOnChanges", "x-conditionKeys"];
    private static readonly string[] ResourceKeys = [
        "isComponent", "isOverlay", "inputProperties", "requiredInputs", "properties", "required", "aliases", "methods",
        "x-id", "x-outputs", "x-replaceOnChanges", "x-added", "x-permissions", "x-children", "x-requires", "x-parent"];

    private readonly PropertyReader _properties = new(file);
    private Dictionary<string, YamlNode> _entries = [];
    private PackageDefinition _package = new("", "", "", Empty.Texts);

    public void Read(YamlMappingNode root)
    {
        _entries = file.Entries(root, "a package", PackageKeys);
        var settings = _entries.TryGetValue("language", out var language)
            && file.Entries(language, "language", "csharp").TryGetValue("csharp", out var csharp)
            ? file.Entries(csharp, "csharp", "namespaces", "compatibility") : [];
        _package = new(
            Required("name", root),
            Required("version", root),
            file.File,
            file.Map(Find(settings, "namespaces"), "namespaces")
                .ToDictionary(entry => entry.Key, entry => file.Text(entry.Value, "a namespace") ?? ""))
        {
            IsKubernetes = file.Text(Find(settings, "compatibility"), "compatibility") == "kubernetes20",
        };
        catalogue.Add(_package);
        if (_entries.TryGetValue("provider", out var provider))
            catalogue.Add(Resource($"pulumi:providers:{_package.Name}", provider) with { IsProvider = true });

        foreach (var entry in Map("resources"))
            catalogue.Add(Resource(entry.Key, entry.Value));

        foreach (var entry in Map("types"))
            catalogue.Add(Complex(entry.Key, entry.Value));

        foreach (var entry in Map("functions"))
            catalogue.Add(Function(entry.Key, entry.Value));

        foreach (var entry in Map("x-conditionKeys"))
            catalogue.AddConditionKeys(entry.Key, file.Texts(entry.Value, "the condition keys of an action"));
    }

    private static YamlNode? Find(Dictionary<string, YamlNode> entries, string key) =>
        entries.TryGetValue(key, out var node) ? node : null;

    private string Required(string key, YamlNode root)
    {
        if (_entries.TryGetValue(key, out var node))
            return file.Text(node, key) ?? "";

        file.Error(root, $"missing key '{key}' in a package");
        return "";
    }

    private IReadOnlyList<KeyValuePair<string, YamlNode>> Map(string key) => file.Map(Find(_entries, key), key);

    private ResourceDefinition Resource(string type, YamlNode node)
    {
        var entries = file.Entries(node, $"resource '{type}'", ResourceKeys);
        var isComponent = file.Flag(Find(entries, "isComponent"), "isComponent");
        var isProvider = type.StartsWith("pulumi:providers:", System.StringComparison.Ordinal);
        var isPlain = isComponent || isProvider;
        var inputs = _properties.Read(Find(entries, "inputProperties"));
        var outputs = _properties.Read(Find(entries, "properties"));
        if (!isPlain && file.Flag(Find(_entries, "x-inputsAreOutputs"), "x-inputsAreOutputs"))
        {
            foreach (var input in inputs.Where(input => !outputs.ContainsKey(input.Key)))
                outputs[input.Key] = input.Value;
        }

        var computed = file.Templates(isPlain ? null : Find(_entries, "x-outputs"), "x-outputs");
        foreach (var output in file.Templates(Find(entries, "x-outputs"), "x-outputs"))
            computed[output.Key] = output.Value;

        return new(type, _package, FileReader.Line(node))
        {
            Inputs = inputs,
            Outputs = outputs,
            RequiredInputs = file.Texts(Find(entries, "requiredInputs"), "requiredInputs"),
            RequiredOutputs = file.Texts(Find(entries, "required"), "required"),
            Aliases = [
                .. file.List(Find(entries, "aliases"), "aliases").Select(alias =>
                    file.Text(Find(file.Entries(alias, "an alias", "type"), "type"), "an alias's type") ?? "")],
            Methods = file.Map(Find(entries, "methods"), "methods")
                .ToDictionary(entry => entry.Key, entry => file.Text(entry.Value, "a method") ?? ""),
            IsComponent = isComponent,
            IsOverlay = file.Flag(Find(entries, "isOverlay"), "isOverlay"),
            Id = file.Template(Find(entries, "x-id") ?? (isPlain ? null : Find(_entries, "x-id"))),
            ComputedOutputs = computed,
            ReplacedBy = [
                .. file.Texts(isPlain ? null : Find(_entries, "x-replaceOnChanges"), "x-replaceOnChanges"),
                .. file.Texts(Find(entries, "x-replaceOnChanges"), "x-replaceOnChanges")],
            AddedInputs = file.Templates(Find(entries, "x-added"), "x-added"),
            Children = [.. file.List(Find(entries, "x-children"), "x-children").Select(Child)],
            Requirements =
                [.. file.List(Find(entries, "x-requires"), "x-requires").Select(Requirement).OfType<Requirement>()],
            ParentInput = file.Text(Find(entries, "x-parent"), "x-parent"),
            Permissions = Permissions(Find(entries, "x-permissions")),
        };
    }

    private FunctionDefinition Function(string token, YamlNode node)
    {
        var entries =
            file.Entries(node, $"function '{token}'", "isOverlay", "inputs", "outputs", "x-outputs", "x-permissions");
        var inputs = _properties.Object(Find(entries, "inputs"), "inputs");
        var outputs = _properties.Object(Find(entries, "outputs"), "outputs");
        return new(token, _package, FileReader.Line(node))
        {
            Inputs = inputs.Properties,
            RequiredInputs = inputs.Required,
            Outputs = outputs.Properties,
            RequiredOutputs = outputs.Required,
            ComputedOutputs = file.Templates(Find(entries, "x-outputs"), "x-outputs"),
            IsOverlay = file.Flag(Find(entries, "isOverlay"), "isOverlay"),
            Permissions = Permissions(Find(entries, "x-permissions")),
        };
    }

    private ComplexType Complex(string token, YamlNode node)
    {
        var entries =
            file.Entries(node, $"type '{token}'", "type", "properties", "required", "enum", "x-requiredOutputs");
        var required = file.Texts(Find(entries, "required"), "required");
        return new(token, _package, FileReader.Line(node))
        {
            Properties = _properties.Read(Find(entries, "properties")),
            Required = required,
            RequiredOutputs = [.. required, .. file.Texts(Find(entries, "x-requiredOutputs"), "x-requiredOutputs")],
            Values = [.. file.List(Find(entries, "enum"), "enum").Select(Value)],
        };
    }

    private EnumValue Value(YamlNode node)
    {
        var entries = file.Entries(node, "a value", "name", "value", "deprecationMessage");
        return new(
            file.Text(Find(entries, "name"), "name") ?? "",
            file.Text(Find(entries, "value"), "value") ?? "",
            file.Text(Find(entries, "deprecationMessage"), "deprecationMessage"));
    }

    private ChildDefinition Child(YamlNode node)
    {
        var entries = file.Entries(
            node, "a child", "type", "name", "as", "parent", "when", "each", "inputs", "ignoreChanges", "children");
        if (entries.ContainsKey("type") == entries.ContainsKey("each"))
            file.Error(node, "a child needs either 'type' and 'name', or 'each'");
        else if (entries.ContainsKey("type") && !entries.ContainsKey("name"))
            file.Error(node, "a child with a 'type' needs a 'name'");

        return new(FileReader.Line(node))
        {
            Type = file.Text(Find(entries, "type"), "type"),
            Name = file.Template(Find(entries, "name")),
            Each = file.Template(Find(entries, "each")),
            Label = file.Text(Find(entries, "as"), "as"),
            Parent = file.Text(Find(entries, "parent"), "parent"),
            When = file.Template(Find(entries, "when")),
            Inputs = file.Templates(Find(entries, "inputs"), "inputs"),
            IgnoreChanges =
                [.. file.List(Find(entries, "ignoreChanges"), "ignoreChanges").Select(path => file.Template(path)!)],
            Children = [.. file.List(Find(entries, "children"), "children").Select(Child)],
        };
    }

    private Requirement? Requirement(YamlNode node)
    {
        var entries = file.Entries(node, "a requirement", "that", "error");
        if (file.Template(Find(entries, "that")) is { } that && file.Text(Find(entries, "error"), "error") is { } error)
            return new(that, error);

        file.Error(node, "a requirement needs 'that' and 'error'");
        return null;
    }

    private PermissionsDefinition? Permissions(YamlNode? node)
    {
        if (node is null)
            return null;

        var entries = file.Entries(
            node, "x-permissions", "resource", "create", "read", "update", "delete", "resources", "onlyWhen");
        if (!entries.ContainsKey("resource"))
            file.Error(
                node,
                "x-permissions needs a 'resource' that the actions are checked on; use '*' for actions without "
                    + "resources");

        IReadOnlyList<string> Actions(string operation) => file.Texts(Find(entries, operation), operation);
        return new(Resources(Find(entries, "resource")), FileReader.Line(node))
        {
            Create = Actions("create"),
            Read = Actions("read"),
            Update = Actions("update"),
            Delete = Actions("delete"),
            Resources = file.Map(Find(entries, "resources"), "resources")
                .ToDictionary(entry => entry.Key, entry => Resources(entry.Value)),
            OnlyWhen = file.Map(Find(entries, "onlyWhen"), "onlyWhen")
                .ToDictionary(entry => entry.Key, entry => file.Text(entry.Value, "onlyWhen") ?? ""),
        };
    }

    private IReadOnlyList<Template> Resources(YamlNode? node) => node switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(item => file.Template(item)!)],
        _ => [file.Template(node)!],
    };
}
