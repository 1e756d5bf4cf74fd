using System.Net;
using System.Text.Json;

namespace Breathe.Tests;

internal sealed class EndpointTests
{
    [Test]
    public async Task The_process_says_that_it_is_alive() =>
        Assert.That(await SharedApp.Http.GetStringAsync("/healthz"), Is.EqualTo("""{"status":"alive"}"""));

    [Test]
    public async Task The_process_says_that_it_is_ready() =>
        Assert.That(await SharedApp.Http.GetStringAsync("/readyz"), Is.EqualTo("""{"status":"ready"}"""));

    [Test]
    public async Task The_version_names_version_commit_and_environment()
    {
        using var answer = JsonDocument.Parse(await SharedApp.Http.GetStringAsync("/version"));
        var names = answer.RootElement.EnumerateObject().Select(property => property.Name);
        Assert.Multiple(() =>
        {
            Assert.That(names, Is.EqualTo(["version", "commit", "environment"]));
            Assert.That(answer.RootElement.GetProperty("version").GetString(), Does.Match(@"^\d+\.\d+\.\d+"));
            Assert.That(answer.RootElement.GetProperty("commit").GetString(), Is.Not.Empty);
            Assert.That(answer.RootElement.GetProperty("environment").GetString(), Is.EqualTo("test"));
        });
    }

    [Test]
    public async Task The_page_shows_version_and_environment()
    {
        using var version = JsonDocument.Parse(await SharedApp.Http.GetStringAsync("/version"));
        var page = await SharedApp.Http.GetStringAsync("/");
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain($"<span id=\"version\">{version.RootElement.GetProperty("version").GetString()}</span>"));
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
    public async Task An_unknown_route_is_not_found(string path)
    {
        using var answer = await SharedApp.Http.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_wrong_method_is_not_allowed(
        [Values("/", "/healthz", "/readyz", "/version", "/metrics")] string path,
        [Values("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREATHE")] string method)
    {
        using var request = new HttpRequestMessage(new(method), path);
        using var answer = await SharedApp.Http.SendAsync(request);
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
            Assert.That(answer.Content.Headers.Allow, Is.EquivalentTo(["GET", "HEAD"]));
        });
    }

    [TestCase("/")]
    [TestCase("/version")]
    [TestCase("/readyz")]
    public async Task HEAD_answers_as_GET_does_without_the_body(string path)
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
