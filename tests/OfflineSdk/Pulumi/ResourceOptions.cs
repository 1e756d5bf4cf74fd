using System.Collections;

namespace Pulumi;

/// <summary>The options of a resource, in addition to its inputs.</summary>
public abstract class ResourceOptions
{
    /// <summary>The id of an existing resource to read instead of registering one.</summary>
    public Input<string>? Id { get; set; }
    /// <summary>The resource that this one belongs to; default: the stack.</summary>
    public Resource? Parent { get; set; }
    /// <summary>Resources that must exist first.</summary>
    public InputList<Resource> DependsOn { get => field ??= []; set; }
    /// <summary>Whether deletion is refused.</summary>
    public bool? Protect { get; set; }
    /// <summary>Inputs whose changes are ignored.</summary>
    public List<string> IgnoreChanges { get => field ??= []; set; }
    /// <summary>The version of the package.</summary>
    public string? Version { get; set; }
    /// <summary>The provider to use; default: the parent's.</summary>
    public ProviderResource? Provider { get; set; }
    /// <summary>The timeouts of operations.</summary>
    public CustomTimeouts? CustomTimeouts { get; set; }
    /// <summary>
    /// Functions that can inspect and change the inputs and options of this resource and its children.
    /// </summary>
    public List<ResourceTransformation> ResourceTransformations { get => field ??= []; set; }
    /// <summary>Other identities of the resource, such as a former name.</summary>
    public List<Input<Alias>> Aliases { get; set; } = [];
    /// <summary>The URN of a registered resource whose outputs are used.</summary>
    public string? Urn { get; set; }
    /// <summary>Inputs whose changes replace the resource.</summary>
    public List<string> ReplaceOnChanges { get => field ??= []; set; }
    /// <summary>The URL from which the package's plugin is downloaded.</summary>
    public string? PluginDownloadURL { get; set; }
    /// <summary>Whether the resource is kept when it is removed from the stack.</summary>
    public bool? RetainOnDelete { get; set; }
    /// <summary>The resource whose deletion deletes this one too.</summary>
    public Resource? DeletedWith { get; set; }

    internal abstract ResourceOptions Clone();

    /// <summary>Merges other options into these: their values win, and lists are concatenated.</summary>
    private protected T Take<T>(T? other)
        where T : ResourceOptions
    {
        foreach (var property in typeof(T).GetProperties().Where(_ => other is not null))
        {
            var (mine, theirs) = (property.GetValue(this), property.GetValue(other));
            foreach (var more in mine is IList ? (IList)theirs! : Array.Empty<object>())
                ((IList)mine!).Add(more);

            property.SetValue(
                this,
                mine is IList ? mine
                    : mine is InputList<Resource> first ? first.Concat((InputList<Resource>)theirs!)
                    : theirs ?? mine);
        }

        return (T)this;
    }
}

/// <summary>The options of a resource that a provider manages.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    /// <summary>Whether a replacement deletes the old resource first.</summary>
    public bool? DeleteBeforeReplace { get; set; }
    /// <summary>Outputs to keep secret.</summary>
    public List<string> AdditionalSecretOutputs { get => field ??= []; set; }
    /// <summary>The id of an existing resource to import.</summary>
    public string? ImportId { get; set; }
    /// <summary>Merges options; if both set a value, the second wins.</summary>
    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
        => new CustomResourceOptions().Take(options1).Take(options2);

    internal override ResourceOptions Clone() => new CustomResourceOptions().Take(this);
}

/// <summary>The options of a component.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    /// <summary>Providers that the children inherit, one for each package.</summary>
    public List<ProviderResource> Providers { get => field ??= []; set; }
    /// <summary>Merges options; if both set a value, the second wins.</summary>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        // The last provider of each package wins.
        var merged = new ComponentResourceOptions().Take(options1).Take(options2);
        merged.Providers =
            [.. Enumerable.Reverse(merged.Providers).DistinctBy(provider => provider.PackageName).Reverse()];
        return merged;
    }

    internal override ResourceOptions Clone() => new ComponentResourceOptions().Take(this);
}

/// <summary>The options of a stack.</summary>
public class StackOptions
{
    /// <inheritdoc cref="ResourceOptions.ResourceTransformations"/>
    public List<ResourceTransformation> ResourceTransformations { get => field ??= []; set; }
}

/// <summary>The timeouts of operations on a resource; default: the provider's.</summary>
public sealed class CustomTimeouts
{
    /// <summary>For creation.</summary>
    public TimeSpan? Create { get; set; }
    /// <summary>For an update.</summary>
    public TimeSpan? Update { get; set; }
    /// <summary>For deletion.</summary>
    public TimeSpan? Delete { get; set; }
}

/// <summary>Can change the inputs and options of a resource before it is registered; null keeps them.</summary>
public delegate ResourceTransformationResult? ResourceTransformation(ResourceTransformationArgs args);

/// <summary>The arguments of a transformation.</summary>
public readonly struct ResourceTransformationArgs(Resource resource, ResourceArgs args, ResourceOptions options)
{
    /// <summary>The resource, not registered yet.</summary>
    public Resource Resource { get; } = resource;
    /// <summary>Its inputs.</summary>
    public ResourceArgs Args { get; } = args;
    /// <summary>Its options.</summary>
    public ResourceOptions Options { get; } = options;
}

/// <summary>The result of a transformation.</summary>
public readonly struct ResourceTransformationResult(ResourceArgs args, ResourceOptions options)
{
    /// <summary>The inputs to use.</summary>
    public ResourceArgs Args { get; } = args;
    /// <summary>The options to use.</summary>
    public ResourceOptions Options { get; } = options;
}
