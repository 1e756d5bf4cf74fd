using System.Reflection;

namespace Sdk.Tests.Api;

/// <summary>The public API of types, by reflection, in the form of the facts.</summary>
internal static class ApiSurface
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Members of every object or delegate.
    private static readonly HashSet<string> Common =
        [nameof(ToString), nameof(Equals), nameof(GetHashCode), "BeginInvoke", "EndInvoke"];

    /// <summary>Types and members that are missing from the facts.</summary>
    public static IReadOnlyList<string> Mismatches(IEnumerable<Type> types, ApiFacts facts)
        => [.. types.SelectMany(type => facts[NameOf(type)] is { } known
            ? LinesOf(type).Where(line => !known.Contains(line))
                .Select(line => $"{NameOf(type)}: the package has no '{line}'")
            : [$"{NameOf(type)}: the packages have no such type"])];

    public static IEnumerable<string> LinesOf(Type type)
    {
        var lines = new List<string> { Declaration(type) };
        if (!type.IsSubclassOf(typeof(Delegate)))
            lines.AddRange(type.GetConstructors(Own).Where(IsVisible).Select(Constructor));

        lines.AddRange(
            type.GetProperties(Own).Where(property => property.GetAccessors(true).Any(IsVisible)).Select(Property));
        lines.AddRange(
            type.GetFields(Own).Where(field => field.IsPublic)
                .Select(field => $"{(field.IsStatic ? "static " : "")}field {NameOf(field.FieldType)} {field.Name}"));
        lines.AddRange(type.GetMethods(Own).Where(method => IsVisible(method) && !Common.Contains(method.Name)
            && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))).Select(Method));
        return lines.Select(ApiLine.Normalize);
    }

    private static string Declaration(Type type)
    {
        var kind = type.IsInterface ? "interface" : type.IsValueType ? "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";
        var token = type.GetCustomAttributes<ResourceTypeAttribute>(inherit: false).SingleOrDefault()?.Type;
        var parent =
            type.BaseType is { } known && known != typeof(object) && known != typeof(ValueType) ? NameOf(known) : "";
        var shown = parent.StartsWith("Pulumi.Kubernetes.", StringComparison.Ordinal) ? "" : parent;
        return $"{kind} : {shown}{(token is null ? "" : $" [{token}]")}";
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Constructor(ConstructorInfo constructor)
        => $"{(constructor.IsPublic ? "" : "protected ")}ctor({Parameters(constructor)})";

    private static string Property(PropertyInfo property)
    {
        var isStatic = property.GetAccessors(true)[0].IsStatic ? "static " : "";
        var name =
            property.GetIndexParameters() is [var index]
                ? $"this[{NameOf(index.ParameterType)} {index.Name}]"
                : property.Name;
        var get = property.GetMethod is { } getter && IsVisible(getter) ? "get; " : "";
        var set = property.SetMethod is { } setter && IsVisible(setter) ? "set; " : "";
        return $"{isStatic}{NameOf(property.PropertyType)} {name} {{ {get}{set}}}{Attribute(property)}";
    }

    private static string Attribute(PropertyInfo property)
    {
        var field = property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", Own);
        var attribute = property.CustomAttributes.Concat(field?.CustomAttributes ?? [])
            .SingleOrDefault(data =>
                data.AttributeType == typeof(InputAttribute) || data.AttributeType == typeof(OutputAttribute));
        if (attribute is null)
            return "";

        var kind = attribute.AttributeType == typeof(InputAttribute) ? "Input" : "Output";
        var flagged = attribute.ConstructorArguments.Skip(1).Any(argument => argument.Value is true) ? " flagged" : "";
        return $"  [{kind}(\"{attribute.ConstructorArguments[0].Value}\"){flagged}]";
    }

    private static string Method(MethodInfo method)
    {
        var modifier = method.IsStatic ? "static " : !method.IsPublic ? "protected "
            : method.DeclaringType!.IsInterface || method.DeclaringType.IsSubclassOf(typeof(Delegate))
                ? method.IsAbstract ? "abstract " : "virtual "
            : "";
        var generic =
            method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "";
        return $"{modifier}{NameOf(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var modifier =
            parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
                : parameter.ParameterType.IsByRef ? "ref "
                : "";
        var value = !parameter.HasDefaultValue ? "" : parameter.DefaultValue switch
        {
            null => " = null",
            bool flag => flag ? " = true" : " = false",
            var other => $" = {other}",
        };
        return $"{modifier}{NameOf(parameter.ParameterType)} {parameter.Name}{value}";
    }));

    private static string NameOf(Type type)
    {
        if (type.IsGenericParameter)
            return type.Name;

        if (type.IsArray || type.IsByRef)
            return NameOf(type.GetElementType()!) + (type.IsArray ? "[]" : "");

        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return $"{NameOf(underlying)}?";

        var keyword = type == typeof(string) ? "string" : type == typeof(int) ? "int" : type == typeof(bool) ? "bool"
            : type == typeof(double) ? "double"
            : type == typeof(object) ? "object"
            : type == typeof(void) ? "void"
            : null;
        if (keyword is not null)
            return keyword;

        var simple = type.Name.Split('`')[0];
        var scope =
            type.DeclaringType is { } outer ? $"{NameOf(outer)}."
                : type.Namespace!.Split('.')[0] is "Pulumi" or "Sdk" ? $"{type.Namespace}."
                : "";
        return scope
            + simple
            + (type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : "");
    }
}
