using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Breathe.Tests;

/// <summary>The real process on a free loopback port. BREATHE_BINARY names a published one to test instead of the built one.</summary>
internal sealed class App : IAsyncDisposable
{
    private const int Terminate = 15;
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
        info.Environment["PORT"] = port.ToString();
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

    public int Port { get; }

    public HttpClient Http { get; }

    public Uri Address => Http.BaseAddress!;

    /// <summary>Lines of standard output so far; all of them once it has exited.</summary>
    public IReadOnlyCollection<string> Output => _output;

    /// <summary>Lines of standard error so far; all of them once it has exited.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    public bool HasExited => _process.HasExited;

    /// <summary>Starts it and waits until it is ready.</summary>
    public static async Task<App> Start(params (string, string?)[] environment)
    {
        var app = Launch(environment);
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                if ((await app.Http.GetAsync("/readyz")).IsSuccessStatusCode)
                {
                    return app;
                }
            }
            catch (HttpRequestException refused)
            {
                if (app.HasExited || patience.Elapsed > TimeSpan.FromSeconds(30))
                {
                    throw new InvalidOperationException($"It did not get ready: {string.Join('\n', app.Errors)}", refused);
                }

                await Task.Delay(20);
            }
        }
    }

    /// <summary>Starts it, whatever becomes of it.</summary>
    public static App Launch(params (string, string?)[] environment) => new(FreePort(), environment);

    /// <summary>Sends SIGTERM, as Kubernetes does.</summary>
    public void Stop() => Assert.That(Kill(_process.Id, Terminate), Is.Zero);

    /// <summary>The most memory that it has had resident so far, in MiB.</summary>
    public double PeakMegabytes()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>Waits for its end and gives its exit code.</summary>
    public async Task<int> Exit()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await _process.WaitForExitAsync(patience.Token);
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
