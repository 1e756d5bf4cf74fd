namespace SampleEks;

/// <summary>One statement that allows something; there are no denials here.</summary>
public sealed record PolicyStatement(string Sid)
{
    /// <summary>Always <c>Allow</c>.</summary>
    public string Effect => "Allow";

    /// <summary>Who is let in, by kind (<c>AWS</c>, <c>Federated</c>); only in trust policies.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Principal { get; init; }

    /// <summary>What is allowed, each action by its full name.</summary>
    public required IReadOnlyList<string> Action { get; init; }

    /// <summary>The ARNs that it is allowed on; not in trust policies.</summary>
    public IReadOnlyList<string>? Resource { get; init; }

    /// <summary>Operator → key → value, all of which must hold.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Condition { get; init; }
}
