using System.Text.Json;

namespace Breathe.Tests;

internal sealed class LogTests
{
    [Test]
    public async Task Every_line_is_JSON_with_a_time_a_level_and_a_message()
    {
        var lines = await Run("debug");
        Assert.That(lines, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var line in lines)
            {
                Assert.That(line.GetProperty("Timestamp").GetDateTime(), Is.EqualTo(DateTime.UtcNow).Within(TimeSpan.FromMinutes(2)));
                Assert.That(line.GetProperty("LogLevel").GetString(), Is.Not.Empty);
                Assert.That(line.GetProperty("Message").GetString(), Is.Not.Empty);
            }
        });
    }

    [Test]
    public async Task At_debug_a_request_is_one_line()
    {
        var messages = (await Run("debug")).Select(line => line.GetProperty("Message").GetString()).ToList();
        Assert.That(messages, Has.Exactly(1).StartsWith("GET /version 200 in "));
    }

    [Test]
    public async Task At_information_a_request_is_no_line()
    {
        var messages = (await Run("information")).Select(line => line.GetProperty("Message").GetString()).ToList();
        Assert.That(messages, Has.Count.EqualTo(3).And.None.Contain("/version"));
    }

    [TestCase("warning")]
    [TestCase("ERROR")]
    public async Task A_quiet_level_is_silent_while_nothing_is_wrong(string level) => Assert.That(await Run(level), Is.Empty);

    [Test]
    public async Task A_newline_in_a_path_cannot_forge_a_line()
    {
        await using var app = await App.Start(("LOG_LEVEL", "debug"));
        await app.Http.GetAsync("/a%0d%0a%7B%22forged%22:true%7D");
        app.Stop();
        await app.Exit();
        Assert.That(app.Output, Has.None.StartsWith("{\"forged\"").And.Some.Contain("forged"));
    }

    private static async Task<IReadOnlyList<JsonElement>> Run(string level)
    {
        await using var app = await App.Start(("LOG_LEVEL", level));
        await app.Http.GetAsync("/version");
        app.Stop();
        Assert.That(await app.Exit(), Is.Zero);
        return [.. app.Output.Select(line => JsonElement.Parse(line))];
    }
}
