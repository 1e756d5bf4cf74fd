using System.Text.Json;

namespace Breathe.Tests;

internal sealed class LogTests
{
    [Test]
    public async Task Every_line_is_JSON_with_a_timestamp_a_level_and_a_message()
    {
        var lines = await Run("debug");
        Assert.That(lines, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var line in lines)
            {
                Assert.That(
                    line.GetProperty("Timestamp").GetDateTime(),
                    Is.EqualTo(DateTime.UtcNow).Within(TimeSpan.FromMinutes(2)));
                Assert.That(line.GetProperty("LogLevel").GetString(), Is.Not.Empty);
                Assert.That(line.GetProperty("Message").GetString(), Is.Not.Empty);
            }
        });
    }

    [Test]
    public async Task A_request_is_logged_once_at_debug() =>
        Assert.That(Messages(await Run("debug")), Has.Exactly(1).StartsWith("GET /version 200 in "));

    [Test]
    public async Task A_request_is_not_logged_at_information() =>
        Assert.That(Messages(await Run("information")), Has.Count.EqualTo(3).And.None.Contain("/version"));

    [TestCase("warning")]
    [TestCase("ERROR")]
    public async Task Nothing_is_logged_at_warning_or_error_in_normal_operation(string level) =>
        Assert.That(await Run(level), Is.Empty);

    [Test]
    public async Task A_newline_in_a_path_cannot_forge_a_log_line()
    {
        await using var app = await App.Start(("LOG_LEVEL", "debug"));
        await app.Http.GetAsync("/a%0d%0a%7B%22forged%22:true%7D");
        app.Stop();
        await app.WaitForExit();
        Assert.That(app.Output, Has.None.StartsWith("{\"forged\"").And.Some.Contain("forged"));
    }

    private static async Task<IReadOnlyList<JsonElement>> Run(string level)
    {
        await using var app = await App.Start(("LOG_LEVEL", level));
        await app.Http.GetAsync("/version");
        app.Stop();
        Assert.That(await app.WaitForExit(), Is.Zero);
        return [.. app.Output.Select(line => JsonElement.Parse(line))];
    }

    private static List<string?> Messages(IEnumerable<JsonElement> lines) =>
        [.. lines.Select(line => line.GetProperty("Message").GetString())];
}
