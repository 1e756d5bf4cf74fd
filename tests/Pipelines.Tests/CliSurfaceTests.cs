using Pipelines.Tests.PulumiDouble;

namespace Pipelines.Tests;

internal sealed class CliSurfaceTests
{
    [TestCase("up --yes --stack dev")]
    [TestCase("up -y -s dev --refresh")]
    [TestCase("preview --stack=dev --save-plan plan.json --json")]
    [TestCase("stack tag set environment dev --stack dev")]
    [TestCase("refresh --preview-only --expect-no-changes --run-program=false")]
    [TestCase("login s3://state")]
    public void What_the_real_CLI_takes_is_taken(string line) =>
        Assert.That(CliSurface.TryParse(line.Split(' '), false, out _, out var error), Is.True, error);

    [TestCase("up --save-plan plan.json", "--save-plan")]
    [TestCase("preview --yes", "--yes")]
    [TestCase("preview --plan plan.json", "--plan")]
    [TestCase("destroy --expect-no-changes", "--expect-no-changes")]
    [TestCase("refresh --plan plan.json", "--plan")]
    [TestCase("stack select --json", "--json")]
    [TestCase("stack drift", "stack drift")]
    [TestCase("deploy", "deploy")]
    [TestCase("up --stack", "--stack")]
    [TestCase("preview --event-log file", "--event-log")]
    public void What_the_real_CLI_does_not_have_is_refused_by_name(string line, string named)
    {
        Assert.That(CliSurface.TryParse(line.Split(' '), false, out _, out var error), Is.False);
        Assert.That(error, Does.Contain(named));
    }

    [Test]
    public void The_event_log_is_shown_to_programs_only() =>
        Assert.That(
            CliSurface.TryParse(["preview", "--diff", "--event-log", "file"], true, out var call, out _)
                && call["event-log"] == "file",
            Is.True
        );
}
