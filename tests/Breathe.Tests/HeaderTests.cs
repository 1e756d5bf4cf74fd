namespace Breathe.Tests;

internal sealed class HeaderTests
{
    private static readonly string[] s_paths = ["/", "/healthz", "/readyz", "/version", "/metrics", "/nothing"];

    [TestCaseSource(nameof(s_paths))]
    public async Task Content_sniffing_is_disabled(string path) =>
        Assert.That(await Header(path, "X-Content-Type-Options"), Is.EqualTo("nosniff"));

    [TestCaseSource(nameof(s_paths))]
    public Task Framing_is_denied(string path) => Assert.MultipleAsync(async () =>
    {
        Assert.That(await Header(path, "X-Frame-Options"), Is.EqualTo("DENY"));
        Assert.That(await Header(path, "Content-Security-Policy"), Does.Contain("frame-ancestors 'none'"));
    });

    [TestCaseSource(nameof(s_paths))]
    public async Task The_content_security_policy_denies_by_default_and_allows_only_the_apps_own_files(string path)
    {
        var directives = (await Header(path, "Content-Security-Policy")).Split("; ");
        Assert.Multiple(() =>
        {
            Assert.That(directives, Does.Contain("default-src 'none'"));
            Assert.That(directives, Does.Contain("script-src 'self'"));
            Assert.That(directives, Does.Contain("style-src 'self'"));
            Assert.That(
                string.Join(' ', directives),
                Does.Not.Contain("unsafe").And.Not.Contain("http").And.Not.Contain("*"));
        });
    }

    [TestCaseSource(nameof(s_paths))]
    public async Task There_is_no_Server_header(string path)
    {
        using var response = await SharedApp.Http.GetAsync(path);
        Assert.That(response.Headers.Contains("Server"), Is.False);
    }

    [TestCaseSource(nameof(s_paths))]
    public async Task No_referrer_is_sent(string path) =>
        Assert.That(await Header(path, "Referrer-Policy"), Is.EqualTo("no-referrer"));

    private static async Task<string> Header(string path, string name)
    {
        using var response = await SharedApp.Http.GetAsync(path);
        return string.Join(", ", response.Headers.GetValues(name));
    }
}
