using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Breathe.Tests;

/// <summary>
/// Runs the app as a process on a free loopback port. Set BREATHE_BINARY to test a published binary instead of the one
/// built with the tests.
/// </summary>
internal sealed class App : IAsyncDisposable
{
    private const int Sigterm = 15;
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(30);
    private static readonly string s_binary = Environment.GetEnvironmentVariable("BREATHE_BINARY")
        ?? typeof(App).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "breathe").Value!;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = [];
    private readonly ConcurrentQueue<string> _errors = [];

    private App(int port, (string Name, string? Value)[] environment)
    {
        Port = port;
        var info = new ProcessStartInfo(s_binary) { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["LISTEN_ADDRESS"] = "127.0.0.1";
        info.Environment["PORT"] = port.ToString(CultureInfo.InvariantCulture);
        info.Environment["DRAIN_PAUSE_SECONDS"] = "0";
        info.Environment["ENVIRONMENT"] = "test";
        foreach (var (name, value) in environment)
        {
            info.Environment[name] = value;
        }

        _process = Process.Start(info)!;
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };
    }

    /// <summary>The app's port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>A client for the app.</summary>
    public HttpClient Http { get; }

    /// <summary>The app's URL.</summary>
    public Uri Url => Http.BaseAddress!;

    /// <summary>Lines written to standard output so far; complete after <see cref="WaitForExit"/>.</summary>
    public IReadOnlyCollection<string> Output => _output;

    /// <summary>Lines written to standard error so far; complete after <see cref="WaitForExit"/>.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>True if the process has exited.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Starts the app and waits until it is ready.</summary>
    public static async Task<App> Start(params (string, string?)[] environment)
    {
        var app = Launch(environment);
        var elapsed = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var response = await app.Http.GetAsync("/readyz");
                if (response.IsSuccessStatusCode)
                {
                    return app;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (app.HasExited || elapsed.Elapsed > s_timeout)
            {
                await app.DisposeAsync();
                throw new InvalidOperationException($"The app did not become ready: {string.Join('\n', app.Errors)}");
            }

            await Task.Delay(5);
        }
    }

    /// <summary>Starts the app without waiting for it.</summary>
    public static App Launch(params (string, string?)[] environment) => new(FreePort(), environment);

    /// <summary>Sends SIGTERM, as Kubernetes does.</summary>
    public void Stop() => Assert.That(Kill(_process.Id, Sigterm), Is.Zero);

    /// <summary>Waits until the app has written a line that contains <paramref name="text"/>.</summary>
    public async Task WaitForOutput(string text)
    {
        var elapsed = Stopwatch.StartNew();
        while (!_output.Any(line => line.Contains(text, StringComparison.Ordinal)))
        {
            Assert.That(elapsed.Elapsed, Is.LessThan(s_timeout), $"the app did not log \"{text}\"");
            await Task.Delay(5);
        }
    }

    /// <summary>Waits until the metrics contain <paramref name="text"/>.</summary>
    public async Task WaitForMetric(string text)
    {
        var elapsed = Stopwatch.StartNew();
        while (!(await Http.GetStringAsync("/metrics")).Contains(text, StringComparison.Ordinal))
        {
            Assert.That(elapsed.Elapsed, Is.LessThan(s_timeout), $"the metrics do not contain {text}");
            await Task.Delay(10);
        }
    }

    /// <summary>Peak resident memory so far, in MiB.</summary>
    public double PeakMebibytes()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status")
            .First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        var kibibytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        return double.Parse(kibibytes, CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>Waits for the process to exit and returns its exit code.</summary>
    public async Task<int> WaitForExit()
    {
        using var timeout = new CancellationTokenSource(s_timeout);
        await _process.WaitForExitAsync(timeout.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
