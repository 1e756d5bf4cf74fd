namespace Sdk.Tests;

public sealed class TransformationTests
{
    private static (List<ResourceTransformationArgs> Recorded, ResourceTransformation Record) RecordTransformations()
    {
        var recorded = new List<ResourceTransformationArgs>();
        return (recorded, args =>
        {
            recorded.Add(args);
            return null;
        }
        );
    }

    [Test]
    public async Task A_transformation_of_a_stack_sees_grandchildren()
    {
        var (recorded, record) = RecordTransformations();
        await Deployment.TestWithServiceProviderAsync<StackWithTransformation>(
            new Recorder(), new Provider(() => new StackWithTransformation(record)));
        Assert.That(
            recorded.Select(args => args.Resource.GetResourceName()),
            Is.EqualTo(new[] { "project-stack", "group", "group-child" }));
    }

    [Test]
    public async Task A_transformation_sees_parent_protection_and_dependencies()
    {
        var (recorded, record) = RecordTransformations();
        Thing? parent = null;
        await Run.UpdateAsync(() =>
        {
            parent = new Thing("parent");
            _ = new Thing("thing", null, new()
            {
                Parent = parent,
                Protect = true,
                DependsOn = { parent },
                ResourceTransformations = { record },
            });
        });
        var options = recorded.Single().Options;
        var dependencies = (await Run.InspectAsync(options.DependsOn.ToOutput())).Value;
        Assert.That((options.Parent, options.Protect, dependencies.Single()), Is.EqualTo((parent, true, parent)));
    }

    [Test]
    public async Task A_transformation_of_a_resource_without_inputs_sees_empty_ones()
    {
        var (recorded, record) = RecordTransformations();
        await Run.UpdateAsync(
            () => new CustomResource(
                "test:index:Thing", "thing", null, new CustomResourceOptions { ResourceTransformations = { record } }));
        Assert.That(recorded.Single().Args.GetType().Name, Is.EqualTo("EmptyResourceArgs"));
    }

    [Test]
    public async Task A_transformation_can_change_the_inputs()
    {
        var mocks = new Recorder();
        ResourceTransformation change =
            args => new ResourceTransformationResult(new ThingArgs { Text = "changed" }, args.Options);
        await Run.UpdateAsync(
            () => new Thing("thing", new() { Text = "a" }, new() { ResourceTransformations = { change } }), mocks);
        Assert.That(mocks["thing"].Inputs["text"], Is.EqualTo("changed"));
    }

    [Test]
    public async Task A_transformation_cannot_change_the_parent()
    {
        ResourceTransformation change =
            args => new ResourceTransformationResult(args.Args, new CustomResourceOptions { Parent = args.Resource });
        Assert.That(
            await Run.FailureAsync(() =>
                Run.UpdateAsync(() => new Thing("thing", null, new() { ResourceTransformations = { change } }))),
            Does.Contain("Transformations cannot currently be used to change the 'parent' of a resource."));
    }

    [Test]
    public async Task A_packaged_resource_has_the_version_of_its_package_and_an_empty_id()
    {
        var (recorded, record) = RecordTransformations();
        await Run.UpdateAsync(() =>
            new Pulumi.Aws.Kms.Key("key", null, new() { ResourceTransformations = { record } }));
        var options = recorded.Single().Options;
        Assert.That(
            (options.Version, (await Run.InspectAsync(options.Id.ToOutput())).Value), Is.EqualTo(("7.48.0", "")));
    }

    [Test]
    public async Task A_packaged_resource_has_aliases_for_its_former_types()
    {
        var (recorded, record) = RecordTransformations();
        await Run.UpdateAsync(
            () => new Pulumi.Docker.Image(
                "image", new() { ImageName = "a" }, new() { ResourceTransformations = { record } }));
        var alias = (await Run.InspectAsync(recorded.Single().Options.Aliases.Single().ToOutput())).Value;
        Assert.That((await Run.InspectAsync(alias.Type.ToOutput())).Value, Is.EqualTo("docker:image:Image"));
    }

    private sealed class StackWithTransformation : Stack
    {
        public StackWithTransformation(ResourceTransformation record)
            : base(new StackOptions { ResourceTransformations = { record } }) => _ = new Group("group");
    }

    private sealed class Provider(Func<object> make) : IServiceProvider
    {
        public object? GetService(Type serviceType) => make();
    }
}
