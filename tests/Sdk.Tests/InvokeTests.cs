using Pulumi.Aws;

namespace Sdk.Tests;

public sealed class InvokeTests
{
    private static Recorder Returning(string key = "accountId", object? value = null)
        => new() { Call = _ => new Dictionary<string, object> { [key] = value ?? "123" } };

    [Test]
    public async Task An_invoke_arrives_with_its_token_and_arguments()
    {
        var mocks = Returning("arn");
        await Run.UpdateAsync(() => Pulumi.Aws.Iam.GetOpenIdConnectProvider.Invoke(new() { Url = "https://a" }), mocks);
        var call = mocks.Calls.Single();
        Assert.That(
            (call.Token, call.Args["url"], call.Provider),
            Is.EqualTo(("aws:iam/getOpenIdConnectProvider:getOpenIdConnectProvider", "https://a", "")));
    }

    [Test]
    public async Task The_result_is_read_by_wire_names()
        => Assert.That(
            (await Run.OutputAsync(
                () => GetCallerIdentity.Invoke().Apply(caller => caller.AccountId), Returning())).Value,
            Is.EqualTo("123"));

    [Test]
    public async Task An_invoke_is_skipped_while_an_argument_is_unknown()
    {
        var mocks = Returning("arn");
        var result = await Run.OutputAsync(
            () => Pulumi.Aws.Iam.GetOpenIdConnectProvider.Invoke(new() { Url = OutputUtilities.CreateUnknown("") }),
            mocks);
        Assert.That((mocks.Calls.Count, result.IsKnown), Is.EqualTo((0, false)));
    }

    [Test]
    public async Task An_invoke_is_skipped_while_the_source_of_an_argument_has_no_id()
    {
        var mocks = Recorder.Preview();
        await Run.PreviewAsync(
            () => Pulumi.Aws.Iam.GetOpenIdConnectProvider.Invoke(
                new() { Url = new Thing("thing", new() { Text = "a" }).Text! }),
            mocks);
        Assert.That(mocks.Calls, Is.Empty);
    }

    [Test]
    public async Task An_invoke_is_skipped_while_a_dependency_has_no_id()
    {
        var mocks = Recorder.Preview();
        await Run.PreviewAsync(
            () => GetCallerIdentity.Invoke(new(), new InvokeOutputOptions { DependsOn = { new Thing("thing") } }),
            mocks);
        Assert.That(mocks.Calls, Is.Empty);
    }

    [Test]
    public async Task The_result_depends_on_the_sources_of_its_arguments()
    {
        Thing? thing = null;
        var result = await Run.OutputAsync(() =>
        {
            thing = new Thing("thing", new() { Text = "a" });
            return Pulumi.Aws.Iam.GetOpenIdConnectProvider.Invoke(new() { Url = thing.Text! });
        }, Returning("arn"));
        Assert.That(result.Dependencies, Is.EqualTo(new Resource[] { thing! }));
    }

    [Test]
    public async Task A_secret_argument_does_not_make_the_result_secret()
        => Assert.That((await Run.OutputAsync(
            () => Pulumi.Aws.Iam.GetOpenIdConnectProvider.Invoke(new() { Url = Output.CreateSecret("a") }),
                Returning("arn"))).IsSecret, Is.False);

    [Test]
    public async Task A_secret_in_the_result_makes_all_of_it_secret()
        => Assert.That(
            (await Run.OutputAsync(
                () => GetCallerIdentity.Invoke(), Returning(value: Output.CreateSecret("1")))).IsSecret,
            Is.True);

    [Test]
    public async Task An_invoke_uses_the_provider_of_its_parent()
    {
        var mocks = Returning();
        await Run.UpdateAsync(() => GetCallerIdentity.Invoke(new(), new InvokeOptions
        {
            Parent =
                new Group("group", new() { Providers = { new ProviderResource("aws", "own", new ThingArgs(), null) } }),
        }), mocks);
        Assert.That(mocks.Calls.Single().Provider, Does.EndWith("::own::own-id"));
    }

    [Test]
    public async Task InvokeAsync_returns_the_value()
    {
        GetCallerIdentityResult? caller = null;
        await Deployment.TestAsync(
            Returning(),
            new TestOptions { IsPreview = false },
            async () => caller = await GetCallerIdentity.InvokeAsync());
        Assert.That(caller!.AccountId, Is.EqualTo("123"));
    }

    [Test]
    public async Task A_token_that_the_mock_rejects_fails_the_run()
        => Assert.That(
            await Run.FailureAsync(
                () => Run.UpdateAsync(
                    () => GetCallerIdentity.Invoke(),
                    new Recorder { Call = _ => throw new FormatException("unknown token") })),
            Does.Contain("unknown token"));
}
