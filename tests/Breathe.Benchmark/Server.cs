using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Breathe.Benchmark;

/// <summary>A server under measurement: a process on a loopback port, killed with its children when disposed.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;

    private Server(string name, int port, Process process) => (Name, Port, _process) = (name, port, process);

    /// <summary>Name in the tables.</summary>
    public string Name { get; }

    /// <summary>Its port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Time from the process's creation to the first 200.</summary>
    public TimeSpan Start { get; private init; }

    /// <summary>Starts a server and waits for its first 200 on <paramref name="path"/>.</summary>
    /// <exception cref="InvalidOperationException">It ended, or did not answer within 10 s.</exception>
    public static Server Run(string name, int port, string path, ProcessStartInfo info)
    {
        info.RedirectStandardOutput = info.RedirectStandardError = true;
        var begin = Stopwatch.GetTimestamp();
        var process = Process.Start(info) ?? throw new InvalidOperationException($"{info.FileName} did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.Write(line.Data is null ? "" : $"{name}: {line.Data}\n");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!Answers(port, path))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(begin) > TimeSpan.FromSeconds(10))
            {
                process.Kill(entireProcessTree: true);
                throw new InvalidOperationException($"{name} did not answer {path} on port {port}.");
            }
        }

        return new(name, port, process) { Start = Stopwatch.GetElapsedTime(begin) };
    }

    /// <summary>Resident memory in megabytes (10⁶ bytes), of this process alone.</summary>
    public double ResidentMegabytes()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) * 1024 / 1e6;
    }

    /// <summary>Processor time so far, in seconds, of this process and its children: in all, and the kernel's part of it.</summary>
    public (double All, double Kernel) ProcessorSeconds()
    {
        var (all, kernel) = (0.0, 0.0);
        var children = File.ReadAllText($"/proc/{_process.Id}/task/{_process.Id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var id in children.Select(int.Parse).Append(_process.Id))
        {
            using var process = Process.GetProcessById(id);
            all += process.TotalProcessorTime.TotalSeconds;
            kernel += process.PrivilegedProcessorTime.TotalSeconds;
        }

        return (all, kernel);
    }

    /// <summary>A loopback port that is free now.</summary>
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

    private static bool Answers(int port, string path)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
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
