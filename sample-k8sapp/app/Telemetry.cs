using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Prometheus;

namespace Breathe;

/// <summary>Counts and times every request, and logs each at debug level.</summary>
internal sealed partial class Telemetry
{
    private const string Unmatched = "unmatched";

    // Cached: looking up a series in the library costs more than incrementing it.
    private readonly ConcurrentDictionary<
        (string Route, string Method, int Status), (ICounter Requests, IObserver Durations)> _series = [];
    private readonly CollectorRegistry _registry = Metrics.NewCustomRegistry();
    private readonly ILogger<Telemetry> _log;
    private readonly Counter _requests;
    private readonly Histogram _durations;
    private readonly Gauge _inFlight;

    /// <summary>Registers the app's metrics and those of the .NET runtime.</summary>
    public Telemetry(Settings settings, ILogger<Telemetry> log)
    {
        _log = log;
        var metrics = Metrics.WithCustomRegistry(_registry);
        metrics.ExemplarBehavior = ExemplarBehavior.NoExemplars();
        _requests = metrics.CreateCounter("http_requests_total", "Requests handled.", ["route", "method", "status"]);
        _durations = metrics.CreateHistogram(
            "http_request_duration_seconds",
            "Time from the request headers to the end of the response.",
            ["route"],
            new HistogramConfiguration
            {
                Buckets = [.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10],
            });
        _inFlight = metrics.CreateGauge("http_requests_in_flight", "Requests being handled.");
        metrics.CreateGauge("breathe_build_info", "The running build; always 1.", ["version", "commit", "environment"])
            .WithLabels(BuildInfo.Current.Version, BuildInfo.Current.Commit, settings.Environment)
            .Set(1);
        DotNetStats.Register(_registry);
    }

    /// <summary>Writes all metrics in the Prometheus text format, version 0.0.4.</summary>
    public Task Export(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = PrometheusConstants.TextContentTypeWithVersionAndEncoding;
        return _registry.CollectAndExportAsTextAsync(context.Response.Body, context.RequestAborted);
    }

    /// <summary>Outermost middleware, so that it sees the final status.</summary>
    public async Task Measure(HttpContext context, RequestDelegate next)
    {
        var start = Stopwatch.GetTimestamp();
        // Stays 499 if the client disconnects before it gets a response.
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
            // Label values come from fixed sets, so hostile methods and paths cannot create new series.
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? Unmatched;
            var series = _series.GetOrAdd(
                (route, MethodLabel(context.Request.Method), status),
                static (key, self) => self.CreateSeries(key),
                this);
            series.Requests.Inc();
            series.Durations.Observe(elapsed.TotalSeconds);
            Answered(context.Request.Method, context.Request.Path, status, elapsed.TotalMilliseconds);
        }
    }

    private static string MethodLabel(string method) =>
        method is "GET" or "HEAD" or "POST" or "PUT" or "PATCH" or "DELETE" or "OPTIONS" or "TRACE" or "CONNECT"
            ? method
            : "other";

    private (ICounter, IObserver) CreateSeries((string Route, string Method, int Status) key) => (
        _requests.WithLabels(key.Route, key.Method, key.Status.ToString(CultureInfo.InvariantCulture)),
        _durations.WithLabels(key.Route));

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Method} {Path} {Status} in {Milliseconds} ms")]
    private partial void Answered(string method, string? path, int status, double milliseconds);
}
