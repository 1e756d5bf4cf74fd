using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Finds the class of a resource that arrives as a reference.</summary>
internal static class ResourceTypes
{
    private static readonly Lazy<ILookup<string, Type>> ByToken = new(() => Known().ToLookup(
        type => type.GetCustomAttribute<ResourceTypeAttribute>()!.Type));

    /// <summary>The resource with the URN, as an instance of its class if there is one.</summary>
    public static Resource Construct(string urn)
    {
        var parts = urn.Split("::");
        if (ByToken.Value[parts[2].Split('$')[^1]].FirstOrDefault() is not { } type)
            return new DependencyResource(urn);

        ResourceOptions options = type.IsAssignableTo(typeof(CustomResource))
            ? new CustomResourceOptions { Urn = urn }
            : new ComponentResourceOptions { Urn = urn };
        var constructor = type.GetConstructors().Single(candidate => candidate.GetParameters().Length == 3);
        return (Resource)constructor.Invoke([parts[3], null, options]);
    }

    private static IEnumerable<Type> Known()
    {
        var sdk = typeof(Resource).Assembly;
        return AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => !assembly.IsDynamic
                && (assembly == sdk
                    || assembly.GetReferencedAssemblies().Any(reference => reference.Name == sdk.GetName().Name)))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type =>
                type.IsAssignableTo(typeof(Resource)) && type.GetCustomAttribute<ResourceTypeAttribute>() is not null);
    }
}
