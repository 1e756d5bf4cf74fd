namespace Sdk.Tests;

public sealed class StateTests
{
    private static Recorder Returning(params (string Key, object? Value)[] state) => new()
    {
        Resource = args => ($"{args.Name}-id", state.ToDictionary(entry => entry.Key, entry => entry.Value!)),
    };

    [Test]
    public async Task Outputs_are_read_from_the_state()
        => Assert.That(
            (await Run.OutputAsync(() => new Thing("thing").Text, Returning(("text", "a")))).Value, Is.EqualTo("a"));

    [Test]
    public async Task Doubles_become_integers()
        => Assert.That(
            (await Run.OutputAsync(() => new Thing("thing").Count, Returning(("count", 3.0)))).Value, Is.EqualTo(3));

    [Test]
    public async Task Lists_become_arrays()
        => Assert.That(
            (await Run.OutputAsync(() => new Thing("thing").Items, Returning(("items", new[] { "a" })))).Value,
            Is.EqualTo(new[] { "a" }));

    [Test]
    public async Task Maps_become_output_types()
    {
        var part = (await Run.OutputAsync(
            () => new Thing("thing").Part,
            Returning(("part", new Dictionary<string, object> { ["size"] = 2 })))).Value!;
        Assert.That((part.Size, part.Label), Is.EqualTo((2, (string?)null)));
    }

    [Test]
    public async Task A_value_of_the_wrong_type_becomes_the_default()
    {
        var result = await Run.OutputAsync(() => new Thing("thing").Text, Returning(("text", 1)));
        Assert.That((result.Value, result.IsKnown), Is.EqualTo(((string?)null, true)));
    }

    [Test]
    public async Task A_secret_in_the_state_is_a_secret_output()
        => Assert.That(
            (await Run.OutputAsync(
                () => new Thing("thing").Text, Returning(("text", Output.CreateSecret("a"))))).IsSecret,
            Is.True);

    [Test]
    public async Task A_secret_inside_a_value_makes_all_of_it_secret()
        => Assert.That((await Run.OutputAsync(() => new Thing("thing").Tags,
            Returning(
                ("tags", new Dictionary<string, object> { ["a"] = Output.CreateSecret("b"), ["c"] = "d" })))).IsSecret,
                    Is.True);

    [Test]
    public async Task An_unknown_in_the_state_is_an_unknown_output()
        => Assert.That(
            (await Run.OutputAsync(
                () => new Thing("thing").Text, Returning(("text", OutputUtilities.CreateUnknown(""))))).IsKnown,
            Is.False);

    [Test]
    public async Task A_secret_input_that_the_state_repeats_is_not_secret()
    {
        var result = await Run.OutputAsync(() => new Thing("thing", new() { Text = Output.CreateSecret("s") }).Text);
        Assert.That((result.Value, result.IsSecret), Is.EqualTo(("s", false)));
    }

    [Test]
    public async Task Additional_secret_outputs_are_not_secret_under_mocks()
        => Assert.That(
            (await Run.OutputAsync(
                () => new Thing(
                    "thing", new() { Text = "a" }, new() { AdditionalSecretOutputs = { "text" } }).Text)).IsSecret,
            Is.False);

    [Test]
    public async Task An_output_missing_from_the_state_is_empty_in_an_update()
    {
        var result = await Run.OutputAsync(() => new Thing("thing").Text);
        Assert.That((result.Value, result.IsKnown), Is.EqualTo(((string?)null, true)));
    }

    [Test]
    public async Task An_output_missing_from_the_state_is_unknown_in_a_preview()
        => Assert.That((await Run.PreviewOutputAsync(() => new Thing("thing").Text)).IsKnown, Is.False);

    [Test]
    public async Task An_output_in_the_state_is_known_in_a_preview()
        => Assert.That(
            (await Run.PreviewOutputAsync(() => new Thing("thing", new() { Text = "a" }).Text)).Value, Is.EqualTo("a"));

    [TestCase(null)]
    [TestCase("")]
    public async Task An_empty_id_is_unknown(string? id)
    {
        var mocks = new Recorder { Resource = args => (id, args.Inputs) };
        Assert.That((await Run.OutputAsync(() => new Thing("thing").Id, mocks)).IsKnown, Is.False);
    }

    [Test]
    public async Task The_id_comes_from_the_mock()
        => Assert.That((await Run.OutputAsync(() => new Thing("thing").Id)).Value, Is.EqualTo("thing-id"));

    [Test]
    public async Task An_output_depends_on_its_resource()
    {
        Thing? thing = null;
        var result = await Run.OutputAsync(() => (thing = new Thing("thing")).Text);
        Assert.That(result.Dependencies, Is.EqualTo(new Resource[] { thing! }));
    }

    [Test]
    public async Task An_output_can_be_a_resource_that_the_mock_registers()
    {
        var mocks = new Recorder
        {
            Resource = args => ($"{args.Name}-id", args.Name == "thing"
                ? new Dictionary<string, object> { ["other"] = new Thing("other", new() { Text = "inner" }) }
                : args.Inputs),
        };
        var result = await Run.OutputAsync(
            () => new Thing("thing").Other.Apply(other => Output.Tuple(other!.Id, other.Text)), mocks);
        Assert.That(
            (result.Value, mocks.Resources.Select(resource => resource.Name)),
            Is.EqualTo((("other-id", "inner"), new[] { "thing", "other" })));
    }

    [Test]
    public async Task A_state_that_is_not_a_map_fails()
        => Assert.That(
            await Run.FailureAsync(() =>
                Run.UpdateAsync(() => new Thing("thing"), new Recorder { Resource = _ => ("id", "text") })),
            Does.Contain("System.String is not a supported argument type"));
}
