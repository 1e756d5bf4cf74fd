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
    private static readonly string[] s_read = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps them; each answers GET and HEAD, any other method is a 405.</summary>
    public static void MapBreathe(this IEndpointRouteBuilder app, Settings settings, Health health, Telemetry telemetry, Site site)
    {
        var build = BuildInfo.Current;
        var version = JsonSerializer.SerializeToUtf8Bytes(
            new VersionAnswer(build.Version, build.Commit, settings.Environment), Json.Default.VersionAnswer);

        app.MapMethods("/", s_read, site.Page.Send);
        app.MapMethods("/assets/{file}", s_read, site.SendAsset);
        app.MapMethods("/version", s_read, context => SendJson(context, 200, version));
        app.MapMethods("/healthz", s_read, context => SendJson(context, 200, "{\"status\":\"alive\"}"u8.ToArray()));
        app.MapMethods("/readyz", s_read, context => health.Ready
            ? SendJson(context, 200, "{\"status\":\"ready\"}"u8.ToArray())
            : SendJson(context, 503, "{\"status\":\"unready\"}"u8.ToArray()));
        app.MapMethods("/metrics", s_read, context =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return telemetry.Export(context);
        });
    }

    private static Task SendJson(HttpContext context, int status, byte[] body)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store";
        return response.Body.WriteAsync(body).AsTask();
    }
}
