using System.Text.Json;

namespace Sdk.Tests;

public sealed class OutputTests
{
    private static Output<string> Unknown => OutputUtilities.CreateUnknown("");

    [Test]
    public async Task Apply_does_not_run_on_an_unknown_value()
    {
        var ran = false;
        var result = await Run.OutputAsync(() => Unknown.Apply(_ => ran = true));
        Assert.That((ran, result.IsKnown), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task Apply_preserves_secretness_and_dependencies()
    {
        Thing? thing = null;
        var result = await Run.OutputAsync(() =>
        {
            thing = new Thing("thing", new() { Text = "a" });
            return Output.CreateSecret(thing.Text).Apply(text => text + "b");
        });
        Assert.That(
            (result.Value, result.IsKnown, result.IsSecret, result.Dependencies.Single()),
            Is.EqualTo(("ab", true, true, thing)));
    }

    [Test]
    public async Task Apply_takes_over_the_secretness_of_the_inner_output()
    {
        var result = await Run.OutputAsync(() => Output.Create(1).Apply(_ => Output.CreateSecret(2)));
        Assert.That((result.Value, result.IsSecret), Is.EqualTo((2, true)));
    }

    [Test]
    public async Task Apply_returns_the_default_for_a_null_output()
    {
        var result = await Run.OutputAsync(() => Output.Create(1).Apply(_ => (Output<string>)null!));
        Assert.That((result.Value, result.IsKnown), Is.EqualTo(((string?)null, true)));
    }

    [Test]
    public async Task Apply_waits_for_a_task()
    {
        var result = await Run.OutputAsync(() => Output.Create(1).Apply(async value =>
        {
            await Task.Yield();
            return value + 1;
        }));
        Assert.That(result.Value, Is.EqualTo(2));
    }

    [Test]
    public async Task All_of_known_values_is_known()
    {
        var result = await Run.OutputAsync(() => Output.All(Output.Create(1), Output.Create(2)));
        Assert.That(result.Value, Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public async Task All_is_unknown_if_one_value_is()
        => Assert.That((await Run.OutputAsync(() => Output.All(Output.Create(""), Unknown))).IsKnown, Is.False);

    [Test]
    public async Task All_is_secret_if_one_value_is()
        => Assert.That(
            (await Run.OutputAsync(() => Output.All(Output.Create(""), Output.CreateSecret("")))).IsSecret, Is.True);

    [Test]
    public async Task Tuple_accepts_inputs_of_several_types()
    {
        var result = await Run.OutputAsync(() => Output.Tuple((Input<string>)"a", (Input<int>)Output.CreateSecret(1)));
        Assert.That((result.Value, result.IsSecret), Is.EqualTo((("a", 1), true)));
    }

    [Test]
    public async Task Format_accepts_outputs_inputs_and_values()
    {
        var result =
            await Run.OutputAsync(() => Output.Format($"{Output.CreateSecret("a")}-{(Input<int>)1}-{2.5}-{null}"));
        Assert.That((result.Value, result.IsSecret), Is.EqualTo(("a-1-2.5-", true)));
    }

    [Test]
    public async Task Unsecret_removes_secretness()
        => Assert.That((await Run.OutputAsync(() => Output.Unsecret(Output.CreateSecret(1)))).IsSecret, Is.False);

    [Test]
    public async Task ToString_returns_a_warning()
    {
        string? text = null;
        await Run.UpdateAsync(() => text = Output.Create(1).ToString());
        Assert.That(text, Does.StartWith("Calling [ToString] on an [Output<T>] is not supported."));
    }

    [Test]
    public void ToString_throws_outside_a_run()
        => Assert.That(() => Output.Create(1).ToString(), Throws.InvalidOperationException);

    [Test]
    public async Task Nested_outputs_are_serialized_as_their_values()
    {
        var result = await Run.OutputAsync(() => Output.JsonSerialize(Output.Create(new
        {
            Plain = 1,
            Output = Output.Create("a"),
            Input = (Input<int>)2,
            List = new InputList<string> { "x" },
            Map = new InputMap<int> { ["k"] = 3 },
        })));
        Assert.That(result.Value, Is.EqualTo("""{"Plain":1,"Output":"a","Input":2,"List":["x"],"Map":{"k":3}}"""));
    }

    [Test]
    public async Task JsonSerialize_uses_the_serializer_options()
    {
        var result = await Run.OutputAsync(() =>
            Output.JsonSerialize(Output.Create(new { Plain = 1 }), new(JsonSerializerDefaults.Web)));
        Assert.That(result.Value, Is.EqualTo("""{"plain":1}"""));
    }

    [Test]
    public async Task JSON_is_secret_if_a_nested_output_is()
        => Assert.That(
            (await Run.OutputAsync(() =>
                Output.JsonSerialize(Output.Create(new { A = Output.CreateSecret(1) })))).IsSecret,
            Is.True);

    [Test]
    public async Task JSON_is_unknown_if_a_nested_output_is()
        => Assert.That(
            (await Run.OutputAsync(() => Output.JsonSerialize(Output.Create(new { A = Unknown })))).IsKnown, Is.False);

    [Test]
    public async Task Deserialized_JSON_stays_secret()
    {
        var result = await Run.OutputAsync(() => Output.JsonDeserialize<int[]>(Output.CreateSecret("[1,2]")));
        Assert.That((result.Value, result.IsSecret), Is.EqualTo((new[] { 1, 2 }, true)));
    }

    [Test]
    public async Task WithDependency_adds_a_dependency()
    {
        Thing? thing = null;
        var result =
            await Run.OutputAsync(() => OutputUtilities.WithDependency(Output.Create(1), thing = new Thing("thing")));
        Assert.That(result.Dependencies, Is.EqualTo(new Resource[] { thing! }));
    }
}
