using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A resource of a stack. Its constructor registers it.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly ImmutableArray<ResourceTransformation> _transformations = [];
    private readonly ImmutableDictionary<string, ProviderResource> _providers =
        ImmutableDictionary<string, ProviderResource>.Empty;

    private protected Resource(
        string type, string name, ResourceArgs args, ResourceOptions options, bool remote = false)
    {
        ThrowIfNullOrEmpty(type, nameof(type));
        ThrowIfNullOrEmpty(name, nameof(name));
        (_type, _name) = (type, name);

        var deployment = Deployment.Required;
        Sources = OutputSources.Attach(this, all: remote || options.Urn is not null);

        var parent = type == Stack.TypeToken ? null : options.Parent ?? (options.Urn is null ? deployment.Stack : null);
        _transformations = [.. options.ResourceTransformations, .. parent?._transformations ?? []];
        foreach (var transformation in _transformations)
        {
            if (transformation(new(this, args, options)) is not { } changed)
                continue;

            if (changed.Options.Parent != options.Parent)
                throw new ArgumentException(
                    "Transformations cannot currently be used to change the 'parent' of a resource.");

            (args, options) = (changed.Args, changed.Options);
        }

        options = options.Clone();
        _providers = InheritProviders(options);
        OwnProvider = this is CustomResource ? options.Provider : null;
        foreach (var alias in options.Aliases)
            _ = alias.Apply(Alias.Checked);

        deployment.ReadOrRegister(this, remote, args, options);
    }

    /// <summary>A resource of which only the URN is known.</summary>
    private protected Resource()
        => (_type, _name, Sources) = ("", "", ImmutableDictionary<string, IOutputSource>.Empty);

    /// <summary>The URN, with which the engine identifies the resource.</summary>
    [Output("urn")]
    public Output<string> Urn { get; private protected set; } = null!;

    internal ImmutableDictionary<string, IOutputSource> Sources { get; }

    internal HashSet<Resource> ChildResources { get; } = [];

    internal ProviderResource? OwnProvider { get; }

    /// <summary>The type token.</summary>
    public string GetResourceType() => _type;

    /// <summary>The name in the program.</summary>
    public string GetResourceName() => _name;

    /// <summary>The provider that a child of the type inherits.</summary>
    internal ProviderResource? ProviderFor(string token)
        => token.Split(':') is [var package, _, _] ? _providers.GetValueOrDefault(package) : null;

    private static void ThrowIfNullOrEmpty(string value, string name)
    {
        if (string.IsNullOrEmpty(value))
            throw new ArgumentException($"'{name}' cannot be null or empty.", name);
    }

    private ImmutableDictionary<string, ProviderResource> InheritProviders(ResourceOptions options)
    {
        var given = (options as ComponentResourceOptions)?.Providers ?? [];
        if (options.Provider is not null && given.Count > 0)
            throw new ResourceException(
                "Do not supply both 'provider' and 'providers' options to a ComponentResource.", options.Parent);

        if (options.Parent is { } parent)
        {
            lock (parent.ChildResources)
                parent.ChildResources.Add(this);
        }

        var inherited = options.Parent?._providers ?? ImmutableDictionary<string, ProviderResource>.Empty;
        if (this is not CustomResource)
        {
            var own = options.Provider is { } single ? [single] : given;
            return inherited.SetItems(own.Select(provider => KeyValuePair.Create(provider.PackageName, provider)));
        }

        if (options.Provider is null)
        {
            options.Provider = options.Parent?.ProviderFor(_type);
            return inherited;
        }

        return _type.Split(':') is [var package, _, _] ? inherited.SetItem(package, options.Provider) : inherited;
    }
}

/// <summary>A resource that a provider manages.</summary>
public class CustomResource : Resource
{
    /// <summary>Registers a resource; with <see cref="ResourceOptions.Id"/> reads one instead.</summary>
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions()) { }

    private protected CustomResource() { }

    /// <summary>The id that the provider assigned; unknown until the resource exists.</summary>
    [Output("id")]
    public Output<string> Id { get; private protected set; } = null!;
}

/// <summary>A resource that groups others.</summary>
public class ComponentResource : Resource
{
    /// <summary>Registers a component without inputs.</summary>
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, null, options, remote: false) { }

    /// <summary>Registers a component; a remote one is created by its package, which returns its outputs.</summary>
    public ComponentResource(
        string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : base(type, name, args ?? ResourceArgs.Empty, options ?? new ComponentResourceOptions(), remote)
        => IsRemote = remote;

    internal bool IsRemote { get; }

    /// <summary>
    /// Registers the properties marked with <see cref="OutputAttribute"/> as the outputs of the component.
    /// </summary>
    protected void RegisterOutputs()
        => RegisterOutputs(OutputSources.Of(GetType())
            .Where(output => output.Property.Name != nameof(Urn)).ToDictionary(
            output => string.IsNullOrWhiteSpace(output.Attribute.Name) ? output.Property.Name : output.Attribute.Name,
            output => output.Property.GetValue(this)));

    /// <summary>Registers the outputs of the component.</summary>
    protected void RegisterOutputs(IDictionary<string, object?> outputs)
        => RegisterOutputs(Task.FromResult(outputs ?? throw new ArgumentNullException(nameof(outputs))));
    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs)
        => RegisterOutputs(Output.Create(outputs ?? throw new ArgumentNullException(nameof(outputs))));
    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs)
        => Deployment.Required.RegisterOutputs(this, outputs ?? throw new ArgumentNullException(nameof(outputs)));
}

/// <summary>A provider: how the resources of one package access their service.</summary>
public class ProviderResource : CustomResource
{
    /// <summary>Registers a provider of a package.</summary>
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : base($"pulumi:providers:{package}", name, args, options) => PackageName = package;

    internal string PackageName { get; }

    /// <summary>The reference to the provider: its URN and id.</summary>
    internal async Task<string> ReferenceAsync()
    {
        var urn = await Urn.ValueOrAsync(null!).ConfigureAwait(false);
        var id = await Id.ValueOrAsync(null!).ConfigureAwait(false);
        return $"{urn}::{(string.IsNullOrEmpty(id) ? Wire.Unknown : id)}";
    }
}

/// <summary>A resource of a type without a class, of which only the URN is known.</summary>
internal sealed class DependencyResource : CustomResource
{
    public DependencyResource(string urn)
        => Urn = new(Task.FromResult(new OutputData<string>(urn, [this], true, false)));
}
