using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>An output of a resource, which its registration sets.</summary>
internal interface IOutputSource
{
    Type Type { get; }

    IOutput Output { get; }

    void Set(OutputData<object?> data);

    void SetDefault(bool isKnown);

    void Fail(Exception exception);
}

/// <inheritdoc/>
internal sealed class OutputSource<T> : IOutputSource
{
    private readonly TaskCompletionSource<OutputData<T>> _data = new();
    private readonly Resource _resource;

    public OutputSource(Resource resource) => (_resource, Output) = (resource, new Output<T>(_data.Task));

    public Type Type => typeof(T);

    public IOutput Output { get; }

    public void Set(OutputData<object?> data)
        => _data.SetResult(
            new(
                data.Value is null ? default! : (T)data.Value,
                data.Resources.Add(_resource),
                data.IsKnown,
                data.IsSecret));

    public void SetDefault(bool isKnown) => _data.TrySetResult(new(default!, [_resource], isKnown, false));

    public void Fail(Exception exception) => _data.TrySetException(exception);
}

/// <summary>Creates the outputs of a new resource, before its own constructor runs.</summary>
internal static class OutputSources
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<(PropertyInfo Property, OutputAttribute Attribute)>>
        Properties = new();

    /// <summary>
    /// The outputs of a resource by wire name; for a local component only the URN, as its class sets the others.
    /// </summary>
    public static ImmutableDictionary<string, IOutputSource> Attach(Resource resource, bool all)
    {
        var sources = ImmutableDictionary.CreateBuilder<string, IOutputSource>();
        foreach (var (property, attribute) in Properties.GetOrAdd(resource.GetType(), Of))
        {
            if (resource is ComponentResource && !all && property.DeclaringType != typeof(Resource))
                continue;

            if (!property.PropertyType.IsConstructedGenericType
                || property.PropertyType.GetGenericTypeDefinition() != typeof(Output<>))
                throw RunException.OutputsHaveIncorrectType([attribute.Name!]);

            var name = $"[Output] {resource.GetType().FullName}.{property.Name}";
            var setter = property.DeclaringType!.GetProperty(property.Name)!.GetSetMethod(nonPublic: true)
                ?? throw new InvalidOperationException($"{name} did not have a 'set' method");
            var type = property.PropertyType.GenericTypeArguments[0];
            OutputConverter.CheckType(name, type);

            var source =
                (IOutputSource)Activator.CreateInstance(typeof(OutputSource<>).MakeGenericType(type), resource)!;
            setter.Invoke(resource, [source.Output]);
            sources.Add(attribute.Name ?? property.Name, source);
        }

        return sources.ToImmutable();
    }

    /// <summary>The output properties of a class.</summary>
    public static ImmutableArray<(PropertyInfo Property, OutputAttribute Attribute)> Of(Type type)
        => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => (property, property.GetCustomAttribute<OutputAttribute>()!))
            .Where(pair => pair.Item2 is not null)];
}
