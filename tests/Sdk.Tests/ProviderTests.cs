namespace Sdk.Tests;

public sealed class ProviderTests
{
    private static ProviderResource Provider() => new("test", "own", new ThingArgs(), null);

    [Test]
    public async Task A_resource_refers_to_its_provider_by_URN_and_id()
    {
        var mocks = new Recorder();
        await Run.UpdateAsync(() => new Thing("thing", null, new() { Provider = Provider() }), mocks);
        Assert.That(
            mocks["thing"].Provider,
            Is.EqualTo("urn:pulumi:stack::project::pulumi:pulumi:Stack$pulumi:providers:test::own::own-id"));
    }

    [Test]
    public async Task The_reference_to_a_provider_without_an_id_contains_the_unknown_value()
    {
        var mocks = Recorder.Preview();
        await Run.PreviewAsync(() => new Thing("thing", null, new() { Provider = Provider() }), mocks);
        Assert.That(mocks["thing"].Provider, Does.EndWith("::04da6b54-80e4-46f7-96ec-b56ff0331ba9"));
    }

    [Test]
    public async Task Children_inherit_the_provider_of_their_package()
    {
        var mocks = new Recorder();
        await Run.UpdateAsync(() => new Group("group", new() { Providers = { Provider() } }), mocks);
        Assert.That(mocks["group-child"].Provider, Does.EndWith("::own::own-id"));
    }

    [Test]
    public async Task Children_do_not_inherit_the_provider_of_another_package()
    {
        var mocks = new Recorder();
        await Run.UpdateAsync(
            () => new Group(
                "group", new() { Providers = { new ProviderResource("other", "own", new ThingArgs(), null) } }),
            mocks);
        Assert.That(mocks["group-child"].Provider, Is.Empty);
    }

    [Test]
    public async Task Children_of_a_resource_inherit_its_provider()
    {
        var mocks = new Recorder();
        await Run.UpdateAsync(
            () => new Thing(
                "child", null, new() { Parent = new Thing("parent", null, new() { Provider = Provider() }) }),
            mocks);
        Assert.That(mocks["child"].Provider, Does.EndWith("::own::own-id"));
    }

    [Test]
    public async Task A_component_accepts_provider_or_providers_but_not_both()
        => Assert.That(
            await Run.FailureAsync(() =>
                Run.UpdateAsync(() => new Group("group", new() { Provider = Provider(), Providers = { Provider() } }))),
            Does.Contain("Do not supply both 'provider' and 'providers' options to a ComponentResource."));
}
