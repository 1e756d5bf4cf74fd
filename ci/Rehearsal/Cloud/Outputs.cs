namespace Rehearsal.Cloud;

/// <summary>What a provider puts out beside the inputs.</summary>
internal sealed record Outputs(string? Id, params (string Name, object Value)[] Pairs)
{
    /// <summary>Name → value.</summary>
    public IEnumerable<KeyValuePair<string, object>> Values => Pairs.Select(pair => KeyValuePair.Create(pair.Name, pair.Value));

    /// <summary>The same with more outputs.</summary>
    public Outputs With(params (string Name, object Value)[] more) => this with { Pairs = [.. Pairs, .. more] };
}
