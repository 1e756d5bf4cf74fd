namespace Breathe.Tests;

internal sealed class SettingsTests
{
    [TestCase("PORT", "0")]
    [TestCase("PORT", "65536")]
    [TestCase("PORT", "-1")]
    [TestCase("PORT", "8080 ")]
    [TestCase("PORT", "tcp://10.0.0.1:80")]
    [TestCase("LISTEN_ADDRESS", "localhost")]
    [TestCase("LISTEN_ADDRESS", "127.1")]
    [TestCase("LISTEN_ADDRESS", "::ffff:127.0.0.1")]
    [TestCase("LOG_LEVEL", "loud")]
    [TestCase("LOG_LEVEL", "3")]
    [TestCase("ENVIRONMENT", "<script>")]
    [TestCase("ENVIRONMENT", "Prod EU")]
    [TestCase("DRAIN_PAUSE_SECONDS", "-1")]
    [TestCase("DRAIN_PAUSE_SECONDS", "NaN")]
    [TestCase("DRAIN_PAUSE_SECONDS", "5s")]
    [TestCase("DRAIN_PAUSE_SECONDS", "301")]
    [TestCase("DRAIN_TIMEOUT_SECONDS", "0")]
    [TestCase("DRAIN_TIMEOUT_SECONDS", "1e9")]
    public async Task An_invalid_setting_is_reported_on_one_line_and_exits_with_2(string name, string value)
    {
        await using var app = App.Launch((name, value));
        var code = await app.WaitForExit();
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(2));
            Assert.That(app.Output, Is.Empty);
            Assert.That(app.Errors, Has.Count.EqualTo(1));
            Assert.That(app.Errors.Single(), Does.Contain($"{name} is \"{value}\", allowed: "));
        });
    }

    [Test]
    public async Task All_invalid_settings_are_reported_at_once()
    {
        await using var app = App.Launch(("PORT", "x"), ("LOG_LEVEL", "loud"), ("DRAIN_PAUSE_SECONDS", "soon"));
        await app.WaitForExit();
        Assert.That(
            app.Errors.Single(),
            Does.Contain("PORT").And.Contain("LOG_LEVEL").And.Contain("DRAIN_PAUSE_SECONDS"));
    }

    [Test]
    public async Task Control_characters_in_an_invalid_setting_are_not_printed()
    {
        await using var app = App.Launch(("PORT", "1\n\u001b[31m"));
        await app.WaitForExit();
        Assert.That(app.Errors.Single(), Does.Contain("\"1??[31m\""));
    }

    [Test]
    public async Task A_long_invalid_setting_is_truncated()
    {
        await using var app = App.Launch(("PORT", new('9', 100_000)));
        await app.WaitForExit();
        Assert.That(app.Errors.Single(), Has.Length.LessThan(200));
    }

    [Test]
    public async Task A_port_in_use_is_reported_on_one_line_and_exits_with_1()
    {
        await using var app = App.Launch(("PORT", SharedApp.App.Port.ToString()));
        var code = await app.WaitForExit();
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(app.Output, Is.Empty);
            Assert.That(app.Errors, Has.Count.EqualTo(1));
            Assert.That(app.Errors.Single(), Does.Contain(SharedApp.App.Port.ToString()).And.Contain("in use"));
        });
    }

    [Test]
    public async Task An_address_of_another_machine_is_reported_on_one_line_and_exits_with_1()
    {
        // Reserved for documentation: no machine has this address.
        await using var app = App.Launch(("LISTEN_ADDRESS", "203.0.113.9"));
        var code = await app.WaitForExit();
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(app.Output, Is.Empty);
            Assert.That(app.Errors, Has.Count.EqualTo(1));
            Assert.That(app.Errors.Single(), Does.Contain("LISTEN_ADDRESS").And.Contain("203.0.113.9"));
        });
    }

    [Test]
    public async Task An_empty_setting_uses_the_default()
    {
        await using var app = await App.Start(("ENVIRONMENT", ""), ("LOG_LEVEL", ""));
        Assert.That(await app.Http.GetStringAsync("/version"), Does.Contain("\"environment\":\"local\""));
    }

    [Test]
    public async Task ASPNETCORE_and_other_configuration_variables_have_no_effect()
    {
        await using var app = await App.Start(
            ("ASPNETCORE_URLS", "http://127.0.0.1:1"),
            ("ASPNETCORE_HTTP_PORTS", "2"),
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("Logging__LogLevel__Default", "Trace"),
            ("Kestrel__Endpoints__A__Url", "http://127.0.0.1:3"));
        app.Stop();
        await app.WaitForExit();
        Assert.Multiple(() =>
        {
            Assert.That(app.Errors, Is.Empty);
            Assert.That(
                app.Output,
                Has.None.Contain("\"LogLevel\":\"Warning\"").And.None.Contain("\"LogLevel\":\"Debug\""));
        });
    }
}
