using System.Reflection;

namespace Breathe;

/// <summary>What was built: written into the assembly by <c>-p:Version</c> and <c>-p:SourceRevisionId</c>.</summary>
/// <param name="Version">The semantic version, <c>1.0.0</c> unless the build says otherwise.</param>
/// <param name="Commit">The commit it was built from, or <c>unknown</c>.</param>
internal sealed record BuildInfo(string Version, string Commit)
{
    /// <summary>The build that is running.</summary>
    public static BuildInfo Current { get; } = Parse(
        typeof(BuildInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0");

    private static BuildInfo Parse(string informational) => informational.Split('+', 2) switch
    {
        [var version, { Length: > 0 } commit] => new(version, commit),
        [var version, ..] => new(version, "unknown"),
        _ => new(informational, "unknown"),
    };
}
