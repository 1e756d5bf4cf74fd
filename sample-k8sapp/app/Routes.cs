using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Breathe;

/// <summary>Body of <c>/version</c>.</summary>
/// <param name="Version">Semantic version of the build.</param>
/// <param name="Commit">Commit the build was made from, or <c>unknown</c>.</param>
/// <param name="Environment">Name of the environment the instance runs in.</param>
internal sealed record VersionResponse(string Version, string Commit, string Environment);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(VersionResponse))]
internal sealed partial class JsonContext : JsonSerializerContext;

/// <summary>All routes of the app.</summary>
internal static class Routes
{
    /// <summary>Maps the routes. Each accepts GET and HEAD; other methods get a 405.</summary>
    public static void MapBreathe(
        this IEndpointRouteBuilder app, Settings settings, Health health, Telemetry telemetry, Site site)
    {
        var build = BuildInfo.Current;
        var version = JsonSerializer.SerializeToUtf8Bytes(
            new VersionResponse(build.Version, build.Commit, settings.Environment),
            JsonContext.Default.VersionResponse);
        byte[] alive = [.. """{"status":"alive"}"""u8];
        byte[] ready = [.. """{"status":"ready"}"""u8];
        byte[] unready = [.. """{"status":"unready"}"""u8];

        app.Map("/", ReadOnly(site.Page.Send));
        app.Map("/assets/{file}", ReadOnly(site.SendAsset));
        app.Map("/version", ReadOnly(context => SendJson(context, 200, version)));
        app.Map("/healthz", ReadOnly(context => SendJson(context, 200, alive)));
        app.Map("/readyz", ReadOnly(context =>
            health.IsReady ? SendJson(context, 200, ready) : SendJson(context, 503, unready)));
        app.Map("/metrics", ReadOnly(telemetry.Export));
    }

    // MapMethods would send its 405 from an endpoint without a route, and the metrics need the route.
    private static RequestDelegate ReadOnly(RequestDelegate handler) => context =>
    {
        if (context.Request.Method is "GET" or "HEAD")
        {
            return handler(context);
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
        // Written without a flush: Kestrel sends it with the headers and with the responses to pipelined requests.
        response.BodyWriter.Write(body);
        return Task.CompletedTask;
    }
}
