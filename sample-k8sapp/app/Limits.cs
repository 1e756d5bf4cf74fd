using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Breathe;

/// <summary>
/// Limits how much memory clients can make the server use, so that all of them together stay within the pod's default
/// memory limit.
/// </summary>
internal static class Limits
{
    private const int BufferBytes = 16_384;

    /// <summary>Applies the request and connection limits. Sizes are in bytes.</summary>
    public static void Apply(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = 512;
        limits.MaxRequestLineSize = 4096;
        limits.MaxRequestHeadersTotalSize = 8192;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        // Load balancers keep idle connections for 60 s. A longer timeout lets them close first.
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
        // No route uses a request body; bodies are read only to be discarded.
        limits.MaxRequestBodySize = 4096;
    }

    /// <summary>Limits the bytes buffered per connection in each direction, in the app and in the kernel.</summary>
    public static void Apply(SocketTransportOptions sockets)
    {
        // Costs 4 KB per connection and saves one system call per request.
        sockets.WaitForDataBeforeAllocatingBuffer = false;
        sockets.MaxReadBufferSize = sockets.MaxWriteBufferSize = BufferBytes;
        sockets.CreateBoundListenSocket = endpoint =>
        {
            var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
            // Accepted sockets inherit these sizes. Kernel socket buffers count towards the pod's memory.
            socket.ReceiveBufferSize = socket.SendBufferSize = BufferBytes;
            return socket;
        };
    }
}
