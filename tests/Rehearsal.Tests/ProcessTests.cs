using System.Diagnostics;

namespace Rehearsal.Tests;

/// <summary>The command as a person starts it.</summary>
public class ProcessTests
{
    private static async Task<(int Code, string Output, string Errors)> Run(string? variable, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(RehearsalCommand).Assembly.Location, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (variable is not null)
        {
            start.Environment[variable] = "1";
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    [Test]
    public async Task No_escape_sequence_reaches_a_pipe()
    {
        using var chain = new RealChain();
        Assert.That((await Run(null, "dev", "--root", chain.Path)).Output, Does.Not.Contain('\e'));
    }

    // A terminal is needed: without one there is no colour whatever NO_COLOR says. .NET itself announces its keyboard mode, \e[?1h.
    [TestCase(null, true, TestName = "A_terminal_gets_colours_and_progress")]
    [TestCase("NO_COLOR", false, TestName = "A_terminal_gets_plain_text_with_NO_COLOR")]
    public async Task A_terminal_gets(string? variable, bool styled)
    {
        using var chain = new RealChain();
        Assert.That(await RunOnTerminal(variable, chain), styled ? Does.Contain("\e[1m").And.Contain("\e[?25l") : Does.Not.Match(@"\x1b\[(?!\?1h)"));
    }

    private static async Task<string> RunOnTerminal(string? variable, RealChain chain)
    {
        var command = $"{(variable is null ? "env -u NO_COLOR" : $"env {variable}=1")} TERM=xterm-256color dotnet '{typeof(RehearsalCommand).Assembly.Location}' dev --root '{chain.Path}'";
        try
        {
            using var process = Process.Start(new ProcessStartInfo("script", ["-qec", command, "/dev/null"]) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
            process.StandardInput.Close();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("'script', which gives a program a terminal, is not on PATH.");
            throw;
        }
    }

    [TestCase("--help", "ci/rehearse dev --only sample-eks --preview-only")]
    [TestCase("--help", "--organization <NAME>")]
    public async Task Help_shows(string arg, string expected) => Assert.That((await Run(null, arg)).Output, Does.Contain(expected));

    [TestCase(0, "dev")]
    [TestCase(2, "nowhere")]
    [TestCase(2, "--nonsense")]
    public async Task The_exit_code_says_how_it_went(int code, string arg)
    {
        using var chain = new RealChain();
        Assert.That((await Run(null, arg, "--root", chain.Path)).Code, Is.EqualTo(code));
    }

    [Test]
    public async Task A_failure_exits_with_1()
    {
        using var chain = new RealChain();
        chain.Edit("sample-iam/Pulumi.dev.yaml", "breathe-dev", "Breathe");
        Assert.That((await Run(null, "dev", "--root", chain.Path)).Code, Is.EqualTo(1));
    }
}
