using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Breathe.Tests;

internal sealed class DrainTests
{
    // Longer than the tests take; they kill the process instead of waiting for it.
    private static readonly (string, string?) s_longPause = ("DRAIN_PAUSE_SECONDS", "60");

    [Test]
    public async Task A_draining_instance_is_unready_but_still_serves()
    {
        await using var app = await StartDraining();
        using var readiness = await app.Http.GetAsync("/readyz");
        using var version = await app.Http.GetAsync("/version");
        using var liveness = await app.Http.GetAsync("/healthz");
        Assert.Multiple(() =>
        {
            Assert.That(readiness.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(version.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(liveness.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [Test]
    public async Task A_draining_instance_asks_clients_to_close_their_connections()
    {
        await using var app = await StartDraining();
        using var response = await app.Http.GetAsync("/version");
        Assert.That(response.Headers.ConnectionClose, Is.True);
    }

    [Test]
    public async Task A_draining_instance_reports_that_it_is_unready()
    {
        await using var app = await StartDraining();
        using var response = await app.Http.GetAsync("/readyz");
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("""{"status":"unready"}"""));
    }

    [Test]
    public async Task The_app_pauses_for_the_configured_time_and_exits_with_0()
    {
        await using var app = await App.Start(("DRAIN_PAUSE_SECONDS", "1.5"));
        var elapsed = Stopwatch.StartNew();
        app.Stop();
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await app.WaitForExit(), Is.Zero);
            Assert.That(elapsed.Elapsed, Is.InRange(TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(10)));
        });
    }

    [Test]
    public async Task A_request_in_flight_may_finish_after_the_pause()
    {
        await using var app = await App.Start(("DRAIN_PAUSE_SECONDS", "0.2"));
        using var request = await SendIncompleteRequest(app);
        app.Stop();
        await WaitUntilConnectionsAreRefused(app.Port);
        await Task.Delay(1300);
        Assert.That(app.HasExited, Is.False, "the app must wait for the request");
        await request.Send(".");
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await request.Status(), Is.EqualTo(200));
            Assert.That(await app.WaitForExit(), Is.Zero);
        });
    }

    [Test]
    public async Task A_request_that_never_finishes_does_not_delay_shutdown_beyond_the_timeout()
    {
        await using var app = await App.Start(("DRAIN_TIMEOUT_SECONDS", "1"));
        using var request = await SendIncompleteRequest(app);
        var elapsed = Stopwatch.StartNew();
        app.Stop();
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await app.WaitForExit(), Is.Zero);
            Assert.That(elapsed.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        });
    }

    [Test]
    public async Task SIGTERM_during_startup_does_not_crash_the_app([Range(0, 3)] int offset)
    {
        var startup = Stopwatch.StartNew();
        await using (await App.Start())
        {
            startup.Stop();
        }

        // 40 moments, a quarter of them per test case, in the second half of startup: the app handles the signal there.
        // Before that, SIGTERM ends the process with 143.
        const int Moments = 40;
        for (var moment = offset; moment < Moments; moment += 4)
        {
            await using var app = App.Launch();
            await Task.Delay(startup.Elapsed * (0.5 + (0.5 * moment / Moments)));
            app.Stop();
            Assert.That(await app.WaitForExit(), Is.AnyOf(0, 143), string.Join('\n', app.Errors));
        }
    }

    [Test]
    public async Task No_request_fails_during_shutdown_at_200_requests_per_second()
    {
        const int RequestsPerSecond = 250;
        await using var app = await App.Start(("DRAIN_PAUSE_SECONDS", "6"));
        // Like a load balancer, keeps sending requests for a while after the instance becomes unready.
        var requests = new List<Task<HttpStatusCode>>();
        var elapsed = Stopwatch.StartNew();
        TimeSpan? stopped = null;
        while (stopped is null || elapsed.Elapsed < stopped + TimeSpan.FromSeconds(2))
        {
            if (stopped is null && elapsed.Elapsed > TimeSpan.FromSeconds(2))
            {
                stopped = elapsed.Elapsed;
                app.Stop();
            }

            while (requests.Count < elapsed.Elapsed.TotalSeconds * RequestsPerSecond)
            {
                requests.Add(Status(app.Http, requests.Count % 2 == 0 ? "/" : "/version"));
            }

            await Task.Delay(2);
        }

        var statuses = await Task.WhenAll(requests);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(statuses, Has.Length.GreaterThanOrEqualTo(4 * 200));
            Assert.That(statuses, Has.All.EqualTo(HttpStatusCode.OK));
            Assert.That(await app.WaitForExit(), Is.Zero);
        });
    }

    private static async Task<App> StartDraining()
    {
        var app = await App.Start(s_longPause);
        app.Stop();
        await app.WaitForOutput("Draining");
        return app;
    }

    // The app handles the request as soon as it has the headers, then waits for the second byte of the body.
    private static async Task<RawConnection> SendIncompleteRequest(App app)
    {
        var connection = await RawConnection.Open(app.Port);
        await connection.Send("GET /version HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n.");
        await app.WaitForMetric("http_requests_in_flight 2\n");
        return connection;
    }

    private static async Task WaitUntilConnectionsAreRefused(int port)
    {
        var elapsed = Stopwatch.StartNew();
        try
        {
            while (true)
            {
                using var connection = await RawConnection.Open(port);
                Assert.That(elapsed.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)), "it still accepts connections");
                await Task.Delay(20);
            }
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.ConnectionRefused)
        {
            // The server has stopped listening.
        }
    }

    private static async Task<HttpStatusCode> Status(HttpClient http, string path)
    {
        using var response = await http.GetAsync(path);
        return response.StatusCode;
    }
}
