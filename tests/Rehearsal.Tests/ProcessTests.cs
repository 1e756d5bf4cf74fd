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

    [TestCase(null, TestName = "No_colour_reaches_a_pipe")]
    [TestCase("NO_COLOR", TestName = "No_colour_is_shown_with_NO_COLOR")]
    public async Task No_escape_sequence_is_written(string? variable)
    {
        using var chain = new RealChain();
        Assert.That((await Run(variable, "dev", "--root", chain.Path)).Output, Does.Not.Contain('\e'));
    }

    [TestCase("--help", "ci/rehearse dev --only sample-eks --preview-only")]
    [TestCase("--help", "--organization <NAME>")]
    public async Task Help_shows(string arg, string expected) => Assert.That((await Run(null, arg)).Output, Does.Contain(expected));

    [TestCase(0, "dev")]
    [TestCase(2, "staging")]
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
