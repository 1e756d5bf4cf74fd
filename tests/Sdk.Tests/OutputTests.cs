using System.Text.Json;

namespace Sdk.Tests;

public sealed class OutputTests
{
    private static Output<string> Unknown => OutputUtilities.CreateUnknown("");

    [Test]
    public async Task Apply_does_not_run_on_an_unknown()
    {
        var ran = false;
        var seen = await Run.OutputAsync(() => Unknown.Apply(_ => ran = true));
        Assert.That((ran, seen.IsKnown), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task Apply_keeps_the_secret_and_the_dependencies()
    {
        Thing? thing = null;
        var seen = await Run.OutputAsync(() =>
        {
            thing = new Thing("thing", new() { Text = "a" });
            return Output.CreateSecret(thing.Text).Apply(text => text + "b");
        });
        Assert.That((seen.Value, seen.IsKnown, seen.IsSecret, seen.Dependencies.Single()), Is.EqualTo(("ab", true, true, thing)));
    }

    [Test]
    public async Task Apply_takes_over_what_the_inner_output_is()
    {
        var seen = await Run.OutputAsync(() => Output.Create(1).Apply(_ => Output.CreateSecret(2)));
        Assert.That((seen.Value, seen.IsSecret), Is.EqualTo((2, true)));
    }

    [Test]
    public async Task Apply_of_no_output_gives_the_default()
    {
        var seen = await Run.OutputAsync(() => Output.Create(1).Apply(_ => (Output<string>)null!));
        Assert.That((seen.Value, seen.IsKnown), Is.EqualTo(((string?)null, true)));
    }

    [Test]
    public async Task Apply_waits_for_a_task()
    {
        var seen = await Run.OutputAsync(() => Output.Create(1).Apply(async value =>
        {
            await Task.Yield();
            return value + 1;
        }));
        Assert.That(seen.Value, Is.EqualTo(2));
    }

    [Test]
    public async Task All_of_known_values_is_known()
    {
        var seen = await Run.OutputAsync(() => Output.All(Output.Create(1), Output.Create(2)));
        Assert.That(seen.Value, Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public async Task All_is_unknown_if_one_is()
        => Assert.That((await Run.OutputAsync(() => Output.All(Output.Create(""), Unknown))).IsKnown, Is.False);

    [Test]
    public async Task All_is_secret_if_one_is()
        => Assert.That((await Run.OutputAsync(() => Output.All(Output.Create(""), Output.CreateSecret("")))).IsSecret, Is.True);

    [Test]
    public async Task Tuple_takes_inputs_of_several_types()
    {
        var seen = await Run.OutputAsync(() => Output.Tuple((Input<string>)"a", (Input<int>)Output.CreateSecret(1)));
        Assert.That((seen.Value, seen.IsSecret), Is.EqualTo((("a", 1), true)));
    }

    [Test]
    public async Task Format_fills_in_outputs_inputs_and_values()
    {
        var seen = await Run.OutputAsync(() => Output.Format($"{Output.CreateSecret("a")}-{(Input<int>)1}-{2.5}-{null}"));
        Assert.That((seen.Value, seen.IsSecret), Is.EqualTo(("a-1-2.5-", true)));
    }

    [Test]
    public async Task Unsecret_takes_the_secret_away()
        => Assert.That((await Run.OutputAsync(() => Output.Unsecret(Output.CreateSecret(1)))).IsSecret, Is.False);

    [Test]
    public async Task Text_of_an_output_is_a_warning()
    {
        string? text = null;
        await Run.UpdateAsync(() => text = Output.Create(1).ToString());
        Assert.That(text, Does.StartWith("Calling [ToString] on an [Output<T>] is not supported."));
    }

    [Test]
    public void Text_of_an_output_outside_of_a_run_is_an_error()
        => Assert.That(() => Output.Create(1).ToString(), Throws.InvalidOperationException);

    [Test]
    public async Task Json_of_nested_outputs_is_that_of_their_values()
    {
        var seen = await Run.OutputAsync(() => Output.JsonSerialize(Output.Create(
            new { Plain = 1, Output = Output.Create("a"), Input = (Input<int>)2, List = new InputList<string> { "x" }, Map = new InputMap<int> { ["k"] = 3 } })));
        Assert.That(seen.Value, Is.EqualTo("""{"Plain":1,"Output":"a","Input":2,"List":["x"],"Map":{"k":3}}"""));
    }

    [Test]
    public async Task Json_takes_the_serializer_options()
    {
        var seen = await Run.OutputAsync(() => Output.JsonSerialize(Output.Create(new { Plain = 1 }), new(JsonSerializerDefaults.Web)));
        Assert.That(seen.Value, Is.EqualTo("""{"plain":1}"""));
    }

    [Test]
    public async Task Json_is_secret_if_a_nested_output_is()
        => Assert.That((await Run.OutputAsync(() => Output.JsonSerialize(Output.Create(new { A = Output.CreateSecret(1) })))).IsSecret, Is.True);

    [Test]
    public async Task Json_is_unknown_if_a_nested_output_is()
        => Assert.That((await Run.OutputAsync(() => Output.JsonSerialize(Output.Create(new { A = Unknown })))).IsKnown, Is.False);

    [Test]
    public async Task Json_is_read_back_and_stays_secret()
    {
        var seen = await Run.OutputAsync(() => Output.JsonDeserialize<int[]>(Output.CreateSecret("[1,2]")));
        Assert.That((seen.Value, seen.IsSecret), Is.EqualTo((new[] { 1, 2 }, true)));
    }

    [Test]
    public async Task An_added_dependency_is_kept()
    {
        Thing? thing = null;
        var seen = await Run.OutputAsync(() => OutputUtilities.WithDependency(Output.Create(1), thing = new Thing("thing")));
        Assert.That(seen.Dependencies, Is.EqualTo(new Resource[] { thing! }));
    }
}
