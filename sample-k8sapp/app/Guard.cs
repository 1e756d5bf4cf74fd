using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Breathe;

/// <summary>
/// Puts the security headers on every answer of the app, and turns what is wrong with a request into a plain refusal. What
/// is no HTTP at all never gets here: the server refuses it, without a body, and hangs up.
/// </summary>
internal sealed partial class Guard(Health health, ILogger<Guard> log)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    /// <summary>Middleware: headers before, errors after.</summary>
    public async Task Protect(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        if (!health.Ready)
        {
            // Lets a client that keeps its connection move to another instance before this one refuses it.
            headers.Connection = "close";
        }

        try
        {
            if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
            {
                await Discard(context);
            }

            await next(context);
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = refused.StatusCode;
        }
        catch (Exception fault) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            Failed(fault, context.Request.Path);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        // With a length it has a body already, such as that of an unready instance.
        if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentLength: null })
        {
            await Explain(context.Response);
        }
    }

    private static async Task Discard(HttpContext context)
    {
        var body = context.Request.BodyReader;
        try
        {
            ReadResult read;
            do
            {
                read = await body.ReadAsync(context.RequestAborted);
                body.AdvanceTo(read.Buffer.End);
            }
            while (!read.IsCompleted);
        }
        catch (IOException malformed) when (malformed is not BadHttpRequestException)
        {
            // A chunk's size beyond 31 bits reaches the reader as a plain IOException.
            throw new BadHttpRequestException(malformed.Message, StatusCodes.Status400BadRequest);
        }
    }

    private static Task Explain(HttpResponse response)
    {
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        // What was said of the content that is refused, such as by a failed precondition, is not true of this text.
        response.Headers.ContentEncoding = response.Headers.ETag = default;
        var text = $"{response.StatusCode} {ReasonPhrases.GetReasonPhrase(response.StatusCode)}\n";
        response.ContentLength = text.Length;
        return response.WriteAsync(text);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Failed to answer {Path}")]
    private partial void Failed(Exception fault, string? path);
}
