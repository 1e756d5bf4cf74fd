using Microsoft.Playwright;

namespace Breathe.Tests;

/// <summary>
/// One Chromium shared by all page tests. CHROMIUM sets its path; the default is where Debian installs it.
/// </summary>
[SetUpFixture]
internal sealed class Browser
{
    private static readonly string? s_path =
        new[]
        {
            Environment.GetEnvironmentVariable("CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        }.FirstOrDefault(File.Exists);

    private static readonly Lazy<Task<(IPlaywright, IBrowser)>> s_browser = new(Launch);

    /// <summary>Opens a browser context for one test. Skips the test if Chromium is not installed.</summary>
    public static async Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        if (s_path is null)
        {
            Assert.Ignore("Chromium is not installed. Install the package chromium, or set CHROMIUM to its path.");
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
            // Chromium makes no network requests of its own.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        return (playwright, browser);
    }
}
