using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Prometheus;

namespace Breathe;

/// <summary>Counts and times every request, and logs it at debug.</summary>
internal sealed partial class Telemetry
{
    private const string Unmatched = "unmatched";

    // Looked up once: the library's own search for a series costs more than its count.
    private readonly ConcurrentDictionary<(string Route, string Method, int Status), (ICounter Requests, IObserver Durations)> _series = [];
    private readonly CollectorRegistry _registry = Metrics.NewCustomRegistry();
    private readonly ILogger<Telemetry> _log;
    private readonly Counter _requests;
    private readonly Histogram _durations;
    private readonly Gauge _inFlight;

    public Telemetry(Settings settings, ILogger<Telemetry> log)
    {
        _log = log;
        var metrics = Metrics.WithCustomRegistry(_registry);
        metrics.ExemplarBehavior = ExemplarBehavior.NoExemplars();
        _requests = metrics.CreateCounter("http_requests_total", "Requests answered.", ["route", "method", "status"]);
        _durations = metrics.CreateHistogram(
            "http_request_duration_seconds",
            "Time from the request's header to the end of its answer.",
            ["route"],
            new HistogramConfiguration { Buckets = [.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10] });
        _inFlight = metrics.CreateGauge("http_requests_in_flight", "Requests being answered.");
        metrics.CreateGauge("breathe_build_info", "What is running; always 1.", ["version", "commit", "environment"])
            .WithLabels(BuildInfo.Current.Version, BuildInfo.Current.Commit, settings.Environment).Set(1);
        DotNetStats.Register(_registry);
    }

    /// <summary>Writes all metrics as Prometheus's text, version 0.0.4.</summary>
    public Task Export(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = PrometheusConstants.TextContentTypeWithVersionAndEncoding;
        return _registry.CollectAndExportAsTextAsync(context.Response.Body, context.RequestAborted);
    }

    /// <summary>Middleware around everything that can set a status.</summary>
    public async Task Measure(HttpContext context, RequestDelegate next)
    {
        var start = Stopwatch.GetTimestamp();
        // Nothing is answered to a client that has hung up.
        var status = StatusCodes.Status499ClientClosedRequest;
        _inFlight.Inc();
        try
        {
            await next(context);
            status = context.Response.StatusCode;
        }
        finally
        {
            _inFlight.Dec();
            var elapsed = Stopwatch.GetElapsedTime(start);
            // Labels come from closed sets: a hostile method or path must not grow a series of its own.
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? Unmatched;
            var series = _series.GetOrAdd(
                (route, Known(context.Request.Method), status), static (key, self) => self.Series(key), this);
            series.Requests.Inc();
            series.Durations.Observe(elapsed.TotalSeconds);
            Answered(context.Request.Method, context.Request.Path, status, elapsed.TotalMilliseconds);
        }
    }

    private static string Known(string method) =>
        method is "GET" or "HEAD" or "POST" or "PUT" or "PATCH" or "DELETE" or "OPTIONS" or "TRACE" or "CONNECT" ? method : "other";

    private (ICounter, IObserver) Series((string Route, string Method, int Status) key) => (
        _requests.WithLabels(key.Route, key.Method, key.Status.ToString(CultureInfo.InvariantCulture)),
        _durations.WithLabels(key.Route));

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Method} {Path} {Status} in {Milliseconds} ms")]
    private partial void Answered(string method, string? path, int status, double milliseconds);
}
