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
