namespace Sdk.Tests;

public sealed class WireTests
{
    private static async Task<ImmutableDictionary<string, object>> InputsAsync(Func<ThingArgs> args)
    {
        var mocks = new Recorder();
        await Run.UpdateAsync(() => new Thing("thing", args()), mocks);
        return mocks["thing"].Inputs;
    }

    private static Recorder ReturningText() => new()
    {
        Resource = args => ($"{args.Name}-id", ImmutableDictionary<string, object>.Empty.Add("file", "text")),
    };

    [Test]
    public async Task Inputs_arrive_under_their_wire_names()
        => Assert.That((await InputsAsync(() => new() { Text = "a" }))["text"], Is.EqualTo("a"));

    [Test]
    public async Task Null_inputs_are_omitted()
        => Assert.That((await InputsAsync(() => new() { Text = "a" })).Keys, Is.EqualTo(new[] { "text" }));

    [Test]
    public async Task Whole_numbers_arrive_as_doubles()
        => Assert.That((await InputsAsync(() => new() { Count = 3 }))["count"], Is.EqualTo(3.0).And.TypeOf<double>());

    [Test]
    public async Task Lists_arrive_as_immutable_arrays()
        => Assert.That((await InputsAsync(() => new() { Items = new() { "a", Output.Create("b") } }))["items"],
            Is.TypeOf<ImmutableArray<object>>().And.EqualTo(new object[] { "a", "b" }));

    [Test]
    public async Task Maps_arrive_as_immutable_dictionaries()
        => Assert.That((await InputsAsync(() => new() { Tags = new() { ["a"] = "b" } }))["tags"],
            Is.InstanceOf<ImmutableDictionary<string, object>>().With.Property("Count").EqualTo(1));

    [Test]
    public async Task Nulls_in_nested_inputs_are_omitted()
        => Assert.That((await InputsAsync(() => new() { Part = new PartArgs { Size = 1 } }))["part"],
            Is.EquivalentTo(new Dictionary<string, object> { ["size"] = 1.0 }));

    [Test]
    public async Task Plain_dictionaries_and_lists_are_accepted()
    {
        var anything = new Dictionary<string, object?> { ["a"] = new List<object> { true, "x" }, ["b"] = null };
        var inputs = await InputsAsync(() => new() { Anything = anything });
        Assert.That(
            inputs["anything"],
            Is.EquivalentTo(new Dictionary<string, object> { ["a"] = ImmutableArray.Create<object>(true, "x") }));
    }

    [Test]
    public async Task Secrets_arrive_unwrapped()
        => Assert.That((await InputsAsync(() => new() { Text = Output.CreateSecret("s") }))["text"], Is.EqualTo("s"));

    [Test]
    public async Task A_property_that_contains_an_unknown_is_omitted()
        => Assert.That(
            await InputsAsync(() => new() { Items = new() { "a", OutputUtilities.CreateUnknown("") } }), Is.Empty);

    [Test]
    public async Task JSON_inputs_arrive_as_strings()
        => Assert.That(
            (await InputsAsync(() => new() { AsJson = new PartArgs { Size = 1, Label = "a\"<b>" } }))["asJson"],
            Is.EqualTo("""{ "label": "a\"\u003cb\u003e", "size": 1 }"""));

    [Test]
    public async Task Nested_names_that_start_with_two_underscores_are_omitted()
        => Assert.That(
            (await InputsAsync(() =>
                new() { Anything = new Dictionary<string, object> { ["__a"] = 1, ["b"] = 2 } }))["anything"],
            Is.EquivalentTo(new Dictionary<string, object> { ["b"] = 2.0 }));

    [Test]
    public async Task An_output_that_should_be_an_asset_but_is_not_becomes_an_invalid_asset()
    {
        var output = await Run.OutputAsync(
            () => new WithAssets("thing").File,
            ReturningText());
        Assert.That(output.Value.GetType().Name, Is.EqualTo("InvalidAsset"));
    }

    [Test]
    public async Task An_invalid_asset_cannot_be_an_input()
    {
        Assert.That(
            await Run.FailureAsync(
                () => Run.UpdateAsync(
                    () => new Thing(
                        "thing", new() { Anything = new WithAssets("first").File.Apply(object (file) => file) }),
                    ReturningText())),
            Does.Contain("Cannot serialize invalid asset"));
    }

    [Test]
    public async Task Assets_arrive_as_assets()
        => Assert.That(
            (await InputsAsync(() => new() { Anything = new StringAsset("a") }))["anything"], Is.TypeOf<StringAsset>());

    [Test]
    public async Task A_resource_arrives_as_an_instance_of_its_class()
        => Assert.That((await InputsAsync(() => new() { Other = new Thing("other") }))["other"], Is.TypeOf<Thing>());

    [Test]
    public async Task A_task_cannot_be_an_input()
        => Assert.That(await Run.FailureAsync(() => InputsAsync(() => new() { Anything = Task.FromResult(1) })),
            Does.Contain("error serializing property \"anything\"")
                .And.Contain("Tasks are not allowed inside ResourceArgs."));

    [Test]
    public async Task An_unsupported_type_cannot_be_an_input()
        => Assert.That(
            await Run.FailureAsync(() => InputsAsync(() => new() { Anything = 1L })),
            Does.Contain("System.Int64 is not a supported argument type."));

    [Test]
    public async Task A_missing_required_input_fails()
        => Assert.That(
            await Run.FailureAsync(() =>
                Run.UpdateAsync(() => new CustomResource("test:index:Thing", "thing", new RequiringArgs(), null))),
            Does.Contain(
                "[Input] Sdk.Tests.RequiringArgs.Needed is required but was not given a value (Parameter 'Needed')"));

    [Test]
    public async Task The_error_for_a_missing_required_collection_names_its_field()
        => Assert.That(
            await Run.FailureAsync(
                () => Run.UpdateAsync(() =>
                    new Pulumi.Aws.Iam.OpenIdConnectProvider("provider", new() { Url = "https://a" }))),
            Does.Contain(
                "[Input] Pulumi.Aws.Iam.OpenIdConnectProviderArgs._clientIdLists is required but was not given a "
                    + "value"));

    [Test]
    public async Task The_error_for_a_missing_nested_input_names_the_property()
        => Assert.That(await Run.FailureAsync(() => InputsAsync(() => new() { Part = new PartArgs() })),
            Does.Contain(
                "error serializing property \"part\": [Input] Sdk.Tests.PartArgs.Size is required but was not given a "
                    + "value"));
}
