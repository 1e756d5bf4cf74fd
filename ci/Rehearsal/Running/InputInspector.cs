using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Pulumi;
using Pulumi.Utilities;

namespace Rehearsal.Running;

/// <summary>Finds secret and unknown inputs. A mock gets secrets in the clear and unknowns not at all, so that only the arguments tell.</summary>
internal sealed class InputInspector
{
    private static readonly MethodInfo WalkInputMethod = typeof(InputInspector).GetMethod(nameof(WalkInput), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>Paths, as wire names and indices, of inputs that are secret.</summary>
    public List<ImmutableArray<string>> Secret { get; } = [];

    /// <summary>Names of inputs that are unknown, or hold something unknown.</summary>
    public HashSet<string> Unknown { get; } = [];

    /// <summary>Inspects the arguments of one resource, once its program has ended.</summary>
    public static async Task<InputInspector> InspectAsync(ResourceArgs args)
    {
        var inspector = new InputInspector();
        await inspector.Walk(args, []).ConfigureAwait(false);
        return inspector;
    }

    private async Task Walk(object? value, ImmutableArray<string> path)
    {
        switch (value)
        {
            case InputArgs args:
                foreach (var (name, input) in Inputs(args))
                {
                    await Walk(input, path.Add(name)).ConfigureAwait(false);
                }

                break;
            case IDictionary map:
                foreach (DictionaryEntry entry in map)
                {
                    await Walk(entry.Value, path.Add(entry.Key.ToString()!)).ConfigureAwait(false);
                }

                break;
            case not null when InputType(value.GetType()) is { } type:
                await ((Task)WalkInputMethod.MakeGenericMethod(type).Invoke(this, [value, path])!).ConfigureAwait(false);
                break;
            // An array that was never set cannot even be enumerated.
            case IEnumerable list and not string when !IsDefault(list):
                var index = 0;
                foreach (var item in list)
                {
                    await Walk(item, path.Add($"{index++}")).ConfigureAwait(false);
                }

                break;
        }
    }

    private async Task WalkInput<T>(Input<T> input, ImmutableArray<string> path)
    {
        var output = input.ToOutput();
        if (await Output.IsSecretAsync(output).ConfigureAwait(false))
        {
            Secret.Add(path);
        }

        if (await OutputUtilities.GetIsKnownAsync(output).ConfigureAwait(false))
        {
            await Walk(await OutputUtilities.GetValueAsync(output).ConfigureAwait(false), path).ConfigureAwait(false);
        }
        else
        {
            Unknown.Add(path[0]);
        }
    }

    // The attribute is on the property, or, where the property fills in an empty collection, on the field behind it.
    private static IEnumerable<(string Name, object? Value)> Inputs(InputArgs args)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        var type = args.GetType();
        var properties = type.GetProperties(All).Select(property => (Member: (MemberInfo)property, Read: (Func<object, object?>)property.GetValue));
        var fields = type.GetFields(All).Select(field => (Member: (MemberInfo)field, Read: (Func<object, object?>)field.GetValue));
        return from member in properties.Concat(fields)
               let wireName = WireName(member.Member)
               where wireName is not null
               select (wireName, member.Read(args));
    }

    // The attribute keeps its name to itself; as data of the assembly it is there for all to see.
    private static string? WireName(MemberInfo member) =>
        member.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType == typeof(InputAttribute))?.ConstructorArguments[0].Value as string;

    private static Type? InputType(Type? type) => type switch
    {
        null => null,
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Input<>) => type.GetGenericArguments()[0],
        _ => InputType(type.BaseType),
    };

    private static bool IsDefault(IEnumerable list) =>
        list.GetType() is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && (bool)type.GetProperty(nameof(ImmutableArray<>.IsDefault))!.GetValue(list)!;
}
