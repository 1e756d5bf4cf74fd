namespace Sdk.Tests;

public sealed class InputTests
{
    private static Task<Inspected<ImmutableArray<string>>> ListAsync(Func<InputList<string>> list)
        => Run.OutputAsync(() => list().ToOutput());

    private static Task<Inspected<ImmutableDictionary<string, string>>> MapAsync(Func<InputMap<string>> map)
        => Run.OutputAsync(() => map().ToOutput());

    [Test]
    public async Task A_list_accepts_values_outputs_and_lists()
    {
        InputList<string> more = new[] { "c", "d" };
        var result = await ListAsync(() => new() { "a", Output.CreateSecret("b"), more });
        Assert.That((result.Value.ToArray(), result.IsSecret), Is.EqualTo((new[] { "a", "b", "c", "d" }, true)));
    }

    [Test]
    public async Task Concatenating_lists_creates_a_new_one()
    {
        InputList<string> first = "a", second = "b";
        var result = await ListAsync(() => first.Concat(second));
        Assert.That(
            (result.Value.ToArray(), (await Run.InspectAsync(first.ToOutput())).Value.Length),
            Is.EqualTo((new[] { "a", "b" }, 1)));
    }

    [Test]
    public async Task An_output_of_a_list_converts_to_a_list()
        => Assert.That(
            (await ListAsync(() => Output.Create(ImmutableArray.Create("a")))).Value, Is.EqualTo(new[] { "a" }));

    [Test]
    public async Task A_list_is_unknown_if_an_element_is()
        => Assert.That((await ListAsync(() => new() { "a", OutputUtilities.CreateUnknown("") })).IsKnown, Is.False);

    [Test]
    public void A_list_cannot_be_enumerated_synchronously()
        => Assert.That(
            () => ((System.Collections.IEnumerable)new InputList<int>()).GetEnumerator(),
            Throws.TypeOf<NotSupportedException>());

    [Test]
    public async Task A_map_accepts_values_and_outputs()
    {
        var result = await MapAsync(() => new() { ["a"] = "1", ["b"] = Output.Create("2") });
        Assert.That(result.Value, Is.EquivalentTo(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }));
    }

    [Test]
    public async Task The_same_value_can_be_added_twice_under_a_key()
        => Assert.That((await MapAsync(() => new() { ["a"] = "1", ["a"] = "1" })).Value, Has.Count.EqualTo(1));

    [Test]
    public async Task A_different_value_under_the_same_key_fails()
        => Assert.That(await Run.FailureAsync(() => MapAsync(() => new() { ["a"] = "1", ["a"] = "2" })),
            Does.Contain("Key 'a' already exists in the map with a different value."));

    [Test]
    public async Task The_second_of_two_merged_maps_wins()
    {
        var result =
            await MapAsync(() => InputMap<string>.Merge(new() { ["a"] = "1", ["b"] = "1" }, new() { ["b"] = "2" }));
        Assert.That(result.Value, Is.EquivalentTo(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }));
    }

    [Test]
    public async Task A_dictionary_converts_to_a_map()
        => Assert.That(
            (await MapAsync(() => new Dictionary<string, string> { ["a"] = "1" })).Value["a"], Is.EqualTo("1"));

    [Test]
    public async Task A_union_accepts_either_of_its_types()
    {
        var mocks = new Recorder();
        await Run.UpdateAsync(() =>
        {
            _ = new Thing("number", new() { Either = 1 });
            _ = new Thing("text", new() { Either = "one" });
        }, mocks);
        Assert.That((mocks["number"].Inputs["either"], mocks["text"].Inputs["either"]), Is.EqualTo((1.0, "one")));
    }
}
