using Pipelines.Tests.PulumiDouble;

namespace Documentation.Tests;

/// <summary>Checks whether the real tools would accept a call.</summary>
internal static class ToolCalls
{
    // The documented commands and their flags, all of which take a value.
    private static readonly Dictionary<string, string[]> Commands = new()
    {
        ["aws eks update-kubeconfig"] = ["--name", "--region"],
        ["kubectl get"] = ["--namespace"],
        ["kubectl logs"] = ["--namespace"],
        ["kubectl port-forward"] = ["--namespace"],
    };

    /// <summary>The error in a call; null if it is valid.</summary>
    /// <param name="call">The tool and its arguments.</param>
    public static string? Error(string[] call) => call[0] switch
    {
        "pulumi" => CliSurface.TryParse(call[1..], debugging: false, out _, out var error) ? null : error,
        "aws" or "kubectl" => ErrorOf(call),
        _ => null,
    };

    /// <summary>The value of a flag of a call; null if the call does not have it.</summary>
    public static string? Flag(string[] call, string name) =>
        Array.IndexOf(call, name) is >= 0 and var at ? call.ElementAtOrDefault(at + 1) : null;

    private static string? ErrorOf(string[] call)
    {
        var flags = call.Where(word => word.StartsWith("--", StringComparison.Ordinal)).ToList();
        // kubectl also accepts its global flags before the command.
        var words = string.Join(
            ' ',
            call.Where((word, at) =>
                !word.StartsWith('-') && (at == 0 || !call[at - 1].StartsWith("--", StringComparison.Ordinal))));
        return Commands.Keys.FirstOrDefault(command =>
            $"{words} ".StartsWith($"{command} ", StringComparison.Ordinal)) is not { } found
            ? $"unknown command: {words}"
            : flags.Find(flag => !Commands[found].Contains(flag)) is { } unknown ? $"unknown flag of {found}: {unknown}"
            : null;
    }
}
