namespace Sdk.Tests;

public sealed class FailureTests
{
    [Test]
    public async Task A_failing_program_throws_a_RunException_with_the_error_in_its_message()
        => Assert.That(await Run.FailureAsync(() => Run.UpdateAsync(() => throw new FormatException("went wrong"))),
            Does.StartWith("Running program '").And.Contain("failed with an unhandled exception:")
                .And.Contain("System.FormatException: went wrong"));

    [Test]
    public async Task A_RunException_of_the_program_keeps_its_message()
        => Assert.That(
            await Run.FailureAsync(() => Run.UpdateAsync(() => throw new RunException("went wrong"))),
            Is.EqualTo("went wrong"));

    [Test]
    public async Task A_ResourceException_that_hides_its_stack_keeps_its_message()
        => Assert.That(
            await Run.FailureAsync(() =>
                Run.UpdateAsync(() => throw new ResourceException("went wrong", null, hideStack: true))),
            Is.EqualTo("went wrong"));

    [Test]
    public async Task A_failing_mock_fails_the_run()
        => Assert.That(
            await Run.FailureAsync(
                () => Run.UpdateAsync(
                    () => new Thing("thing"),
                    new Recorder { Resource = _ => throw new FormatException("no such type") })),
            Does.Contain("no such type"));

    [Test]
    public async Task A_failing_apply_fails_the_run()
        => Assert.That(await Run.FailureAsync(() => Run.UpdateAsync(() => Output.Create(1).Apply(Fail))),
            Does.Contain("went wrong"));

    [Test]
    public async Task A_logged_error_fails_the_run()
        => Assert.That(
            await Run.FailureAsync(() => Run.UpdateAsync(() => Log.Error("went wrong"))), Is.EqualTo("went wrong"));

    [Test]
    public Task Two_logged_errors_throw_an_AggregateException()
        => Assert.ThatAsync(() => Run.UpdateAsync(() => { Log.Error("one"); Log.Error("two"); }),
            Throws.TypeOf<AggregateException>()
                .With.Property(nameof(AggregateException.InnerExceptions)).Count.EqualTo(2)
                .And.Property(nameof(AggregateException.InnerExceptions)).All.TypeOf<RunException>());

    [Test]
    public Task A_warning_does_not_fail_the_run()
        => Assert.ThatAsync(() => Run.UpdateAsync(() => Log.Warn("careful")), Throws.Nothing);

    [Test]
    public async Task A_failed_resource_fails_its_outputs()
    {
        Output<string>? id = null;
        _ = await Run.FailureAsync(
            () => Run.UpdateAsync(
                () => id = new Thing("thing").Id,
                new Recorder { Resource = _ => throw new FormatException("went wrong") }));
        await Assert.ThatAsync(() => OutputUtilities.GetValueAsync(id!), Throws.TypeOf<FormatException>());
    }

    [Test]
    [NonParallelizable]
    public async Task A_failed_run_sets_the_exit_code_32()
    {
        Environment.ExitCode = 0;
        _ = await Run.FailureAsync(() => Run.UpdateAsync(() => throw new FormatException()));
        var code = Environment.ExitCode;
        Environment.ExitCode = 0;
        Assert.That(code, Is.EqualTo(32));
    }

    private static int Fail(int value) => throw new FormatException("went wrong");
}
