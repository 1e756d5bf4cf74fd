using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Converts wire values to the types that outputs declare.</summary>
internal static class OutputConverter
{
    private static readonly HashSet<Type> Plain =
    [
        typeof(bool), typeof(int), typeof(double), typeof(string), typeof(object), typeof(Asset), typeof(Archive),
        typeof(AssetOrArchive),
        typeof(ImmutableDictionary<string, object>), typeof(ImmutableArray<object>),
    ];

    private static readonly ConcurrentDictionary<Type, bool> Checked = new();

    /// <summary>
    /// Converts a value to the type of an output. A value that does not fit becomes the type's default, with a warning.
    /// </summary>
    public static OutputData<object?> Convert(string context, object? wire, Type type)
    {
        CheckType(context, type);
        var data = WireReader.Read(wire);
        return data with { Value = Fit(context, data.Value, type) };
    }
    public static OutputData<T> Convert<T>(string context, object? wire)
    {
        var data = Convert(context, wire, typeof(T));
        return new(data.Value is null ? default! : (T)data.Value, data.Resources, data.IsKnown, data.IsSecret);
    }

    /// <summary>Throws if a type cannot be an output.</summary>
    public static void CheckType(string context, Type type)
    {
        if (Checked.ContainsKey(type))
            return;

        CheckType(context, type, []);
        Checked[type] = true;
    }

    private static void CheckType(string context, Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || Plain.Contains(type) || type.IsAssignableTo(typeof(Resource))
            || (type.IsEnum && type.GetEnumUnderlyingType() == typeof(int)))
        {
            return;
        }

        if (type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null)
        {
            if (EnumConstructor(type, typeof(string)) is null && EnumConstructor(type, typeof(double)) is null)
            {
                throw new InvalidOperationException($"{type.FullName} had [{nameof(EnumTypeAttribute)}], "
                    + "but did not contain constructor with a single String or Double parameter.");
            }

            return;
        }

        if (type.IsConstructedGenericType)
        {
            CheckGeneric(context, type, seen);
            return;
        }

        if (type.GetCustomAttribute<OutputTypeAttribute>() is null)
        {
            throw new InvalidOperationException($"""
                {context} contains invalid type {type.FullName}. Allowed types are:
                    String, Boolean, Int32, Double,
                    Nullable<...>, ImmutableArray<...> and ImmutableDictionary<string, ...> or
                    a class explicitly marked with the [{nameof(OutputTypeAttribute)}].
                """);
        }

        if (OutputConstructor(type) is not { } constructor)
        {
            throw new InvalidOperationException($"{type.FullName} had [{nameof(OutputTypeAttribute)}], "
                + $"but did not contain constructor marked with [{nameof(OutputConstructorAttribute)}].");
        }

