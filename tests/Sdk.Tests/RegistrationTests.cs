namespace Sdk.Tests;

public sealed class RegistrationTests
{
    [Test]
    public async Task A_new_resource_arrives_with_an_empty_id_and_provider()
    {
        var mocks = new Recorder();
        await Run.UpdateAsync(() => new Thing("thing"), mocks);
        Assert.That(
            (mocks["thing"].Type, mocks["thing"].Id, mocks["thing"].Provider),
            Is.EqualTo(("test:index:Thing", "", "")));
    }

    [Test]
    public async Task An_imported_resource_arrives_with_its_id()
    {
        var mocks = new Recorder { Resource = args => (null, args.Inputs) };
        var result = await Run.OutputAsync(() => new Thing("thing", null, new() { ImportId = "existing" }).Id, mocks);
        Assert.That((mocks["thing"].Id, result.Value), Is.EqualTo(("existing", "existing")));
    }

    [Test]
    public async Task A_read_resource_arrives_with_its_id_and_keeps_it()
    {
        var mocks = new Recorder();
        var result = await Run.OutputAsync(() => new Thing("thing", null, new() { Id = "existing" }).Id, mocks);
        Assert.That((mocks["thing"].Id, result.Value), Is.EqualTo(("existing", "existing")));
    }

    [Test]
    public async Task Duplicate_names_are_accepted()
        => Assert.That(
            await Run.UpdateAsync(() => { _ = new Thing("thing"); _ = new Thing("thing"); }), Has.Length.EqualTo(2));

    [Test]
    public async Task Resources_are_returned_in_the_order_of_registration()
    {
        var resources = await Run.UpdateAsync(() => { _ = new Thing("a"); _ = new Thing("b"); });
        Assert.That(resources.Select(resource => resource.GetResourceName()), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public async Task A_preview_and_an_update_register_the_same_resources()
    {
        static void Program() => _ = new Group("group");
        var (preview, update) = (Recorder.Preview(), new Recorder());
        await Run.PreviewAsync(Program, preview);
        await Run.UpdateAsync(Program, update);
        Assert.That(
            preview.Resources.Select(resource => resource.Name),
            Is.EqualTo(update.Resources.Select(resource => resource.Name)));
    }

    [Test]
    public async Task A_resource_inside_an_apply_on_an_unknown_is_missing_from_a_preview()
    {
        var mocks = Recorder.Preview();
        await Run.PreviewAsync(() => new Thing("thing").Id.Apply(_ => new Thing("inside")), mocks);
        Assert.That(mocks.Resources.Select(resource => resource.Name), Is.EqualTo(new[] { "thing" }));
    }

    [Test]
    public async Task A_URN_contains_the_stack_the_project_and_the_outermost_type()
    {
        var result = await Run.OutputAsync(() => new Group("group").Child.Urn);
        Assert.That(
            result.Value, Is.EqualTo("urn:pulumi:stack::project::pulumi:pulumi:Stack$test:index:Thing::group-child"));
    }

    [Test]
    public async Task A_component_and_its_outputs_are_registered()
    {
        var mocks = new Recorder();
        await Run.UpdateAsync(() => new Group("group"), mocks);
        var outputs =
            mocks.Outputs.Single(request => request.Urn.EndsWith("::group", StringComparison.Ordinal)).Outputs;
        Assert.That(
            (mocks["group"].Type, (await Run.InspectAsync(outputs["text"])).Value),
            Is.EqualTo(("test:index:Group", "a")));
    }

    [Test]
    public async Task A_resource_that_depends_on_a_component_waits_for_its_children()
    {
        var child = new TaskCompletionSource();
        var mocks = new Moq.Mock<IMocks>();
        var order = new ConcurrentQueue<string>();
        mocks.Setup(mock => mock.NewResourceAsync(Moq.It.IsAny<MockResourceArgs>()))
            .Returns<MockResourceArgs>(async args =>
        {
            if (args.Name == "group-child")
                await child.Task;

            order.Enqueue(args.Name!);
            return (args.Name, args.Inputs);
        });
        var run =
            Run.UpdateAsync(() => new Thing("last", null, new() { DependsOn = { new Group("group") } }), mocks.Object);
        child.SetResult();
        await run;
        Assert.That(order, Is.EqualTo(new[] { "group", "group-child", "last" }));
    }

    [Test]
    public async Task A_resource_needs_a_name()
        => Assert.That(
            await Run.FailureAsync(() => Run.UpdateAsync(() => new Thing(""))),
            Does.Contain("'name' cannot be null or empty."));

    [Test]
    public void A_resource_cannot_be_created_outside_a_run()
        => Assert.That(
            () => new Thing("thing"), Throws.InvalidOperationException.With.Message.Contains("Deployment.Instance"));

    [Test]
    public async Task An_alias_cannot_have_both_a_URN_and_a_name()
        => Assert.That(
            await Run.FailureAsync(
                () => Run.UpdateAsync(() =>
                    new Thing("thing", null, new() { Aliases = { new Alias { Urn = "a", Name = "b" } } }))),
            Does.Contain("Alias should not specify both Urn and Name"));

    [Test]
    public async Task An_alias_whose_name_turns_out_to_be_null_fails()
    {
        var alias = new Alias { Name = Output.Create((string)null!) };
        Assert.That(
            await Run.FailureAsync(() =>
                Run.UpdateAsync(() => new Thing("thing", null, new() { Aliases = { alias } }))),
            Does.Contain(nameof(ArgumentNullException)));
    }

    [Test]
    public async Task An_alias_whose_name_is_unknown_is_accepted()
        => Assert.That(
            await Run.PreviewAsync(
                () => new Thing(
                    "thing", null, new() { Aliases = { new Alias { Name = OutputUtilities.CreateUnknown("") } } })),
            Has.Length.EqualTo(1));
}
