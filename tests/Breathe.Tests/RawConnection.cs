using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Breathe.Tests;

/// <summary>A socket to the app, below any client that would correct what a test sends.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public static async Task<RawConnection> Open(int port)
    {
        var connection = new RawConnection();
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>Sends each character as one byte.</summary>
    public async Task Send(string text)
    {
        try
        {
            await _socket.SendAsync(Encoding.Latin1.GetBytes(text));
        }
        catch (SocketException)
        {
            // The app may refuse and close before it has read everything; its answer is what counts.
        }
    }

    /// <summary>Sends the same again and again, for as long as the app takes it, and reads nothing.</summary>
    public async Task SendFor(TimeSpan time, string text)
    {
        using var end = new CancellationTokenSource(time);
        var bytes = Encoding.Latin1.GetBytes(text);
        try
        {
            while (true)
            {
                await _socket.SendAsync(bytes, end.Token);
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
            // The time is over, or the app has hung up.
        }
    }

    /// <summary>The same, reading the answers as fast as they come.</summary>
    public async Task Flood(TimeSpan time, string text)
    {
        using var end = new CancellationTokenSource(time);
        var sending = SendFor(time, text);
        var answers = new byte[65_536];
        try
        {
            while (await _socket.ReceiveAsync(answers, end.Token) > 0)
            {
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
            // As above.
        }

        await sending;
    }

    /// <summary>Breaks the connection off, as a process that is killed does.</summary>
    public void Reset()
    {
        _socket.LingerState = new(true, 0);
        _socket.Close();
    }

    /// <summary>Says that no more will come.</summary>
    public void Finish() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>The status of the next answer; 0 where the connection ends without one of HTTP/1.</summary>
    public async Task<int> Status()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        var answer = new byte[12];
        var length = 0;
        try
        {
            while (length < answer.Length && await _socket.ReceiveAsync(answer.AsMemory(length), patience.Token) is > 0 and var read)
            {
                length += read;
            }
        }
        catch (SocketException)
        {
            return 0;
        }

        return answer.AsSpan().StartsWith("HTTP/1.1 "u8) ? int.Parse(answer.AsSpan(9), CultureInfo.InvariantCulture) : 0;
    }

    public void Dispose() => _socket.Dispose();
}
