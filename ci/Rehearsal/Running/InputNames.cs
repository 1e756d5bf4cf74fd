using System.Collections.Concurrent;
using System.Reflection;
using Pulumi;

namespace Rehearsal.Running;

/// <summary>The wire names of the inputs that a class of arguments declares.</summary>
internal static class InputNames
{
    private static readonly ConcurrentDictionary<Type, (string Name, Func<object, object?> Read)[]> Types = new();

    /// <summary>The inputs of an object of arguments, by wire name.</summary>
    public static IEnumerable<(string Name, object? Value)> Of(InputArgs args) =>
        Types.GetOrAdd(args.GetType(), Find).Select(input => (input.Name, input.Read(args)));

    // The attribute is on the property, or, where the property fills in an empty collection, on the field behind it.
    private static (string, Func<object, object?>)[] Find(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        var properties = type.GetProperties(All).Select(property => (Member: (MemberInfo)property, Read: (Func<object, object?>)property.GetValue));
        var fields = type.GetFields(All).Select(field => (Member: (MemberInfo)field, Read: (Func<object, object?>)field.GetValue));
        return
        [
            .. from member in properties.Concat(fields)
               let name = WireName(member.Member)
               where name is not null
               select (name, member.Read),
        ];
    }

    // The attribute's own name property is not public; the metadata is.
    private static string? WireName(MemberInfo member) =>
        member.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType == typeof(InputAttribute))?.ConstructorArguments[0].Value as string;
}
