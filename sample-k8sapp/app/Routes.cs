using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Breathe;

/// <summary>What <c>/version</c> says.</summary>
internal sealed record VersionAnswer(string Version, string Commit, string Environment);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(VersionAnswer))]
internal sealed partial class Json : JsonSerializerContext;

/// <summary>Every route of the app.</summary>
internal static class Routes
{
    /// <summary>Maps them; each answers GET and HEAD, any other method is a 405.</summary>
    public static void MapBreathe(this IEndpointRouteBuilder app, Settings settings, Health health, Telemetry telemetry, Site site)
    {
        var build = BuildInfo.Current;
        var version = JsonSerializer.SerializeToUtf8Bytes(
            new VersionAnswer(build.Version, build.Commit, settings.Environment), Json.Default.VersionAnswer);
        byte[] alive = [.. """{"status":"alive"}"""u8], ready = [.. """{"status":"ready"}"""u8], unready = [.. """{"status":"unready"}"""u8];

        app.Map("/", Read(site.Page.Send));
        app.Map("/assets/{file}", Read(site.SendAsset));
        app.Map("/version", Read(context => SendJson(context, 200, version)));
        app.Map("/healthz", Read(context => SendJson(context, 200, alive)));
        app.Map("/readyz", Read(context => health.Ready ? SendJson(context, 200, ready) : SendJson(context, 503, unready)));
        app.Map("/metrics", Read(telemetry.Export));
    }

    // Not MapMethods, whose 405 belongs to no route: the metrics would not know which one it was.
    private static RequestDelegate Read(RequestDelegate answer) => context =>
    {
        if (context.Request.Method is "GET" or "HEAD")
        {
            return answer(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    };

    private static Task SendJson(HttpContext context, int status, byte[] body)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store";
        // Sent by the server with the headers, and with the answers to requests that came along.
        response.BodyWriter.Write(body);
        return Task.CompletedTask;
    }
}
