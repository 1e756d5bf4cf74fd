using System.Net;
using System.Text.Json;

namespace Breathe.Tests;

internal sealed class EndpointTests
{
    [Test]
    public async Task The_liveness_endpoint_reports_alive() =>
        Assert.That(await SharedApp.Http.GetStringAsync("/healthz"), Is.EqualTo("""{"status":"alive"}"""));

    [Test]
    public async Task The_readiness_endpoint_reports_ready() =>
        Assert.That(await SharedApp.Http.GetStringAsync("/readyz"), Is.EqualTo("""{"status":"ready"}"""));

    [Test]
    public async Task The_version_endpoint_reports_version_commit_and_environment()
    {
        using var body = JsonDocument.Parse(await SharedApp.Http.GetStringAsync("/version"));
        var names = body.RootElement.EnumerateObject().Select(property => property.Name);
        Assert.Multiple(() =>
        {
            Assert.That(names, Is.EqualTo(["version", "commit", "environment"]));
            Assert.That(body.RootElement.GetProperty("version").GetString(), Does.Match(@"^\d+\.\d+\.\d+"));
            Assert.That(body.RootElement.GetProperty("commit").GetString(), Is.Not.Empty);
            Assert.That(body.RootElement.GetProperty("environment").GetString(), Is.EqualTo("test"));
        });
    }

    [Test]
    public async Task The_page_contains_version_and_environment()
    {
        using var body = JsonDocument.Parse(await SharedApp.Http.GetStringAsync("/version"));
        var version = body.RootElement.GetProperty("version").GetString();
        var page = await SharedApp.Http.GetStringAsync("/");
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain($"<span id=\"version\">{version}</span>"));
            Assert.That(page, Does.Contain("<span id=\"environment\">test</span>"));
        });
    }

    [TestCase("/nothing")]
    [TestCase("/VERSION/x")]
    [TestCase("/assets/")]
    [TestCase("/assets/breathe.css")]
    [TestCase("/assets/breathe.0000.css")]
    [TestCase("/assets/other.00000000000000000000000000000000.css")]
    [TestCase("/index.html")]
    [TestCase("/appsettings.json")]
    public async Task An_unknown_path_is_not_found(string path)
    {
        using var response = await SharedApp.Http.GetAsync(path);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Methods_other_than_GET_and_HEAD_are_not_allowed(
        [Values("/", "/healthz", "/readyz", "/version", "/metrics")] string path,
        [Values("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREATHE")] string method)
    {
        using var request = new HttpRequestMessage(new(method), path);
        using var response = await SharedApp.Http.SendAsync(request);
        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
            Assert.That(response.Content.Headers.Allow, Is.EquivalentTo(["GET", "HEAD"]));
        });
    }

    [TestCase("/")]
    [TestCase("/version")]
    [TestCase("/readyz")]
    public async Task HEAD_returns_the_length_of_the_GET_response_without_its_body(string path)
    {
        using var head = await SharedApp.Http.SendAsync(new(HttpMethod.Head, path));
        using var get = await SharedApp.Http.GetAsync(path);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(head.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(head.Content.Headers.ContentLength, Is.EqualTo(get.Content.Headers.ContentLength));
            Assert.That(await head.Content.ReadAsByteArrayAsync(), Is.Empty);
        });
    }
}
