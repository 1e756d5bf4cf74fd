namespace Catalogues;

/// <summary>The type of a property.</summary>
public abstract record TypeReference
{
    /// <summary>Whether a value in a list or map is plain, so that it cannot be an output.</summary>
    public bool IsPlain { get; init; }
}

/// <summary><c>string</c>, <c>boolean</c>, <c>integer</c> or <c>number</c>; <c>any</c> for any type.</summary>
public sealed record PrimitiveType(string Name) : TypeReference;

/// <summary>A list.</summary>
public sealed record ArrayType(TypeReference Item) : TypeReference;

/// <summary>A map with string keys.</summary>
public sealed record MapType(TypeReference Value) : TypeReference;

/// <summary>One of several types.</summary>
public sealed record UnionType(IReadOnlyList<TypeReference> Choices) : TypeReference;

/// <summary>An object type or an enumeration of the catalogue.</summary>
public sealed record ComplexReference(string Token) : TypeReference;

/// <summary>A resource of the catalogue.</summary>
public sealed record ResourceReference(string Type) : TypeReference;
