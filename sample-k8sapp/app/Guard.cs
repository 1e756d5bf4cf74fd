using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Breathe;

/// <summary>Adds security headers to every response and turns errors into plain-text responses.</summary>
/// <remarks>
/// Input that is not valid HTTP never reaches this middleware: Kestrel rejects it without a body and closes the
/// connection.
/// </remarks>
internal sealed partial class Guard(Health health, ILogger<Guard> log)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    /// <summary>Middleware that sets the headers before the request is handled and handles errors after it.</summary>
    public async Task Protect(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        if (!health.IsReady)
        {
            // Moves keep-alive clients to another instance before this one stops accepting requests.
            headers.Connection = "close";
        }

        try
        {
            if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
            {
                await DiscardBody(context);
            }

            await next(context);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = exception.StatusCode;
        }
        catch (Exception exception)
            when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            Failed(exception, context.Request.Path);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        // A response with a length already has a body, such as the 503 from /readyz.
        if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentLength: null })
        {
            await WriteErrorBody(context.Response);
        }
    }

    private static async Task DiscardBody(HttpContext context)
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
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            // Kestrel reports a chunk size over 31 bits as a plain IOException.
            throw new BadHttpRequestException(exception.Message, StatusCodes.Status400BadRequest);
        }
    }

    private static Task WriteErrorBody(HttpResponse response)
    {
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        // These may describe the content that was not sent, for example after a failed precondition.
        response.Headers.ContentEncoding = response.Headers.ETag = default;
        var text = $"{response.StatusCode} {ReasonPhrases.GetReasonPhrase(response.StatusCode)}\n";
        response.ContentLength = text.Length;
        return response.WriteAsync(text);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Failed to handle {Path}")]
    private partial void Failed(Exception exception, string? path);
}
