namespace Breathe.Tests;

internal sealed class HostileRequestTests
{
    [TestCaseSource(typeof(HostileRequests), nameof(HostileRequests.All))]
    public async Task A_hostile_request_is_refused(string request, int[] refusals)
    {
        using var connection = await RawConnection.Open(SharedApp.App.Port);
        await connection.Send(request);
        if (refusals.Contains(0))
        {
            connection.Finish();
        }

        Assert.That(await connection.Status(), Is.AnyOf([.. refusals]));
    }

    [TestCaseSource(typeof(HostileRequests), nameof(HostileRequests.Unfinished))]
    public async Task An_unfinished_request_is_dropped(string request, int[] refusals)
    {
        using var connection = await RawConnection.Open(SharedApp.App.Port);
        await connection.Send(request);
        connection.Finish();
        Assert.That(await connection.Status(), Is.AnyOf([.. refusals]));
    }

    [Test]
    public async Task After_all_of_them_it_answers_and_has_counted_no_error_of_its_own()
    {
        await using var app = await App.Start();
        foreach (var hostile in HostileRequests.All.Concat(HostileRequests.Unfinished))
        {
            using var connection = await RawConnection.Open(app.Port);
            await connection.Send((string)hostile.Arguments[0]!);
            connection.Finish();
            await connection.Status();
        }

        using var answer = await app.Http.GetAsync("/healthz");
        var metrics = await app.Http.GetStringAsync("/metrics");
        Assert.Multiple(() =>
        {
            Assert.That(answer.IsSuccessStatusCode);
            Assert.That(metrics, Does.Not.Contain("status=\"5"));
            Assert.That(app.Output, Has.None.Contain("\"LogLevel\":\"Error\""));
        });
    }

    [Test]
    public async Task More_connections_than_its_memory_has_room_for_are_turned_away()
    {
        await using var app = await App.Start();
        var connections = new List<RawConnection>();
        try
        {
            for (var count = 0; count < 600; count++)
            {
                connections.Add(await RawConnection.Open(app.Port));
            }

            var answers = new List<int>();
            foreach (var connection in connections)
            {
                await connection.Send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
                answers.Add(await connection.Status());
            }

            Assert.That(answers.Count(status => status == 200), Is.InRange(500, 512));
        }
        finally
        {
            connections.ForEach(connection => connection.Dispose());
        }

        using var answer = await app.Http.GetAsync("/healthz");
        Assert.That(answer.IsSuccessStatusCode);
    }

    [Test]
    public async Task Connections_that_are_never_silent_keep_no_other_waiting()
    {
        await using var app = await App.Start(("DOTNET_PROCESSOR_COUNT", "1"));
        var requests = string.Concat(Enumerable.Repeat("GET /version HTTP/1.1\r\nHost: x\r\n\r\n", 1000));
        RawConnection[] busy = [.. await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RawConnection.Open(app.Port)))];
        var floods = Task.WhenAll(busy.Select(connection => connection.Flood(TimeSpan.FromSeconds(4), requests)));
        await Task.Delay(1000);
        using var other = await RawConnection.Open(app.Port);
        await other.Send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        var answer = other.Status();
        // The kubelet gives up after two seconds.
        Assert.That(await Task.WhenAny(answer, Task.Delay(2000)), Is.SameAs(answer));
        await floods;
        Array.ForEach(busy, connection => connection.Dispose());
    }

    [Test]
    public async Task A_client_that_hangs_up_in_the_middle_is_no_error()
    {
        await using var app = await App.Start();
        for (var count = 0; count < 5; count++)
        {
            using var connection = await RawConnection.Open(app.Port);
            await connection.Send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n...");
            await Task.Delay(50);
            connection.Reset();
        }

        Assert.That(async () => await app.Http.GetStringAsync("/metrics"), Does.Contain("method=\"POST\",status=\"4").After(2000, 50));
        Assert.That(await app.Http.GetStringAsync("/metrics"), Does.Not.Contain("method=\"POST\",status=\"2"));
        Assert.That(app.Output, Has.None.Contain("\"LogLevel\":\"Error\""));
    }

    [Test]
    public async Task Answers_that_nobody_reads_do_not_pile_up()
    {
        await using var app = await App.Start();
        var before = app.PeakMegabytes();
        var requests = string.Concat(Enumerable.Repeat("GET / HTTP/1.1\r\nHost: x\r\n\r\n", 400));
        var connections = new List<RawConnection>();
        try
        {
            for (var count = 0; count < 200; count++)
            {
                connections.Add(await RawConnection.Open(app.Port));
            }

            await Task.WhenAll(connections.Select(connection => connection.SendFor(TimeSpan.FromSeconds(4), requests)));
        }
        finally
        {
            connections.ForEach(connection => connection.Dispose());
        }

        // With the server's own limits it is half a megabyte a connection.
        Assert.That(app.PeakMegabytes() - before, Is.LessThan(60));
    }

    [Test]
    public async Task A_second_request_behind_a_refused_one_is_not_smuggled_in()
    {
        await using var app = await App.Start();
        using var connection = await RawConnection.Open(app.Port);
        await connection.Send(
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        Assert.That(await connection.Status(), Is.EqualTo(400));
        Assert.That(await app.Http.GetStringAsync("/metrics"), Does.Not.Contain("route=\"/healthz\""));
    }
}
