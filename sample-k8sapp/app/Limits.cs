using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Breathe;

/// <summary>Bounds what clients can make the server hold, so that all of them together do not take the memory that its pod has by default.</summary>
internal static class Limits
{
    private const int Buffer = 16_384;

    /// <summary>Sets them: sizes in bytes, for one connection.</summary>
    public static void Set(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = 512;
        limits.MaxRequestLineSize = 4096;
        limits.MaxRequestHeadersTotalSize = 8192;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        // Longer than the 60 s for which load balancers keep an idle connection: it is theirs to close.
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
        // No route wants a body, so it is read only to be thrown away.
        limits.MaxRequestBodySize = 4096;
    }

    /// <summary>Sets how many bytes of one connection may wait to be parsed and to be sent, in the app and in the kernel.</summary>
    public static void Set(SocketTransportOptions sockets)
    {
        // Costs each connection 4 KB, and saves each request a call of the kernel.
        sockets.WaitForDataBeforeAllocatingBuffer = false;
        sockets.MaxReadBufferSize = sockets.MaxWriteBufferSize = Buffer;
        sockets.CreateBoundListenSocket = endpoint =>
        {
            var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
            // Every accepted socket takes these over; the kernel's memory for them is the pod's.
            socket.ReceiveBufferSize = socket.SendBufferSize = Buffer;
            return socket;
        };
    }
}
