using System.Reflection;

namespace Breathe;

/// <summary>
/// Identifies the running build. The build writes it into the assembly from <c>-p:Version</c> and
/// <c>-p:SourceRevisionId</c>.
/// </summary>
/// <param name="Version">Semantic version; default <c>1.0.0</c>.</param>
/// <param name="Commit">Commit the build was made from, or <c>unknown</c>.</param>
internal sealed record BuildInfo(string Version, string Commit)
{
    /// <summary>The running build.</summary>
    public static BuildInfo Current { get; } = Parse(
        typeof(BuildInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "0.0.0");

    private static BuildInfo Parse(string informational) => informational.Split('+', 2) switch
    {
        [var version, { Length: > 0 } commit] => new(version, commit),
        [var version, ..] => new(version, "unknown"),
        _ => new(informational, "unknown"),
    };
}
