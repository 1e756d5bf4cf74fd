namespace Sdk.Tests;

public sealed class StackTests
{
    [Test]
    public async Task The_outputs_are_the_properties_with_the_Output_attribute()
    {
        var mocks = new Recorder();
        var resources = await Deployment.TestAsync<Good>(mocks, new() { IsPreview = false });
        var plain = mocks.Outputs.Single().Outputs["plain"];
        Assert.That((resources.OfType<Good>().Count(), (await Run.InspectAsync(plain)).Value), Is.EqualTo((1, "a")));
    }

    [Test]
    public async Task A_secret_output_is_registered_as_a_secret()
    {
        var mocks = new Recorder();
        await Deployment.TestAsync<Good>(mocks, new() { IsPreview = false });
        Assert.That((await Run.InspectAsync(mocks.Outputs.Single().Outputs["hidden"])).IsSecret, Is.True);
    }

    [Test]
    public async Task An_unknown_output_is_registered_as_unknown_in_a_preview()
    {
        var mocks = Recorder.Preview();
        await Deployment.TestAsync<Good>(mocks, new() { IsPreview = true });
        Assert.That((await Run.InspectAsync(mocks.Outputs.Single().Outputs["id"])).IsKnown, Is.False);
    }

    [Test]
    public async Task The_error_for_unset_outputs_names_them()
        => Assert.That(await Run.FailureAsync(() => Deployment.TestAsync<Unset>(new Recorder())),
            Is.EqualTo(
                "Output(s) 'one, Two' have no value assigned. [Output] attributed properties must be assigned inside "
                    + "Stack constructor."));

    [Test]
    public async Task The_error_for_outputs_of_the_wrong_type_names_them()
        => Assert.That(await Run.FailureAsync(() => Deployment.TestAsync<Untyped>(new Recorder())),
            Is.EqualTo(
                "Output(s) 'text' have incorrect type. [Output] attributed properties must be instances of "
                    + "Output<T>."));

    [Test]
    public async Task Names_have_defaults_and_a_run_is_a_preview_by_default()
    {
        (string, string, string, bool) result = default;
        await Deployment.TestAsync(new Recorder(), new TestOptions(), () =>
            result = (
                Deployment.Instance.OrganizationName, Deployment.Instance.ProjectName, Deployment.Instance.StackName,
                Deployment.Instance.IsDryRun));
        Assert.That(result, Is.EqualTo(("organization", "project", "stack", true)));
    }

    [Test]
    public async Task Names_come_from_the_options()
    {
        (string, string, string, bool) result = default;
        var options =
            new TestOptions { OrganizationName = "acme", ProjectName = "sample", StackName = "dev", IsPreview = false };
        await Deployment.TestAsync(new Recorder(), options, () =>
            result = (
                Deployment.Instance.OrganizationName, Deployment.Instance.ProjectName, Deployment.Instance.StackName,
                Deployment.Instance.IsDryRun));
        Assert.That(result, Is.EqualTo(("acme", "sample", "dev", false)));
    }

    [Test]
    public void There_is_no_deployment_instance_outside_a_run()
        => Assert.That(() => Deployment.Instance, Throws.InvalidOperationException
            .With.Message.EqualTo("Trying to acquire Deployment.Instance before 'Run' was called."));

    [Test]
    public async Task A_run_inside_a_run_fails()
        => Assert.That(
            await Run.FailureAsync(() => Run.UpdateAsync(() => Run.UpdateAsync(() => { }).GetAwaiter().GetResult())),
            Does.Contain("Deployment.Instance should only be set once at the beginning of a 'Run' call."));

    [Test]
    public async Task A_function_returns_its_outputs_and_resources()
    {
        var (resources, outputs) = await Deployment.TestAsync(new Recorder(), new TestOptions { IsPreview = false },
            () => new Dictionary<string, object?> { ["id"] = new Thing("thing").Id });
        Assert.That(
            (resources.Single().GetResourceName(), (await Run.InspectAsync((Output<string>)outputs["id"]!)).Value),
            Is.EqualTo(("thing", "thing-id")));
    }

    [Test]
    public async Task A_stack_that_the_service_provider_cannot_resolve_fails()
        => Assert.That(
            await Run.FailureAsync(() =>
                Deployment.TestWithServiceProviderAsync<Good>(new Recorder(), Moq.Mock.Of<IServiceProvider>())),
            Does.Contain("Failed to resolve instance of type Sdk.Tests.StackTests+Good from service provider."));

    [Test]
    public async Task Concurrent_runs_are_isolated()
    {
        var names = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            string? result = null;
            var options = new TestOptions { StackName = $"stack{i}" };
            await Deployment.TestAsync(
                new Recorder(),
                options,
                () => new Thing("thing").Urn.Apply(_ => result = Deployment.Instance.StackName));
            return result;
        }));
        Assert.That(names, Is.EqualTo(Enumerable.Range(0, 50).Select(i => $"stack{i}")));
    }

    private sealed class Good : Stack
    {
        public Good()
        {
            Plain = Output.Create("a");
            Hidden = Output.CreateSecret("b");
            Id = new Thing("thing").Id;
        }

        [Output("plain")]
        public Output<string> Plain { get; private set; }

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