        foreach (var parameter in constructor.GetParameters())
            CheckType($"{type.FullName}({parameter.Name})", parameter.ParameterType, seen);
    }

    private static void CheckGeneric(string context, Type type, HashSet<Type> seen)
    {
        var definition = type.GetGenericTypeDefinition();
        var arguments = type.GenericTypeArguments;
        if (definition == typeof(ImmutableDictionary<,>) && arguments[0] != typeof(string))
        {
            throw new InvalidOperationException($"{context} contains invalid type {type.FullName}:\n"
                + "    The only allowed ImmutableDictionary 'TKey' type is 'String'.");
        }

        if (definition != typeof(Nullable<>) && definition != typeof(Union<,>) && definition != typeof(ImmutableArray<>)
            && definition != typeof(ImmutableDictionary<,>))
        {
            throw new InvalidOperationException($"{context} contains invalid type {type.FullName}:\n"
                + "    The only generic types allowed are ImmutableArray<...> and ImmutableDictionary<string, ...>");
        }

        foreach (var argument in arguments)
            CheckType(context, argument, seen);
    }

    private static object? Fit(string context, object? value, Type type)
    {
        var (result, error) = TryFit(context, value, type);
        if (error is not null)
            Log.Warn(error);

        return result;
    }

    private static (object? Value, string? Error) TryFit(string context, object? value, Type type)
    {
        var isNullable = type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(Nullable<>);
        if (value is null)
            return (isNullable || !type.IsValueType ? null : Activator.CreateInstance(type), null);

        if (isNullable)
            return TryFit(context, value, type.GenericTypeArguments[0]);

        if (type == typeof(object))
            return (value, null);

        if (type.IsAssignableTo(typeof(AssetOrArchive)))
            return (
                type.IsInstanceOfType(value) ? value
                    : type == typeof(Archive) ? new InvalidArchive()
                    : new InvalidAsset(),
                null);

        if (type == typeof(string)
            || type == typeof(bool)
            || type == typeof(double)
            || type.IsAssignableTo(typeof(Resource)))
        {
            return type.IsInstanceOfType(value) ? (value, null) : Mismatch(context, value, type);
        }

        if (type == typeof(int) || type.IsEnum)
        {
            return value is not double number ? Mismatch(context, value, typeof(double))
                : type.IsEnum ? (Enum.ToObject(type, (int)number), null) : ((int)number, null);
        }

        if (type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null)
        {
            return value is string or double && EnumConstructor(type, value.GetType()) is { } make
                ? (make.Invoke([value]), null)
                : (
                    null,
                    $"Expected {typeof(string).FullName} or {typeof(double).FullName} but got "
                        + $"{value.GetType().FullName} deserializing {context}");
        }

        return type.IsConstructedGenericType
            ? TryFitGeneric(context, value, type)
            : TryFitOutputType(context, value, type);
    }

    private static (object? Value, string? Error) TryFitGeneric(string context, object value, Type type)
    {
        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(Union<,>))
        {
            var arguments = type.GenericTypeArguments;
            foreach (var (name, candidate) in new[] { ("T0", arguments[0]), ("T1", arguments[1]) })
            {
                var (fitted, error) = TryFit($"{context}.As{name}", value, candidate);
                if (error is null)
                    return (type.GetMethod($"From{name}")!.Invoke(null, [fitted]), null);
            }

            return (null, $"Expected {arguments[0].FullName} or {arguments[1].FullName} "
                + $"but got {value.GetType().FullName} deserializing {context}");
        }

        if (definition == typeof(ImmutableArray<>))
        {
            return value is ImmutableArray<object?> list
                ? (Make(nameof(MakeArray), type.GenericTypeArguments[0], context, list), null)
                : Mismatch(context, value, typeof(ImmutableArray<object>));
        }

        return value is not ImmutableDictionary<string, object?> map
            ? Mismatch(context, value, typeof(ImmutableDictionary<string, object>))
            : type == typeof(ImmutableDictionary<string, object>) ? (map, null)
            : (Make(nameof(MakeMap), type.GenericTypeArguments[1], context, map), null);
    }

    private static (object? Value, string? Error) TryFitOutputType(string context, object value, Type type)
    {
        if (type.GetCustomAttribute<OutputTypeAttribute>() is null || OutputConstructor(type) is not { } constructor)
            return (null, $"Unexpected target type {type.FullName} when deserializing {context}");

        if (value is not ImmutableDictionary<string, object?> map)
            return Mismatch(context, value, typeof(ImmutableDictionary<string, object>));

        var arguments = constructor.GetParameters().Select(parameter =>
        {
            var name = parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!;
            return Fit($"{type.FullName}({parameter.Name})", map.GetValueOrDefault(name), parameter.ParameterType);
        });
        return (constructor.Invoke([.. arguments]), null);
    }

    private static (object? Value, string? Error) Mismatch(string context, object value, Type expected)
        => (null, $"Expected {expected.FullName} but got {value.GetType().FullName} deserializing {context}");

    private static object? Make(string method, Type element, string context, object values)
        => typeof(OutputConverter).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(element).Invoke(null, [context, values]);

    private static ImmutableArray<T> MakeArray<T>(string context, ImmutableArray<object?> list)
        => [.. list.Select(element => Fit(context, element, typeof(T)) is T fitted ? fitted : default!)];

    private static ImmutableDictionary<string, T> MakeMap<T>(string context, ImmutableDictionary<string, object?> map)
        => map.ToImmutableDictionary(
            entry => entry.Key, entry => Fit(context, entry.Value, typeof(T)) is T fitted ? fitted : default!);

    private static ConstructorInfo? EnumConstructor(Type type, Type underlying)
        => type.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, [underlying]);

    private static ConstructorInfo? OutputConstructor(Type type)
    {
        var all = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        return all.FirstOrDefault(candidate => candidate.GetCustomAttribute<OutputConstructorAttribute>() is not null)
            ?? (all.Where(candidate => candidate.IsPublic).ToArray() is [var only] ? only : null);
    }
}
