using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Breathe.Benchmark;

/// <summary>Result of one wrk run.</summary>
/// <param name="Requests">Number of responses.</param>
/// <param name="RequestsPerSecond">Responses per second.</param>
/// <param name="CpuMicroseconds">
/// The server's CPU time per request. Unlike the rate, it hardly depends on other load on the machine.
/// </param>
/// <param name="KernelMicroseconds">The part of the CPU time spent in the kernel, which receives and sends.</param>
internal sealed partial record Wrk(
    long Requests, double RequestsPerSecond, double CpuMicroseconds, double KernelMicroseconds)
{
    /// <summary>Requests a path over 64 connections from two threads.</summary>
    /// <exception cref="InvalidOperationException">wrk failed, or a response was an error.</exception>
    public static Wrk Run(Server server, string path, int seconds)
    {
        var url = $"http://127.0.0.1:{server.Port}{path}";
        var info = new ProcessStartInfo("wrk", ["-t2", "-c64", $"-d{seconds}s", url])
        {
            RedirectStandardOutput = true,
        };
        var before = server.CpuSeconds();
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0
            || output.Contains("Non-2xx", StringComparison.Ordinal)
            || output.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{server.Name} {path} under wrk:\n{output}");
        }

        var after = server.CpuSeconds();
        var requests = long.Parse(Total().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        return new(
            requests,
            double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture),
            (after.Total - before.Total) * 1e6 / requests,
            (after.Kernel - before.Kernel) * 1e6 / requests);
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Total();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
