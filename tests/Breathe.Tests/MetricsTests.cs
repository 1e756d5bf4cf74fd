namespace Breathe.Tests;

internal sealed class MetricsTests
{
    private const string Sample = """^[a-z_]+(\{[a-z_]+="[^"\n]*"(,[a-z_]+="[^"\n]*")*\})? (\d+(\.\d+)?([eE][+-]?\d+)?|\+Inf|NaN)$""";

    [Test]
    public async Task The_metrics_are_text_of_version_0_0_4()
    {
        using var answer = await SharedApp.Http.GetAsync("/metrics");
        Assert.That(answer.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/plain; version=0.0.4; charset=utf-8"));
    }

    [Test]
    public async Task Every_line_is_a_comment_or_a_sample()
    {
        var lines = (await SharedApp.Http.GetStringAsync("/metrics")).TrimEnd('\n').Split('\n');
        Assert.That(lines, Has.All.Match("^# (HELP|TYPE) ").Or.Match(Sample));
    }

    [Test]
    public async Task Requests_are_counted_by_route_and_status()
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
            Assert.That(metrics, Does.Contain("http_requests_total{route=\"/version\",method=\"GET\",status=\"200\"} 2\n"));
            Assert.That(metrics, Does.Contain("http_requests_total{route=\"/version\",method=\"POST\",status=\"405\"} 1\n"));
            Assert.That(metrics, Does.Contain("http_requests_total{route=\"unmatched\",method=\"GET\",status=\"404\"} 2\n"));
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
            Assert.That(metrics, Does.Contain("http_request_duration_seconds_bucket{route=\"/version\",le=\"+Inf\"} 1\n"));
            Assert.That(metrics, Does.Contain("http_request_duration_seconds_count{route=\"/version\"} 1\n"));
        });
    }

    [Test]
    public async Task A_request_that_is_being_answered_is_in_flight()
    {
        await using var app = await App.Start();
        using var slow = await RawConnection.Open(app.Port);
        await slow.Send("GET /version HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n.");
        Assert.That(() => app.Http.GetStringAsync("/metrics").Result, Does.Contain("http_requests_in_flight 2\n").After(5000, 50));
    }

    [Test]
    public async Task The_build_is_a_series()
    {
        var metrics = await SharedApp.Http.GetStringAsync("/metrics");
        Assert.That(metrics, Does.Match("breathe_build_info\\{version=\"[^\"]+\",commit=\"[^\"]+\",environment=\"test\"\\} 1\n"));
    }

    [Test]
    public async Task Made_up_methods_and_paths_make_no_series_of_their_own()
    {
        await using var app = await App.Start();
        for (var i = 0; i < 20; i++)
        {
            using var request = new HttpRequestMessage(new($"METHOD{i}"), $"/path{i}");
            await app.Http.SendAsync(request);
        }

        Assert.That(await app.Http.GetStringAsync("/metrics"), Does.Contain("{route=\"unmatched\",method=\"other\",status=\"404\"} 20\n"));
    }
}
