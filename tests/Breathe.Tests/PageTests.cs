using System.Diagnostics;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Breathe.Tests;

// Runs one test at a time, because each keeps the browser busy. Other fixtures run in parallel.
[Parallelizable(ParallelScope.Self)]
internal sealed class PageTests
{
    [Test]
    public async Task The_page_renders_without_errors_and_contacts_no_other_host()
    {
        await using var page = await BreathePage.Open();
        await page.Choose("box");
        await page.FreezeAt(4.5);
        // The status changes only if the script still runs.
        await Assertions.Expect(page.Status).ToHaveTextAsync("Hold, 4 seconds");
        await page.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Multiple(() =>
        {
            Assert.That(page.Errors, Is.Empty);
            Assert.That(page.Hosts, Is.EqualTo([SharedApp.App.Url.Authority]));
        });
    }

    [Test]
    public async Task The_page_shows_its_version_and_environment()
    {
        await using var page = await BreathePage.Open();
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await page.Page.Locator("#version").InnerTextAsync(), Does.Match(@"^\d+\.\d+\.\d+"));
            Assert.That(await page.Page.Locator("#environment").InnerTextAsync(), Is.EqualTo("test"));
        });
    }

    [Test]
    public async Task The_circle_grows_during_inhalation([Values] bool script)
    {
        await using var page = await BreathePage.Open(new() { JavaScriptEnabled = script });
        var elapsed = Stopwatch.StartNew();
        var smallest = await page.CircleWidth();
        while (await page.CircleWidth() is var width && width <= smallest * 1.05)
        {
            smallest = Math.Min(smallest, width);
            // Longer than a breath takes.
            Assert.That(elapsed.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)), "the circle does not grow");
            await Task.Delay(50);
        }
    }

    [TestCase("4-7-8", 19, "Breathe in for 4 seconds, hold for 7, breathe out for 8.")]
    [TestCase("box", 16, "Breathe in for 4 seconds, hold for 4, breathe out for 4, hold for 4.")]
    [TestCase("5-5", 10, "Breathe in for 5 seconds, breathe out for 5.")]
    public async Task Each_pattern_has_its_own_duration_and_steps_without_JavaScript(
        string pattern, int seconds, string steps)
    {
        await using var page = await BreathePage.Open(new() { JavaScriptEnabled = false });
        await page.Choose(pattern);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await page.Style(".orb", "animationDuration"), Is.EqualTo($"{seconds}s"));
            Assert.That(await page.Page.Locator(".steps:visible").InnerTextAsync(), Is.EqualTo(steps));
        });
    }

    [Test]
    public async Task Changing_the_pattern_starts_a_new_breath()
    {
        await using var page = await BreathePage.Open();
        // If the breath simply continued, the other pattern would be at "Breathe out" at this time.
        await page.FreezeAt(9);
        await Assertions.Expect(page.Status).ToHaveTextAsync("Hold, 7 seconds");
        // Reads the status at once, before the new breath moves on.
        var status = await page.Page.EvaluateAsync<string>(
            """
            () => {
              document.querySelector('[value="5-5"]').click();
              return document.querySelector('[role=status]').textContent;
            }
            """);
        Assert.That(status, Is.EqualTo("Breathe in, 5 seconds"));
    }

    [Test]
    public async Task A_link_can_select_a_pattern()
    {
        await using var page = await BreathePage.Open(path: "/#box");
        await Assertions.Expect(page.Radio("box")).ToBeCheckedAsync();
    }

    [TestCase("/#%")]
    [TestCase("/#%E0%A4%A")]
    [TestCase("/#nothing")]
    public async Task A_link_to_an_unknown_pattern_selects_the_default(string path)
    {
        await using var page = await BreathePage.Open(path: path);
        await page.FreezeAt(0);
        await Assertions.Expect(page.Status).ToHaveTextAsync("Breathe in, 4 seconds");
        Assert.That(page.Errors, Is.Empty);
    }

    [Test]
    public async Task Pausing_stops_the_circle()
    {
        await using var page = await BreathePage.Open();
        await page.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Pause" }).CheckAsync();
        await Assertions.Expect(page.Status).ToHaveTextAsync("Paused");
        // In the middle of inhalation, where the circle would grow fastest.
        await page.SeekTo(2);
        var before = await page.CircleWidth();
        await page.WaitForAnimationTime(0.5);
        Assert.That(await page.CircleWidth(), Is.EqualTo(before));
    }

    [Test]
    public async Task With_reduced_motion_only_the_cues_change()
    {
        await using var page = await BreathePage.Open(new() { ReducedMotion = ReducedMotion.Reduce });
        var before = await page.CircleWidth();
        await page.FreezeAt(4.5);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await page.CircleWidth(), Is.EqualTo(before));
            Assert.That(await page.Style(".hand", "visibility"), Is.EqualTo("hidden"));
            Assert.That(await page.Style(".cue.full", "opacity"), Is.EqualTo("1"));
            Assert.That(await page.Style(".cue.in", "opacity"), Is.EqualTo("0"));
        });
    }

    [Test]
    public async Task The_pattern_can_be_changed_with_the_keyboard()
    {
        await using var page = await BreathePage.Open();
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Radio("box")).ToBeCheckedAsync();
    }

    [TestCase(320, 568)]
    [TestCase(390, 568)]
    [TestCase(844, 390)]
    public async Task The_page_fits_a_phone_without_scrolling_at_any_time_of_the_breath(int width, int height)
    {
        var viewport = new ViewportSize { Width = width, Height = height };
        await using var page = await BreathePage.Open(new() { ViewportSize = viewport });
        var overflows = await page.Page.EvaluateAsync<string[]>(
            """
            () => {
              const overflows = [];
              for (let seconds = 0; seconds < 19; seconds += .5) {
                for (const animation of document.getAnimations()) animation.currentTime = seconds * 1000;
                const { scrollWidth, scrollHeight } = document.documentElement;
                if (scrollWidth > innerWidth || scrollHeight > innerHeight) {
                  overflows.push(`${seconds} s: ${scrollWidth} x ${scrollHeight} px`);
                }
              }
              return overflows;
            }
            """);
        Assert.That(overflows, Is.Empty);
        await page.Screenshot($"phone-{width}");
    }

    [Test]
    public async Task Axe_reports_no_accessibility_violation(
        [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme,
        [Values("4-7-8", "box", "5-5")] string pattern)
    {
        // The test injects axe, which the page's content security policy forbids.
        await using var page = await BreathePage.Open(new() { ColorScheme = scheme, BypassCSP = true });
        await page.Choose(pattern);
        await page.FreezeAt(3.5);
        await page.Screenshot($"{scheme}-{pattern}".ToLowerInvariant());
        var result = await page.Page.RunAxe();
        Assert.Multiple(() =>
        {
            Assert.That(result.Passes, Is.Not.Empty);
            Assert.That(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}"), Is.Empty);
        });
    }
}
