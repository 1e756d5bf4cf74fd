using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace Breathe.Tests;

/// <summary>A fresh visit of the page in a real browser, and what went wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _errors = [];
    private readonly ConcurrentDictionary<string, bool> _hosts = [];

    private Visit(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Keep(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Keep(true, error);
        page.RequestFailed += (_, request) => Keep(true, $"{request.Url}: {request.Failure}");
        page.Response += (_, response) => Keep(response.Status >= 400, $"{response.Url}: {response.Status}");
        page.Request += (_, request) => _hosts[new Uri(request.Url).Authority] = true;
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, exceptions and failed requests.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>Every host that was asked for something.</summary>
    public ICollection<string> Hosts => _hosts.Keys;

    /// <summary>Opens the page; skips the test where there is no browser.</summary>
    public static async Task<Visit> Open(BrowserNewContextOptions? options = null, string path = "/")
    {
        var context = await Browser.NewContext(options ?? new());
        var visit = new Visit(await context.NewPageAsync());
        await visit.Page.GotoAsync(new Uri(SharedApp.App.Address, path).ToString());
        return visit;
    }

    /// <summary>Width of the circle on the screen, in CSS pixels.</summary>
    public async Task<double> CircleWidth() => (await Page.Locator(".orb").BoundingBoxAsync())!.Width;

    /// <summary>A computed style; works without the page's own script.</summary>
    public async Task<string> Style(string selector, string property) =>
        await Page.Locator(selector).EvaluateAsync<string>($"element => getComputedStyle(element).{property}");

    public async Task Choose(string pattern) =>
        await Page.GetByRole(AriaRole.Radio, new() { Name = pattern == "box" ? "Box" : pattern }).CheckAsync();

    /// <summary>Keeps a picture with the test's results.</summary>
    public async Task Screenshot(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "screenshots"));
        var file = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"breathe-{name}.png"));
        await Page.ScreenshotAsync(new() { Path = file });
        TestContext.AddTestAttachment(file, $"The page, {name}");
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private void Keep(bool wrong, string what)
    {
        if (wrong)
        {
            _errors.Enqueue(what);
        }
    }
}
