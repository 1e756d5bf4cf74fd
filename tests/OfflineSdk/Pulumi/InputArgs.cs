using System.Collections.Concurrent;
using System.Reflection;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Named inputs: the members marked with <see cref="InputAttribute"/>.</summary>
public abstract class InputArgs
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<Member>> Members = new();

    /// <summary>Creates empty inputs.</summary>
    protected InputArgs() { }

    /// <summary>The inputs by wire name, including nulls; throws if a required one is null.</summary>
    internal ImmutableDictionary<string, object?> ToDictionary()
        => Members.GetOrAdd(GetType(), Of).ToImmutableDictionary(member => member.Input.Name, Value);

    private object? Value(Member member)
    {
        var value = member.Read(this);
        var path = $"[Input] {GetType().FullName}.{member.Name}";
        if (value is null && member.Input.IsRequired)
            throw new ArgumentNullException(member.Name, $"{path} is required but was not given a value");

        if (!member.Input.Json || value is null)
            return value;

        return value is IInput input
            ? input.ToOutput().UntypedApply(inner => Output.Create(JsonAsync(path, inner)))
            : Output.Create(JsonAsync(path, value));
    }

    private static async Task<string> JsonAsync(string path, object? value)
        => WireJson.Write(await new WireWriter(keepResources: false).WriteAsync(path, value).ConfigureAwait(false));

    private static ImmutableArray<Member> Of(Type type)
    {
        const BindingFlags Any = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance;
        var fields = type.GetFields(Any)
            .Select(field => new Member(NameOf(field), field.GetCustomAttribute<InputAttribute>()!, field.GetValue));
        var properties = type.GetProperties(Any)
            .Select(property => new Member(
                property.Name, property.GetCustomAttribute<InputAttribute>()!, property.GetValue));
        return [.. fields.Concat(properties).Where(member => member.Input is not null)];
    }

    // The backing field of a property gets the name that a hand-written field would have.
    private static string NameOf(FieldInfo field)
        => field.Name is ['<', var first, .. var rest] && rest.IndexOf('>') is var end and >= 0
            ? $"_{char.ToLowerInvariant(first)}{rest[..end]}"
            : field.Name;

    private sealed record Member(string Name, InputAttribute Input, Func<object, object?> Read);
}

/// <summary>The inputs of a resource.</summary>
public abstract class ResourceArgs : InputArgs
{
    /// <summary>No inputs.</summary>
    public static readonly ResourceArgs Empty = new EmptyResourceArgs();

    private sealed class EmptyResourceArgs : ResourceArgs;
}

/// <summary>The inputs of an invoke.</summary>
public abstract class InvokeArgs : InputArgs
{
    /// <summary>No inputs.</summary>
    public static readonly InvokeArgs Empty = new EmptyInvokeArgs();

    private sealed class EmptyInvokeArgs : InvokeArgs;
}

/// <summary>The inputs of a component's method.</summary>
public abstract class CallArgs : InputArgs
{
    /// <summary>No inputs.</summary>
    public static readonly CallArgs Empty = new EmptyCallArgs();

    private sealed class EmptyCallArgs : CallArgs;
}
