namespace Breathe.Tests;

internal sealed class HeaderTests
{
    private static readonly string[] s_paths = ["/", "/healthz", "/readyz", "/version", "/metrics", "/nothing"];

    [TestCaseSource(nameof(s_paths))]
    public async Task No_answer_may_be_sniffed(string path) =>
        Assert.That(await Header(path, "X-Content-Type-Options"), Is.EqualTo("nosniff"));

    [TestCaseSource(nameof(s_paths))]
    public Task No_answer_may_be_framed(string path) => Assert.MultipleAsync(async () =>
    {
        Assert.That(await Header(path, "X-Frame-Options"), Is.EqualTo("DENY"));
        Assert.That(await Header(path, "Content-Security-Policy"), Does.Contain("frame-ancestors 'none'"));
    });

    [TestCaseSource(nameof(s_paths))]
    public async Task The_content_security_policy_starts_from_nothing_and_allows_only_files_of_the_app(string path)
    {
        var directives = (await Header(path, "Content-Security-Policy")).Split("; ");
        Assert.Multiple(() =>
        {
            Assert.That(directives, Does.Contain("default-src 'none'"));
            Assert.That(directives, Does.Contain("script-src 'self'"));
            Assert.That(directives, Does.Contain("style-src 'self'"));
            Assert.That(string.Join(' ', directives), Does.Not.Contain("unsafe").And.Not.Contain("http").And.Not.Contain("*"));
        });
    }

    [TestCaseSource(nameof(s_paths))]
    public async Task No_answer_names_the_server(string path)
    {
        using var answer = await SharedApp.Http.GetAsync(path);
        Assert.That(answer.Headers.Contains("Server"), Is.False);
    }

    [TestCaseSource(nameof(s_paths))]
    public async Task No_referrer_leaves_the_page(string path) =>
        Assert.That(await Header(path, "Referrer-Policy"), Is.EqualTo("no-referrer"));

    private static async Task<string> Header(string path, string name)
    {
        using var answer = await SharedApp.Http.GetAsync(path);
        return string.Join(", ", answer.Headers.GetValues(name));
    }
}
