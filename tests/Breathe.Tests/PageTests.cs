using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Breathe.Tests;

internal sealed class PageTests
{
    [Test]
    public async Task It_renders_without_an_error_and_asks_no_other_host()
    {
        await using var visit = await Visit.Open();
        await visit.Choose("box");
        await Task.Delay(500);
        Assert.Multiple(() =>
        {
            Assert.That(visit.Errors, Is.Empty);
            Assert.That(visit.Hosts, Is.EqualTo([SharedApp.App.Address.Authority]));
        });
    }

    [Test]
    public async Task It_shows_its_version_and_environment()
    {
        await using var visit = await Visit.Open();
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await visit.Page.Locator("#version").InnerTextAsync(), Does.Match(@"^\d+\.\d+\.\d+"));
            Assert.That(await visit.Page.Locator("#environment").InnerTextAsync(), Is.EqualTo("test"));
        });
    }

    [Test]
    public async Task The_circle_grows_while_one_breathes_in([Values] bool script)
    {
        await using var visit = await Visit.Open(new() { JavaScriptEnabled = script });
        var before = await visit.CircleWidth();
        await Task.Delay(1500);
        Assert.That(await visit.CircleWidth(), Is.GreaterThan(before * 1.05));
    }

    [TestCase("4-7-8", 19, "Breathe in for 4 seconds, hold for 7, breathe out for 8.")]
    [TestCase("box", 16, "Breathe in for 4 seconds, hold for 4, breathe out for 4, hold for 4.")]
    [TestCase("5-5", 10, "Breathe in for 5 seconds, breathe out for 5.")]
    public async Task A_pattern_has_its_own_rhythm_and_words_without_script_too(string pattern, int seconds, string words)
    {
        await using var visit = await Visit.Open(new() { JavaScriptEnabled = false });
        await visit.Choose(pattern);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await visit.Style(".orb", "animationDuration"), Is.EqualTo($"{seconds}s"));
            Assert.That(await visit.Page.Locator(".how:visible").InnerTextAsync(), Is.EqualTo(words));
        });
    }

    [Test]
    public async Task Another_pattern_starts_with_a_new_breath()
    {
        await using var visit = await Visit.Open();
        await Task.Delay(4500);
        Assert.That(await visit.Page.GetByRole(AriaRole.Status).InnerTextAsync(), Is.EqualTo("Hold, 7 seconds"));
        await visit.Choose("5-5");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Breathe in, 5 seconds");
    }

    [Test]
    public async Task A_pattern_can_be_linked_to()
    {
        await using var visit = await Visit.Open(path: "/#box");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Box" })).ToBeCheckedAsync();
    }

    [TestCase("/#%")]
    [TestCase("/#%E0%A4%A")]
    [TestCase("/#nothing")]
    public async Task A_link_to_no_pattern_breaks_nothing(string path)
    {
        await using var visit = await Visit.Open(path: path);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Breathe in, 4 seconds");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task A_pause_holds_the_circle_still()
    {
        await using var visit = await Visit.Open();
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Pause" }).CheckAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Paused");
        var before = await visit.CircleWidth();
        await Task.Delay(700);
        Assert.That(await visit.CircleWidth(), Is.EqualTo(before));
    }

    [Test]
    public async Task Where_less_motion_is_wished_nothing_moves_and_the_words_still_guide()
    {
        await using var visit = await Visit.Open(new() { ReducedMotion = ReducedMotion.Reduce });
        var before = await visit.CircleWidth();
        await Task.Delay(4500);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await visit.CircleWidth(), Is.EqualTo(before));
            Assert.That(await visit.Style(".hand", "visibility"), Is.EqualTo("hidden"));
            Assert.That(await visit.Style(".cue.full", "opacity"), Is.EqualTo("1"));
            Assert.That(await visit.Style(".cue.in", "opacity"), Is.EqualTo("0"));
        });
    }

    [Test]
    public async Task A_keyboard_reaches_and_changes_the_pattern()
    {
        await using var visit = await Visit.Open();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Box" })).ToBeCheckedAsync();
    }

    [Test]
    public async Task On_a_phone_everything_fits_without_scrolling([Values(320, 390, 844)] int width)
    {
        await using var visit = await Visit.Open(new() { ViewportSize = new() { Width = width, Height = width == 844 ? 390 : 568 } });
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"), Is.LessThanOrEqualTo(0));
            Assert.That(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight - innerHeight"), Is.LessThanOrEqualTo(0));
        });
        await visit.Screenshot($"phone-{width}");
    }

    [Test]
    public async Task Axe_finds_no_fault(
        [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme, [Values("4-7-8", "box", "5-5")] string pattern)
    {
        // Axe is put into the page by the test, which the page's own policy rightly forbids.
        await using var visit = await Visit.Open(new() { ColorScheme = scheme, BypassCSP = true });
        await visit.Choose(pattern);
        await Task.Delay(3500);
        await visit.Screenshot($"{scheme}-{pattern}".ToLowerInvariant());
        var result = await visit.Page.RunAxe();
        Assert.Multiple(() =>
        {
            Assert.That(result.Passes, Is.Not.Empty);
            Assert.That(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}"), Is.Empty);
        });
    }
}
