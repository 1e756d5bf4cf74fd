using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Breathe.Benchmark;

/// <summary>A server process on a loopback port. Disposing it kills the process and its children.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;

    private Server(string name, int port, Process process) => (Name, Port, _process) = (name, port, process);

    /// <summary>Name of the server in error messages.</summary>
    public string Name { get; }

    /// <summary>Port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Time from process creation to the first 200.</summary>
    public TimeSpan Start { get; private init; }

    /// <summary>Starts a server and waits for its first 200 from <paramref name="path"/>.</summary>
    /// <exception cref="InvalidOperationException">The process exited, or sent no 200 within 10 s.</exception>
    public static Server Run(string name, int port, string path, ProcessStartInfo info)
    {
        info.RedirectStandardOutput = info.RedirectStandardError = true;
        var start = Stopwatch.GetTimestamp();
        var process = Process.Start(info) ?? throw new InvalidOperationException($"{info.FileName} did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
            Console.Error.Write(line.Data is null ? "" : $"{name}: {line.Data}\n");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!IsReady(port, path))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(10))
            {
                process.Kill(entireProcessTree: true);
                throw new InvalidOperationException($"{name} sent no 200 from {path} on port {port}.");
            }
        }

        return new(name, port, process) { Start = Stopwatch.GetElapsedTime(start) };
    }

    /// <summary>Resident memory of this process, without its children, in megabytes (10⁶ bytes).</summary>
    public double ResidentMegabytes()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status")
            .First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) * 1024 / 1e6;
    }

    /// <summary>CPU time of this process and its children so far, in seconds: in total, and in the kernel.</summary>
    public (double Total, double Kernel) CpuSeconds()
    {
        var (total, kernel) = (0.0, 0.0);
        var children = File.ReadAllText($"/proc/{_process.Id}/task/{_process.Id}/children")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var id in children.Select(int.Parse).Append(_process.Id))
        {
            using var process = Process.GetProcessById(id);
            total += process.TotalProcessorTime.TotalSeconds;
            kernel += process.PrivilegedProcessorTime.TotalSeconds;
        }

        return (total, kernel);
    }

    /// <summary>Returns a free loopback port.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static bool IsReady(int port, string path)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.NoDelay = true;
        try
        {
            socket.Connect(IPAddress.Loopback, port);
            socket.Send(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            var buffer = new byte[12];
            return socket.Receive(buffer) == buffer.Length && Encoding.ASCII.GetString(buffer) == "HTTP/1.1 200";
        }
        catch (SocketException)
        {
            Thread.Sleep(TimeSpan.FromMicroseconds(200));
            return false;
        }
    }
}
