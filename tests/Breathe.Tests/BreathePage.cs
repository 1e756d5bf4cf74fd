using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Breathe.Tests;

/// <summary>The page in a new browser context, with a record of its errors and requests.</summary>
internal sealed class BreathePage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _errors = [];
    private readonly ConcurrentDictionary<string, bool> _hosts = [];

    private BreathePage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => AddErrorIf(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => AddErrorIf(true, error);
        page.RequestFailed += (_, request) => AddErrorIf(true, $"{request.Url}: {request.Failure}");
        page.Response += (_, response) => AddErrorIf(response.Status >= 400, $"{response.Url}: {response.Status}");
        page.Request += (_, request) => _hosts[new Uri(request.Url).Authority] = true;
    }

    /// <summary>The Playwright page.</summary>
    public IPage Page { get; }

    /// <summary>Console errors and warnings, uncaught exceptions, failed requests and error responses.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>Every host the page sent a request to.</summary>
    public ICollection<string> Hosts => _hosts.Keys;

    /// <summary>The phase announced to screen readers.</summary>
    public ILocator Status => Page.GetByRole(AriaRole.Status);

    /// <summary>Opens the page. Skips the test if Chromium is not installed.</summary>
    public static async Task<BreathePage> Open(BrowserNewContextOptions? options = null, string path = "/")
    {
        var context = await Browser.NewContext(options ?? new());
        var page = new BreathePage(await context.NewPageAsync());
        await page.Page.GotoAsync(new Uri(SharedApp.App.Url, path).ToString());
        return page;
    }

    /// <summary>Width of the circle on the screen, in CSS pixels.</summary>
    public async Task<double> CircleWidth() => await Page.Locator(".orb")
        .EvaluateAsync<double>("circle => circle.getBoundingClientRect().width");

    /// <summary>A computed style; works with JavaScript disabled.</summary>
    public async Task<string> Style(string selector, string property) =>
        await Page.Locator(selector).EvaluateAsync<string>($"element => getComputedStyle(element).{property}");

    /// <summary>Selects the radio button of a breathing pattern.</summary>
    public async Task Choose(string pattern) => await Radio(pattern).CheckAsync();

    /// <summary>The radio button of a breathing pattern.</summary>
    public ILocator Radio(string pattern) =>
        Page.GetByRole(AriaRole.Radio, new() { Name = pattern == "box" ? "Box" : pattern });

    /// <summary>Moves all animations to a time instead of waiting for it.</summary>
    /// <param name="seconds">Seconds from the start of the breath.</param>
    public async Task SeekTo(double seconds) => await Page.EvaluateAsync(
        "seconds => document.getAnimations().forEach(animation => animation.currentTime = seconds * 1000)", seconds);

    /// <summary>Stops all animations at a time, so that the page does not change while a test checks it.</summary>
    /// <param name="seconds">Seconds from the start of the breath.</param>
    public async Task FreezeAt(double seconds) => await Page.EvaluateAsync(
        """
        seconds => document.getAnimations().forEach(animation => {
          animation.pause();
          animation.currentTime = seconds * 1000;
        })
        """,
        seconds);

    /// <summary>Waits by the clock that drives animations, which advances only when a frame is rendered.</summary>
    /// <param name="seconds">Seconds on the document's timeline.</param>
    public async Task WaitForAnimationTime(double seconds) => await Page.EvaluateAsync(
        """
        seconds => new Promise(resolve => {
          const end = document.timeline.currentTime + seconds * 1000;
          const check = () => document.timeline.currentTime >= end ? resolve() : requestAnimationFrame(check);
          check();
        })
        """,
        seconds);

    /// <summary>Saves a screenshot as a test attachment.</summary>
    public async Task Screenshot(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "screenshots"));
        var file = Path.Combine(folder.FullName, $"breathe-{name}.png");
        await Page.ScreenshotAsync(new() { Path = file });
        TestContext.AddTestAttachment(file, $"The page, {name}");
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private void AddErrorIf(bool failed, string error)
    {
        if (failed)
        {
            _errors.Enqueue(error);
        }
    }
}
