using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Breathe.Benchmark;

/// <summary>One run of wrk.</summary>
/// <param name="Requests">Requests answered.</param>
/// <param name="PerSecond">Requests answered a second.</param>
/// <param name="Microseconds">The server's processor time for one request; unlike the rate, it hardly feels what else the machine does.</param>
/// <param name="KernelMicroseconds">How much of that is the kernel's, which receives and sends.</param>
internal sealed partial record Wrk(long Requests, double PerSecond, double Microseconds, double KernelMicroseconds)
{
    /// <summary>Loads a path with 64 connections from two threads.</summary>
    /// <exception cref="InvalidOperationException">wrk failed, or an answer was an error.</exception>
    public static Wrk Run(Server server, string path, int seconds)
    {
        var info = new ProcessStartInfo("wrk", ["-t2", "-c64", $"-d{seconds}s", $"http://127.0.0.1:{server.Port}{path}"])
        {
            RedirectStandardOutput = true,
        };
        var before = server.ProcessorSeconds();
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{server.Name} {path} under wrk:\n{output}");
        }

        var after = server.ProcessorSeconds();
        var requests = long.Parse(Total().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        return new(
            requests,
            double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture),
            (after.All - before.All) * 1e6 / requests,
            (after.Kernel - before.Kernel) * 1e6 / requests);
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Total();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
