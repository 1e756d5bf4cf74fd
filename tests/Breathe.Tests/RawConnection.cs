using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Breathe.Tests;

/// <summary>A TCP connection to the app, for requests that an HTTP client would refuse to send.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private long _bytesSent;

    /// <summary>Bytes that <see cref="SendRepeatedly"/> has sent so far.</summary>
    public long BytesSent => Interlocked.Read(ref _bytesSent);

    /// <summary>Connects to a port on 127.0.0.1.</summary>
    public static async Task<RawConnection> Open(int port)
    {
        var connection = new RawConnection();
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>Sends text, one byte per character.</summary>
    public async Task Send(string text)
    {
        try
        {
            await _socket.SendAsync(Encoding.Latin1.GetBytes(text));
        }
        catch (SocketException)
        {
            // The app may reject the request and close the connection before it has read everything.
        }
    }

    /// <summary>Sends the text repeatedly, without reading responses, until cancelled or disconnected.</summary>
    public async Task SendRepeatedly(string text, CancellationToken cancellationToken)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        try
        {
            while (true)
            {
                Interlocked.Add(ref _bytesSent, await _socket.SendAsync(bytes, cancellationToken));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // Cancelled, or the app closed the connection.
        }
    }

    /// <summary>
    /// Sends the text repeatedly and reads the responses as fast as they arrive, until cancelled or disconnected.
    /// </summary>
    public async Task Flood(string text, CancellationToken cancellationToken)
    {
        var sending = SendRepeatedly(text, cancellationToken);
        var responses = new byte[65_536];
        try
        {
            while (await _socket.ReceiveAsync(responses, cancellationToken) > 0)
            {
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // Cancelled, or the app closed the connection.
        }

        await sending;
    }

    /// <summary>Resets the connection, as the kernel does for a killed process.</summary>
    public void Reset()
    {
        _socket.LingerState = new(true, 0);
        _socket.Close();
    }

    /// <summary>Closes the sending side of the connection.</summary>
    public void FinishSending() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>
    /// Reads the status of the next response. Returns 0 if the connection closes without an HTTP/1.1 response.
    /// </summary>
    public async Task<int> Status()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        var response = new byte[12];
        var length = 0;
        try
        {
            while (length < response.Length
                && await _socket.ReceiveAsync(response.AsMemory(length), timeout.Token) is > 0 and var read)
            {
                length += read;
            }
        }
        catch (SocketException)
        {
            return 0;
        }

        return response.AsSpan().StartsWith("HTTP/1.1 "u8)
            ? int.Parse(response.AsSpan(9), CultureInfo.InvariantCulture)
            : 0;
    }

    public void Dispose() => _socket.Dispose();
}
