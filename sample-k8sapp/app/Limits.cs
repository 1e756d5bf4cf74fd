using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Breathe;

/// <summary>Bounds what clients can make the server hold: all of them together, less than the memory that a pod may take.</summary>
internal static class Limits
{
    /// <summary>Sets them: sizes in bytes, for one connection.</summary>
    public static void Set(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = 1024;
        limits.MaxRequestLineSize = 4096;
        limits.MaxRequestHeadersTotalSize = 8192;
        // No route wants a body, so it is read only to be thrown away.
        limits.MaxRequestBodySize = 4096;
    }

    /// <summary>Sets how many bytes of one connection may wait to be parsed, and to be sent.</summary>
    public static void Set(SocketTransportOptions sockets)
    {
        sockets.MaxReadBufferSize = 16_384;
        sockets.MaxWriteBufferSize = 16_384;
    }
}
