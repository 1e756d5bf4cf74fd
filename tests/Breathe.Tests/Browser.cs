using Microsoft.Playwright;

namespace Breathe.Tests;

/// <summary>One Chromium for all tests of the page: CHROMIUM names it, else it is looked for where Debian puts it.</summary>
[SetUpFixture]
internal sealed class Browser
{
    private static readonly string? s_path =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists);

    private static readonly Lazy<Task<(IPlaywright, IBrowser)>> s_browser = new(Launch);

    /// <summary>A context of its own for one test; skips the test where there is no browser.</summary>
    public static async Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        if (s_path is null)
        {
            Assert.Ignore("There is no Chromium: set CHROMIUM to its path, or install the package chromium.");
        }

        var (_, browser) = await s_browser.Value;
        return await browser.NewContextAsync(options);
    }

    [OneTimeTearDown]
    public static async Task Close()
    {
        if (s_browser.IsValueCreated)
        {
            var (playwright, browser) = await s_browser.Value;
            await browser.CloseAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright, IBrowser)> Launch()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = s_path,
            // It reaches the app alone: nothing of the browser's own looks for the network.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        return (playwright, browser);
    }
}
