namespace Breathe.Tests;

internal sealed class MetricsTests
{
    private const string Sample =
        """^[a-z_]+(\{[a-z_]+="[^"\n]*"(,[a-z_]+="[^"\n]*")*\})? (\d+(\.\d+)?([eE][+-]?\d+)?|\+Inf|NaN)$""";

    [Test]
    public async Task The_metrics_use_version_0_0_4_of_the_text_format()
    {
        using var response = await SharedApp.Http.GetAsync("/metrics");
        Assert.That(
            response.Content.Headers.ContentType!.ToString(),
            Is.EqualTo("text/plain; version=0.0.4; charset=utf-8"));
    }

    [Test]
    public async Task Every_line_is_a_comment_or_a_sample()
    {
        var lines = (await SharedApp.Http.GetStringAsync("/metrics")).TrimEnd('\n').Split('\n');
        Assert.That(lines, Has.All.Match("^# (HELP|TYPE) ").Or.Match(Sample));
    }

    [Test]
    public async Task Requests_are_counted_by_route_method_and_status()
    {
        await using var app = await App.Start();
        await app.Http.GetAsync("/version");
        await app.Http.GetAsync("/version");
        await app.Http.PostAsync("/version", null);
        await app.Http.GetAsync("/one");
        await app.Http.GetAsync("/two");
        var metrics = await app.Http.GetStringAsync("/metrics");
        Assert.Multiple(() =>
        {
            Assert.That(metrics, Does.Contain(Requests("/version", "GET", 200) + " 2\n"));
            Assert.That(metrics, Does.Contain(Requests("/version", "POST", 405) + " 1\n"));
            Assert.That(metrics, Does.Contain(Requests("unmatched", "GET", 404) + " 2\n"));
        });
    }

    [Test]
    public async Task Durations_are_a_histogram_by_route()
    {
        await using var app = await App.Start();
        await app.Http.GetAsync("/version");
        var metrics = await app.Http.GetStringAsync("/metrics");
        Assert.Multiple(() =>
        {
            Assert.That(metrics, Does.Contain("# TYPE http_request_duration_seconds histogram\n"));
            Assert.That(
                metrics, Does.Contain("http_request_duration_seconds_bucket{route=\"/version\",le=\"+Inf\"} 1\n"));
            Assert.That(metrics, Does.Contain("http_request_duration_seconds_count{route=\"/version\"} 1\n"));
        });
    }

    [Test]
    public async Task An_unfinished_request_is_counted_as_in_flight()
    {
        await using var app = await App.Start();
        using var connection = await RawConnection.Open(app.Port);
        await connection.Send("GET /version HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n.");
        // The second is the request for the metrics.
        await app.WaitForMetric("http_requests_in_flight 2\n");
    }

    [Test]
    public async Task The_build_is_reported_as_a_metric()
    {
        var metrics = await SharedApp.Http.GetStringAsync("/metrics");
        Assert.That(
            metrics,
            Does.Match("breathe_build_info\\{version=\"[^\"]+\",commit=\"[^\"]+\",environment=\"test\"\\} 1\n"));
    }

    [Test]
    public async Task Unknown_methods_and_paths_share_one_series()
    {
        await using var app = await App.Start();
        for (var i = 0; i < 20; i++)
        {
            using var request = new HttpRequestMessage(new($"METHOD{i}"), $"/path{i}");
            await app.Http.SendAsync(request);
        }

        Assert.That(
            await app.Http.GetStringAsync("/metrics"), Does.Contain(Requests("unmatched", "other", 404) + " 20\n"));
    }

    private static string Requests(string route, string method, int status) =>
        $"http_requests_total{{route=\"{route}\",method=\"{method}\",status=\"{status}\"}}";
}
