namespace Pipelines.Tests.PulumiDouble;

/// <summary>A command line that the real CLI would take.</summary>
internal sealed record Invocation(
    string Command,
    IReadOnlyDictionary<string, string> Flags,
    IReadOnlyList<string> Positionals
)
{
    public bool Confirmed => Has("yes") || Has("skip-preview");

    public string? this[string flag] => Flags.GetValueOrDefault(flag);

    public bool Has(string flag) => this[flag] is not (null or "false");
}
