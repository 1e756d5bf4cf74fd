using System.Diagnostics;

namespace Breathe.Benchmark;

/// <summary>Starts the servers to compare.</summary>
internal static class Servers
{
    /// <summary>Starts the published app with its default settings.</summary>
    public static Server Breathe(string binary)
    {
        var port = Server.FreePort();
        var info = new ProcessStartInfo(binary);
        info.Environment["PORT"] = port.ToString();
        info.Environment["LISTEN_ADDRESS"] = "127.0.0.1";
        return Server.Run("breathe", port, "/readyz", info);
    }

    /// <summary>Starts nginx with one worker per core and an open file cache; it serves the same bytes.</summary>
    public static Server Nginx(string folder)
    {
        var port = Server.FreePort();
        var configuration = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(configuration, $$"""
            daemon off; worker_processes auto; pid {{folder}}/nginx.pid; error_log stderr;
            events { worker_connections 1024; }
            http {
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; server_tokens off;
              open_file_cache max=16; open_file_cache_valid 1h;
              client_body_temp_path {{folder}}; proxy_temp_path {{folder}}; fastcgi_temp_path {{folder}};
              uwsgi_temp_path {{folder}}; scgi_temp_path {{folder}};
              types { text/html html; }
              server {
                listen 127.0.0.1:{{port}}; root {{folder}};
                location = /version { default_type application/json; }
              }
            }
            """);
        return Server.Run("nginx", port, "/version", new("nginx", ["-c", configuration, "-p", folder, "-e", "stderr"]));
    }

    /// <summary>Starts a minimal Node server that holds both bodies in memory.</summary>
    public static Server Node(string folder)
    {
        var port = Server.FreePort();
        var script = Path.Combine(AppContext.BaseDirectory, "node-server.mjs");
        return Server.Run("node", port, "/version", new("node", [script, port.ToString(), folder]));
    }
}
