namespace Sdk.Tests;

public sealed class StackTests
{
    [Test]
    public async Task The_outputs_are_the_marked_properties()
    {
        var mocks = new Recorder();
        var resources = await Deployment.TestAsync<Good>(mocks, new() { IsPreview = false });
        var given = mocks.Outputs.Single().Outputs["given"];
        Assert.That((resources.OfType<Good>().Count(), (await Run.LookAsync(given)).Value), Is.EqualTo((1, "a")));
    }

    [Test]
    public async Task A_secret_output_is_registered_as_one()
    {
        var mocks = new Recorder();
        await Deployment.TestAsync<Good>(mocks, new() { IsPreview = false });
        Assert.That((await Run.LookAsync(mocks.Outputs.Single().Outputs["hidden"])).IsSecret, Is.True);
    }

    [Test]
    public async Task An_unknown_output_is_registered_as_one_in_a_preview()
    {
        var mocks = Recorder.Preview();
        await Deployment.TestAsync<Good>(mocks, new() { IsPreview = true });
        Assert.That((await Run.LookAsync(mocks.Outputs.Single().Outputs["id"])).IsKnown, Is.False);
    }

    [Test]
    public async Task Outputs_that_are_not_set_are_named()
        => Assert.That(await Run.FailureAsync(() => Deployment.TestAsync<Unset>(new Recorder())),
            Is.EqualTo("Output(s) 'one, Two' have no value assigned. [Output] attributed properties must be assigned inside Stack constructor."));

    [Test]
    public async Task Outputs_of_another_type_are_named()
        => Assert.That(await Run.FailureAsync(() => Deployment.TestAsync<Untyped>(new Recorder())),
            Is.EqualTo("Output(s) 'text' have incorrect type. [Output] attributed properties must be instances of Output<T>."));

    [Test]
    public async Task Names_have_defaults_and_a_run_is_a_preview_unless_said_otherwise()
    {
        (string, string, string, bool) seen = default;
        await Deployment.TestAsync(new Recorder(), new TestOptions(), () =>
            seen = (Deployment.Instance.OrganizationName, Deployment.Instance.ProjectName, Deployment.Instance.StackName, Deployment.Instance.IsDryRun));
        Assert.That(seen, Is.EqualTo(("organization", "project", "stack", true)));
    }

    [Test]
    public async Task Names_are_those_of_the_options()
    {
        (string, string, string, bool) seen = default;
        var options = new TestOptions { OrganizationName = "acme", ProjectName = "sample", StackName = "dev", IsPreview = false };
        await Deployment.TestAsync(new Recorder(), options, () =>
            seen = (Deployment.Instance.OrganizationName, Deployment.Instance.ProjectName, Deployment.Instance.StackName, Deployment.Instance.IsDryRun));
        Assert.That(seen, Is.EqualTo(("acme", "sample", "dev", false)));
    }

    [Test]
    public void There_is_no_instance_outside_of_a_run()
        => Assert.That(() => Deployment.Instance, Throws.InvalidOperationException
            .With.Message.EqualTo("Trying to acquire Deployment.Instance before 'Run' was called."));

    [Test]
    public async Task A_run_inside_a_run_fails()
        => Assert.That(await Run.FailureAsync(() => Run.UpdateAsync(() => Run.UpdateAsync(() => { }).GetAwaiter().GetResult())),
            Does.Contain("Deployment.Instance should only be set once at the beginning of a 'Run' call."));

    [Test]
    public async Task A_function_gives_its_outputs_and_resources()
    {
        var (resources, outputs) = await Deployment.TestAsync(new Recorder(), new TestOptions { IsPreview = false },
            () => new Dictionary<string, object?> { ["id"] = new Thing("thing").Id });
        Assert.That((resources.Single().GetResourceName(), (await Run.LookAsync((Output<string>)outputs["id"]!)).Value), Is.EqualTo(("thing", "thing-id")));
    }

    [Test]
    public async Task A_stack_that_the_services_do_not_know_fails()
        => Assert.That(await Run.FailureAsync(() => Deployment.TestWithServiceProviderAsync<Good>(new Recorder(), Moq.Mock.Of<IServiceProvider>())),
            Does.Contain("Failed to resolve instance of type Sdk.Tests.StackTests+Good from service provider."));

    [Test]
    public async Task Runs_at_the_same_time_keep_apart()
    {
        var names = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            string? seen = null;
            var options = new TestOptions { StackName = $"stack{i}" };
            await Deployment.TestAsync(new Recorder(), options, () => new Thing("thing").Urn.Apply(_ => seen = Deployment.Instance.StackName));
            return seen;
        }));
        Assert.That(names, Is.EqualTo(Enumerable.Range(0, 50).Select(i => $"stack{i}")));
    }

    private sealed class Good : Stack
    {
        public Good()
        {
            Given = Output.Create("a");
            Hidden = Output.CreateSecret("b");
            Id = new Thing("thing").Id;
        }

        [Output("given")]
        public Output<string> Given { get; private set; }

        [Output("hidden")]
        public Output<string> Hidden { get; private set; }

        [Output("id")]
        public Output<string> Id { get; private set; }
    }

    private sealed class Unset : Stack
    {
        [Output("one")]
        public Output<string> One { get; private set; } = null!;

        [Output]
        public Output<string> Two { get; private set; } = null!;
    }

    private sealed class Untyped : Stack
    {
        [Output("text")]
        public string Text { get; private set; } = "a";
    }
}
