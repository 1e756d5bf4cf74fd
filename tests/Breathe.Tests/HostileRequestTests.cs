using System.Diagnostics;

namespace Breathe.Tests;

internal sealed class HostileRequestTests
{
    [TestCaseSource(typeof(HostileRequests), nameof(HostileRequests.Complete))]
    public async Task A_hostile_request_is_refused(string request, int[] statuses)
    {
        using var connection = await RawConnection.Open(SharedApp.App.Port);
        await connection.Send(request);
        if (statuses.Contains(0))
        {
            connection.FinishSending();
        }

        Assert.That(await connection.Status(), Is.AnyOf([.. statuses]));
    }

    [TestCaseSource(typeof(HostileRequests), nameof(HostileRequests.Truncated))]
    public async Task A_truncated_request_is_refused(string request, int[] statuses)
    {
        using var connection = await RawConnection.Open(SharedApp.App.Port);
        await connection.Send(request);
        connection.FinishSending();
        Assert.That(await connection.Status(), Is.AnyOf([.. statuses]));
    }

    [Test]
    public async Task Hostile_requests_cause_no_server_error()
    {
        await using var app = await App.Start();
        foreach (var hostile in HostileRequests.Complete.Concat(HostileRequests.Truncated))
        {
            using var connection = await RawConnection.Open(app.Port);
            await connection.Send((string)hostile.Arguments[0]!);
            connection.FinishSending();
            await connection.Status();
        }

        using var response = await app.Http.GetAsync("/healthz");
        var metrics = await app.Http.GetStringAsync("/metrics");
        Assert.Multiple(() =>
        {
            Assert.That(response.IsSuccessStatusCode);
            Assert.That(metrics, Does.Not.Contain("status=\"5"));
            Assert.That(app.Output, Has.None.Contain("\"LogLevel\":\"Error\""));
        });
    }

    [Test]
    public async Task Connections_over_the_limit_are_closed()
    {
        await using var app = await App.Start();
        var connections = new List<RawConnection>();
        try
        {
            for (var count = 0; count < 600; count++)
            {
                connections.Add(await RawConnection.Open(app.Port));
            }

            var statuses = new List<int>();
            foreach (var connection in connections)
            {
                await connection.Send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
                statuses.Add(await connection.Status());
            }

            Assert.That(statuses.Count(status => status == 200), Is.InRange(500, 512));
        }
        finally
        {
            connections.ForEach(connection => connection.Dispose());
        }

        using var response = await app.Http.GetAsync("/healthz");
        Assert.That(response.IsSuccessStatusCode);
    }

    [Test]
    public async Task Busy_connections_do_not_starve_others()
    {
        await using var app = await App.Start(("DOTNET_PROCESSOR_COUNT", "1"));
        var requests = string.Concat(Enumerable.Repeat("GET /version HTTP/1.1\r\nHost: x\r\n\r\n", 1000));
        RawConnection[] busy =
            [.. await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RawConnection.Open(app.Port)))];
        using var end = new CancellationTokenSource();
        var floods = Task.WhenAll(busy.Select(connection => connection.Flood(requests, end.Token)));
        await Task.Delay(1000);
        using var other = await RawConnection.Open(app.Port);
        await other.Send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        var status = other.Status();
        // The kubelet's probes time out after 2 s.
        Assert.That(await Task.WhenAny(status, Task.Delay(2000)), Is.SameAs(status));
        Assert.That(floods.IsCompleted, Is.False, "the flood must outlast the other request");
        await end.CancelAsync();
        await floods;
        Array.ForEach(busy, connection => connection.Dispose());
    }

    [Test]
    public async Task A_client_disconnect_is_not_a_server_error()
    {
        const int Clients = 5;
        await using var app = await App.Start();
        var connections = new List<RawConnection>();
        for (var count = 0; count < Clients; count++)
        {
            connections.Add(await RawConnection.Open(app.Port));
            await connections[^1].Send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n...");
        }

        // One more for the request for the metrics.
        await app.WaitForMetric($"http_requests_in_flight {Clients + 1}\n");
        connections.ForEach(connection => connection.Reset());
        await app.WaitForMetric("http_requests_in_flight 1\n");
        var metrics = await app.Http.GetStringAsync("/metrics");
        Assert.Multiple(() =>
        {
            Assert.That(metrics, Does.Contain("method=\"POST\",status=\"4"));
            Assert.That(metrics, Does.Not.Contain("method=\"POST\",status=\"2"));
            Assert.That(app.Output, Has.None.Contain("\"LogLevel\":\"Error\""));
        });
    }

    [Test]
    public async Task Unread_responses_do_not_accumulate_in_memory()
    {
        await using var app = await App.Start();
        var before = app.PeakMebibytes();
        var requests = string.Concat(Enumerable.Repeat("GET / HTTP/1.1\r\nHost: x\r\n\r\n", 400));
        var connections = new List<RawConnection>();
        try
        {
            for (var count = 0; count < 200; count++)
            {
                connections.Add(await RawConnection.Open(app.Port));
            }

            using var end = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            var sending = Task.WhenAll(
                connections.Select(connection => connection.SendRepeatedly(requests, end.Token)));
            await WaitUntilStalled(connections, end.Token);
            await end.CancelAsync();
            await sending;
        }
        finally
        {
            connections.ForEach(connection => connection.Dispose());
        }

        // With Kestrel's default buffers, it would be about half a MiB per connection.
        Assert.That(app.PeakMebibytes() - before, Is.LessThan(60));
    }

    [Test]
    public async Task A_request_smuggled_behind_a_refused_one_is_not_handled()
    {
        await using var app = await App.Start();
        using var connection = await RawConnection.Open(app.Port);
        await connection.Send(
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"
            + "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        Assert.That(await connection.Status(), Is.EqualTo(400));
        Assert.That(await app.Http.GetStringAsync("/metrics"), Does.Not.Contain("route=\"/healthz\""));
    }

    // Stalled: for a second, no connection has accepted another byte, because all buffers are full.
    private static async Task WaitUntilStalled(List<RawConnection> connections, CancellationToken cancellationToken)
    {
        var (sent, quiet) = (0L, Stopwatch.StartNew());
        while (quiet.Elapsed < TimeSpan.FromSeconds(1) && !cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(50, CancellationToken.None);
            var now = connections.Sum(connection => connection.BytesSent);
            if (now != sent)
            {
                (sent, quiet) = (now, Stopwatch.StartNew());
            }
        }
    }
}
