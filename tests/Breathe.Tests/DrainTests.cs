using System.Diagnostics;
using System.Net;

namespace Breathe.Tests;

internal sealed class DrainTests
{
    [Test]
    public async Task Readiness_is_lost_first_and_requests_are_still_answered()
    {
        await using var app = await App.Start(("DRAIN_PAUSE_SECONDS", "3"));
        app.Stop();
        Assert.That(() => app.Http.GetAsync("/readyz").Result.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable).After(1000, 10));
        using var answer = await app.Http.GetAsync("/version");
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Headers.ConnectionClose, Is.True, "a client is asked to move on");
        });
        using var alive = await app.Http.GetAsync("/healthz");
        Assert.That(alive.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task What_is_no_longer_ready_says_so()
    {
        await using var app = await App.Start(("DRAIN_PAUSE_SECONDS", "3"));
        app.Stop();
        Assert.That(() => app.Http.GetAsync("/readyz").Result.Content.ReadAsStringAsync().Result, Is.EqualTo("""{"status":"unready"}""").After(1000, 10));
    }

    [Test]
    public async Task It_pauses_as_long_as_it_is_told_and_exits_with_0()
    {
        await using var app = await App.Start(("DRAIN_PAUSE_SECONDS", "1.5"));
        var clock = Stopwatch.StartNew();
        app.Stop();
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await app.Exit(), Is.Zero);
            Assert.That(clock.Elapsed, Is.InRange(TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(10)));
        });
    }

    [Test]
    public async Task A_request_in_flight_finishes_after_the_pause()
    {
        await using var app = await App.Start(("DRAIN_PAUSE_SECONDS", "0.2"));
        using var slow = await RawConnection.Open(app.Port);
        await slow.Send("GET /version HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n.");
        await Task.Delay(300);
        app.Stop();
        await Task.Delay(1500);
        Assert.That(app.HasExited, Is.False, "it waits for the request");
        await slow.Send(".");
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await slow.Status(), Is.EqualTo(200));
            Assert.That(await app.Exit(), Is.Zero);
        });
    }

    [Test]
    public async Task A_request_that_never_finishes_does_not_outlast_the_timeout()
    {
        await using var app = await App.Start(("DRAIN_TIMEOUT_SECONDS", "1"));
        using var stuck = await RawConnection.Open(app.Port);
        await stuck.Send("GET /version HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n.");
        await Task.Delay(300);
        var clock = Stopwatch.StartNew();
        app.Stop();
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await app.Exit(), Is.Zero);
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        });
    }

    [Test]
    public async Task At_no_moment_of_the_start_does_a_stop_crash_it()
    {
        var clock = Stopwatch.StartNew();
        await using (await App.Start())
        {
            clock.Stop();
        }

        // The second half, where the app listens to the signal; 143 is SIGTERM's own end, before that.
        const int Moments = 40;
        for (var moment = 0; moment < Moments; moment++)
        {
            await using var app = App.Launch();
            await Task.Delay(clock.Elapsed * (0.5 + (0.5 * moment / Moments)));
            app.Stop();
            Assert.That(await app.Exit(), Is.AnyOf(0, 143), string.Join('\n', app.Errors));
        }
    }

    [Test]
    public async Task Under_a_load_of_200_requests_a_second_none_fails()
    {
        const int PerSecond = 250;
        await using var app = await App.Start(("DRAIN_PAUSE_SECONDS", "4"));
        // As a load balancer does: it sends to the instance until it sees that readiness is lost, and a little longer.
        var answers = new List<Task<HttpStatusCode>>();
        var clock = Stopwatch.StartNew();
        TimeSpan? stopped = null;
        while (stopped is null || clock.Elapsed < stopped + TimeSpan.FromSeconds(2))
        {
            if (stopped is null && clock.Elapsed > TimeSpan.FromSeconds(2))
            {
                stopped = clock.Elapsed;
                app.Stop();
            }

            while (answers.Count < clock.Elapsed.TotalSeconds * PerSecond)
            {
                answers.Add(Status(app.Http, answers.Count % 2 == 0 ? "/" : "/version"));
            }

            await Task.Delay(2);
        }

        var statuses = await Task.WhenAll(answers);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(statuses, Has.Length.GreaterThanOrEqualTo(4 * 200));
            Assert.That(statuses, Has.All.EqualTo(HttpStatusCode.OK));
            Assert.That(await app.Exit(), Is.Zero);
        });
    }

    private static async Task<HttpStatusCode> Status(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path);
        return answer.StatusCode;
    }
}
