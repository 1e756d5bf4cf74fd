namespace Sdk.Tests;

public sealed class TransformationTests
{
    private static (List<ResourceTransformationArgs> Seen, ResourceTransformation See) Watch()
    {
        var seen = new List<ResourceTransformationArgs>();
        return (seen, args =>
        {
            seen.Add(args);
            return null;
        }
        );
    }

    [Test]
    public async Task A_transformation_of_a_stack_sees_grandchildren()
    {
        var (seen, see) = Watch();
        await Deployment.TestWithServiceProviderAsync<Watched>(new Recorder(), new Provider(() => new Watched(see)));
        Assert.That(seen.Select(args => args.Resource.GetResourceName()), Is.EqualTo(new[] { "project-stack", "group", "group-child" }));
    }

    [Test]
    public async Task A_transformation_sees_parent_protection_and_dependencies()
    {
        var (seen, see) = Watch();
        Thing? parent = null;
        await Run.UpdateAsync(() =>
        {
            parent = new Thing("parent");
            _ = new Thing("thing", null, new() { Parent = parent, Protect = true, DependsOn = { parent }, ResourceTransformations = { see } });
        });
        var options = seen.Single().Options;
        var dependencies = (await Run.LookAsync(options.DependsOn.ToOutput())).Value;
        Assert.That((options.Parent, options.Protect, dependencies.Single()), Is.EqualTo((parent, true, parent)));
    }

    [Test]
    public async Task A_transformation_of_a_resource_without_inputs_sees_empty_ones()
    {
        var (seen, see) = Watch();
        await Run.UpdateAsync(() => new CustomResource("test:index:Thing", "thing", null, new CustomResourceOptions { ResourceTransformations = { see } }));
        Assert.That(seen.Single().Args.GetType().Name, Is.EqualTo("EmptyResourceArgs"));
    }

    [Test]
    public async Task A_transformation_can_change_the_inputs()
    {
        var mocks = new Recorder();
        ResourceTransformation change = args => new ResourceTransformationResult(new ThingArgs { Text = "changed" }, args.Options);
        await Run.UpdateAsync(() => new Thing("thing", new() { Text = "a" }, new() { ResourceTransformations = { change } }), mocks);
        Assert.That(mocks["thing"].Inputs["text"], Is.EqualTo("changed"));
    }

    [Test]
    public async Task A_transformation_cannot_change_the_parent()
    {
        ResourceTransformation change = args => new ResourceTransformationResult(args.Args, new CustomResourceOptions { Parent = args.Resource });
        Assert.That(await Run.FailureAsync(() => Run.UpdateAsync(() => new Thing("thing", null, new() { ResourceTransformations = { change } }))),
            Does.Contain("Transformations cannot currently be used to change the 'parent' of a resource."));
    }

    [Test]
    public async Task A_packaged_resource_has_the_version_of_its_package_and_an_empty_id()
    {
        var (seen, see) = Watch();
        await Run.UpdateAsync(() => new Pulumi.Aws.Kms.Key("key", null, new() { ResourceTransformations = { see } }));
        var options = seen.Single().Options;
        Assert.That((options.Version, (await Run.LookAsync(options.Id.ToOutput())).Value), Is.EqualTo(("7.48.0", "")));
    }

    [Test]
    public async Task A_packaged_resource_knows_its_former_types()
    {
        var (seen, see) = Watch();
        await Run.UpdateAsync(() => new Pulumi.Docker.Image("image", new() { ImageName = "a" }, new() { ResourceTransformations = { see } }));
        var alias = (await Run.LookAsync(seen.Single().Options.Aliases.Single().ToOutput())).Value;
        Assert.That((await Run.LookAsync(alias.Type.ToOutput())).Value, Is.EqualTo("docker:image:Image"));
    }

    private sealed class Watched : Stack
    {
        public Watched(ResourceTransformation see)
            : base(new StackOptions { ResourceTransformations = { see } }) => _ = new Group("group");
    }

    private sealed class Provider(Func<object> make) : IServiceProvider
    {
        public object? GetService(Type serviceType) => make();
    }
}
